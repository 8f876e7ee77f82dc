// `npm run audit`: proves that the audit is whole. See scripts/audit.ts.
import { ensureInstalled, ensureNode, runOrExit } from './install.mjs'

ensureNode()
ensureInstalled()
runOrExit(process.execPath, ['--import', 'tsx', 'scripts/audit.ts', ...process.argv.slice(2)])
