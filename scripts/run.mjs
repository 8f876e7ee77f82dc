// Every command of package.json but `npm start`: installs what is missing and runs one TypeScript program, with its arguments.
import { ensureInstalled, ensureNode, runOrExit } from './install.mjs'

ensureNode()
ensureInstalled()
runOrExit(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)])
