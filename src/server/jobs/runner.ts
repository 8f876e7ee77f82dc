import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import { Pool } from 'pg'
import { env } from '../env'
import { describeFault } from '../fault'
import { log } from '../log'

/** How many jobs at once, and how long a job may wait unseen when a notification is missed (milliseconds). */
const concurrency = 2
const pollInterval = 5_000

/** How often the locks of a crashed worker are looked for (milliseconds). */
const orphanInterval = 60_000

/** What the queue says goes to our log; a job's payload holds ids only, and even those stay out of it. */
const quiet = new Logger(() => (level, message, meta) => {
  if (level !== 'error' && level !== 'warning') return
  if (!meta?.error) return log.warn({ bron: 'jobs' }, message)
  // Its sentence repeats the message of the error.
  const taak = /^Failed task \S+ \((\w+)/.exec(message)?.[1]
  log.warn({ bron: 'jobs', taak, ...describeFault(meta.error) }, 'een taak of de wachtrij meldt een fout')
})

/**
 * Starts the job worker in this process; returns how to stop it in order.
 * @param crontab which tasks come back by themselves, in the words of graphile-worker
 */
export async function startJobs(taskList: TaskList, crontab: string): Promise<() => Promise<void>> {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    options: '-c role=portaal_worker',
    max: concurrency + 2,
  })
  // A broken connection must not end the process; the pool opens another.
  const noteBroken = (error: Error) =>
    log.warn({ bron: 'jobs', ...describeFault(error) }, 'verbinding van de wachtrij verbroken')
  pool.on('error', noteBroken)
  pool.on('connect', (client) => client.on('error', noteBroken))
  await unlockOrphans(pool)
  // The one that takes over starts within seconds of the crash, when the lock still looks alive: so look again.
  const watch = setInterval(() => void unlockOrphans(pool).catch(noteBroken), orphanInterval)
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    crontab,
    concurrency,
    pollInterval,
    noHandleSignals: true,
    logger: quiet,
  })
  return async () => {
    clearInterval(watch)
    await runner.stop()
    await pool.end()
  }
}

/** Jobs of a worker that crashed stay locked for hours; one that holds a lock longer than any job lasts has crashed. */
async function unlockOrphans(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ locked_by: string }>(
    `SELECT DISTINCT locked_by FROM graphile_worker._private_jobs WHERE locked_at < now() - interval '5 minutes'`,
  )
  const crashed = rows.map((row) => row.locked_by)
  if (crashed.length > 0)
    await pool.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [crashed])
}
