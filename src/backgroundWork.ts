import { planWaitingMessages, verstuurBericht } from './features/berichten/jobs'
import { startJobs } from './server/jobs/runner'
import { canSendMail } from './server/mail/mailer'

/** Everything that runs beside the requests: the jobs of all features. Returns how to stop it in order. */
export async function startBackgroundWork(): Promise<() => Promise<void>> {
  const stop = await startJobs({ verstuur_bericht: verstuurBericht })
  if (canSendMail()) await planWaitingMessages()
  return stop
}
