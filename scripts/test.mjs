// `npm test`: installs what is missing and proves everything. See scripts/test.ts for the steps.
import { ensureInstalled, ensureNode, runOrExit } from './install.mjs'

ensureNode()
ensureInstalled()
runOrExit(process.execPath, ['--import', 'tsx', 'scripts/test.ts', ...process.argv.slice(2)])
