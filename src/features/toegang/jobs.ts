import { z } from 'zod'
import { isRole, roleNames } from '@/domain/access/role'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { sealAccessLink } from '@/server/auth/accessLink'
import { now } from '@/server/clock'
import type { Samensteller, Samenstellers } from '@/server/mail/compose'
import { findOpenLink } from './data'

const gegevensSchema = z.object({ linkId: z.uuid() })

/** The link is made at the moment of sending: the outbox never held it. */
const stelLinkSamen: Samensteller = async (tx, { ontvangerId, gegevens }) => {
  const { linkId } = gegevensSchema.parse(gegevens)
  const link = ontvangerId && (await findOpenLink(tx, linkId, ontvangerId, now()))
  if (!link) return 'vervallen'
  const { rol, organisatie } = link.account
  const welkom = `U krijgt toegang tot het portaal als ${isRole(rol) ? roleNames[rol] : rol}, ${organisatie.naam}.`
  return {
    casuszin: false,
    pad: `/inloggen/link/${sealAccessLink({ linkId, accountId: ontvangerId })}`,
    regels:
      link.soort === 'uitnodiging' ? [welkom] : ['Hebt u dit niet gevraagd? Dan hoeft u niets te doen.'],
    linktekst: `Kies uw wachtwoord op deze pagina. De link werkt één keer, tot ${momentInWoorden(link.verlooptOp)}.`,
  }
}

const zonderCasus =
  (...regels: readonly string[]): Samensteller =>
  async () => ({ casuszin: false, regels, linktekst: 'U logt hier in:' })

/** What the fixed words of the mails about an account do not say. */
export const toegangSamenstellers: Samenstellers = {
  uitgenodigd: stelLinkSamen,
  'nieuw-wachtwoord': stelLinkSamen,
  'tweede-factor-weg': zonderCasus(
    'De beheerder heeft uw inlog-app losgekoppeld. Als u inlogt, koppelt u een app opnieuw.',
    'Hebt u dit niet gevraagd? Bel dan meteen de beheerder.',
  ),
  'account-bijna-geblokkeerd': zonderCasus(
    'U hebt lang niet ingelogd. Een account dat niemand gebruikt, wordt geblokkeerd.',
    'Wilt u uw account houden? Log dan binnen twee weken een keer in.',
  ),
}
