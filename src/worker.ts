import { startBackgroundWork } from './backgroundWork'
import { closeDb } from './server/db/client'
import { log } from './server/log'

// The job worker as a process of its own, for those who run the portal on more than one machine.
const stop = await startBackgroundWork()
log.info({}, 'worker gestart')

const end = async () => {
  await stop()
  await closeDb()
  process.exit(0)
}
process.once('SIGTERM', () => void end())
process.once('SIGINT', () => void end())
