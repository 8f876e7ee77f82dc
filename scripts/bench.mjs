// `npm run bench`: installs what is missing and measures the portal. `npm run bench -- werklijst` runs one part, `-- --snel` runs short.
import { ensureInstalled, ensureNode, runOrExit } from './install.mjs'

ensureNode()
ensureInstalled()
runOrExit(process.execPath, ['--import', 'tsx', 'tests/bench/bench.ts', ...process.argv.slice(2)])
