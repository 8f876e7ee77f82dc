import { overlegSamenstellers } from './features/aanmeldingen/escalatieoverleg/mail/samenstellen'
import { planWaitingMessages, verstuurBericht } from './features/berichten/jobs'
import { startJobs } from './server/jobs/runner'
import type { Samenstellers } from './server/mail/compose'
import { canSendMail } from './server/mail/mailer'

/** Per notice: what a feature adds to the fixed words of the mail. */
const samenstellers: Samenstellers = { ...overlegSamenstellers }

/** Everything that runs beside the requests: the jobs of all features. Returns how to stop it in order. */
export async function startBackgroundWork(): Promise<() => Promise<void>> {
  const stop = await startJobs({ verstuur_bericht: verstuurBericht(samenstellers) })
  if (canSendMail()) await planWaitingMessages()
  return stop
}
