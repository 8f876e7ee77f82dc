import { planAfspraken, telAfspraken } from './features/aanmeldingen/escalatieoverleg/afspraken/jobs'
import { overlegSamenstellers } from './features/aanmeldingen/escalatieoverleg/mail/samenstellen'
import {
  planUurtermijnen,
  stelUurtermijnSamen,
  telAanmeldingen,
} from './features/aanmeldingen/herinneringen/jobs'
import { bewaakAccounts } from './features/accounts/jobs'
import { planDagberichten, stelDagberichtSamen } from './features/berichten/dagbericht'
import { planWaitingMessages, verstuurBericht } from './features/berichten/jobs'
import { nachtelijkOnderhoud } from './features/bewaren/jobs'
import { telLandelijk } from './features/landelijk/jobs'
import { stelAanmeldingSamen, wisNooitBevestigd } from './features/nieuwsbrief/jobs'
import { stelAntwoordSamen, telTeksten } from './features/redactie/meldingen/jobs'
import { stelNieuwsbriefSamen } from './features/redactie/nieuwsbrief/jobs'
import { telVervolg } from './features/start/gemeente/jobs'
import { toegangSamenstellers } from './features/toegang/jobs'
import { now } from './server/clock'
import type { Dagteller } from './server/jobs/dagbericht'
import { startJobs } from './server/jobs/runner'
import type { Samenstellers } from './server/mail/compose'
import { canSendMail } from './server/mail/mailer'

/** Per notice: what a feature adds to the fixed words of the mail. */
export const samenstellers: Samenstellers = {
  ...overlegSamenstellers,
  ...toegangSamenstellers,
  dagbericht: stelDagberichtSamen,
  'melding-beantwoord': stelAntwoordSamen,
  nieuwsbrief: stelNieuwsbriefSamen,
  'nieuwsbrief-aanmelding': stelAanmeldingSamen,
  'uurtermijn-nadert': stelUurtermijnSamen,
  'uurtermijn-voorbij': stelUurtermijnSamen,
  'uurtermijn-tafel': stelUurtermijnSamen,
  'uurtermijn-zvh': stelUurtermijnSamen,
}

/** What each feature counts for the daily overview. */
const dagtellers: readonly Dagteller[] = [telAanmeldingen, telVervolg, telAfspraken, telLandelijk, telTeksten]

/** Looks what has to be said by now; whoever looks again says nothing twice. */
export async function planHerinneringen(nu = now()): Promise<void> {
  await planUurtermijnen(nu)
  await planAfspraken(nu)
  await bewaakAccounts(nu)
  await planDagberichten(dagtellers, nu)
}

// Every five minutes, with the clock of Twente read by the task itself: a crontab knows no summer time and no holidays.
const crontab = `*/5 * * * * plan_herinneringen ?jobKey=plan_herinneringen&max=3
17 2 * * * nachtelijk_onderhoud ?jobKey=nachtelijk_onderhoud&max=3`

/** Everything that runs beside the requests: the jobs of all features. Returns how to stop it in order. */
export async function startBackgroundWork(): Promise<() => Promise<void>> {
  const taskList = {
    verstuur_bericht: verstuurBericht(samenstellers),
    plan_herinneringen: () => planHerinneringen(),
    nachtelijk_onderhoud: async () => {
      await nachtelijkOnderhoud(now())
      await wisNooitBevestigd(now())
    },
  }
  const stop = await startJobs(taskList, crontab)
  if (canSendMail()) await planWaitingMessages()
  return stop
}
