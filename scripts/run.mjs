// `npm run backup`, `npm run restore`, `npm run proof`: installs what is missing and runs one TypeScript program.
import { ensureInstalled, ensureNode, runOrExit } from './install.mjs'

ensureNode()
ensureInstalled()
runOrExit(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)])
