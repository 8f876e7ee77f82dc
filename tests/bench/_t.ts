import { werklijst } from './parts/werklijst'
import { reportOf } from './report'
import { readSettings } from './settings'

console.log(reportOf(await werklijst.run(readSettings(process.argv.slice(2)).settings), new Date()))
