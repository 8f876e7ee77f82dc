// `npm run sleutel`: the keys that seal free text. See scripts/sleutel.ts.
import { ensureInstalled, ensureNode, runOrExit } from './install.mjs'

ensureNode()
ensureInstalled()
runOrExit(process.execPath, ['--import', 'tsx', 'scripts/sleutel.ts', ...process.argv.slice(2)])
