import { z } from 'zod'
import { systeem } from '@/domain/access/actor'
import { bevestigBinnenDagen, bevestigenTot, nooitBevestigdVoor } from '@/domain/nieuwsbrief/termijn'
import { now } from '@/server/clock'
import { inTransaction } from '@/server/db/transaction'
import type { Samensteller } from '@/server/mail/compose'
import { sealConfirmation } from '@/server/subscriberLink'
import { deleteNooitBevestigd, findAbonnee } from './data'

/** At night: an address that was never confirmed goes, and with it the mail that asked for it. */
export const wisNooitBevestigd = (nu: Date): Promise<unknown> =>
  inTransaction(systeem, (tx) => deleteNooitBevestigd(tx, nooitBevestigdVoor(nu)))

const id = z.uuid()

/** Asks the owner of an address whether the nieuwsbrief is wanted, or says that it comes already. */
export const stelAanmeldingSamen: Samensteller = async (tx, { abonneeId }) => {
  const wie = id.parse(abonneeId)
  const abonnee = await findAbonnee(tx, wie)
  if (!abonnee) return 'vervallen'
  const nietGevraagd = 'Hebt u dit niet gevraagd? Dan hoeft u niets te doen.'
  if (abonnee.bevestigdOp)
    return {
      onderwerp: 'U krijgt de nieuwsbrief al',
      regels: ['Iemand vroeg om de nieuwsbrief op dit adres. U staat al op de lijst.', nietGevraagd],
      linktekst: 'Het nieuws staat ook hier:',
      pad: '/nieuws',
      casuszin: false,
      afmelden: wie,
    }
  return {
    regels: [
      'Iemand vroeg om de nieuwsbrief van het portaal op dit adres.',
      nietGevraagd,
      `Na ${bevestigBinnenDagen} dagen halen wij uw adres dan vanzelf weg.`,
    ],
    linktekst: `Wilt u de nieuwsbrief? Open deze link en druk op de knop. Dat kan ${bevestigBinnenDagen} dagen lang:`,
    pad: `/nieuwsbrief/bevestigen?sleutel=${sealConfirmation(wie, bevestigenTot(now()))}`,
    casuszin: false,
  }
}
