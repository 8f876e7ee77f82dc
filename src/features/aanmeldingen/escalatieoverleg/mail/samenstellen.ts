import { antwoordNamen } from '@/domain/escalatieoverleg/antwoord'
import { momentInWoorden } from '@/domain/termijn/momentInWoorden'
import { sealAnswerLink } from '@/server/answerLink'
import { calendarFile } from '@/server/calendar/calendarFile'
import type { Tx } from '@/server/db/transaction'
import { env } from '@/server/env'
import type { Bericht, Samensteller, Samenstellers } from '@/server/mail/compose'
import { afspraakSamenstellers } from '../afspraken/jobs'
import { findGenodigde, type Genodigde, gegevensSchema } from './data'
import { vragenAan } from './vragenAan'

const naam = 'Bestuurlijk escalatieoverleg'

/** The invitation, at first or after a change; nothing to tell when a newer one waits behind it. */
const uitnodiging: Samensteller = async (tx, bericht) => {
  const found = await genodigdeVan(tx, bericht)
  if (!found) return 'vervallen'
  const { genodigde, volgnummer } = found
  const { overleg } = genodigde
  const geldt =
    overleg.status === 'uitgenodigd' && overleg.volgnummer === volgnummer && !genodigde.vervallenOp
  if (!geldt) return 'vervallen'
  const link = { deelnemerId: genodigde.id, overlegId: overleg.id, volgnummer }
  return {
    regels: [
      ...(volgnummer > 1
        ? ['Let op: dit is een nieuwe of gewijzigde uitnodiging. Antwoord opnieuw.', '']
        : []),
      ...wanneerEnWaar(genodigde),
      `U bent gevraagd als: ${genodigde.functie}, ${genodigde.organisatie}`,
      '',
      `U kunt kiezen uit: ${Object.values(antwoordNamen).join(' / ').toLowerCase()}.`,
      ...(await vragenAan(tx)),
    ],
    linktekst: 'Laat hier weten of u komt. U hoeft niet in te loggen.',
    pad: `/overleg/antwoord/${sealAnswerLink(link)}`,
    uitnodiging: { method: 'REQUEST', content: agenda(found, 'REQUEST') },
  }
}

/** The meeting is off, for this person or for everybody. */
const afgezegd: Samensteller = async (tx, bericht) => {
  const found = await genodigdeVan(tx, bericht)
  if (!found) return 'vervallen'
  const { genodigde, volgnummer } = found
  // A newer invitation waits behind it, and replaces this meeting in the calendar by itself.
  if (genodigde.overleg.volgnummer > volgnummer && !genodigde.vervallenOp) return 'vervallen'
  return {
    regels: [
      'Dit overleg gaat voor u niet door. U hoeft niets te doen. Het verdwijnt uit uw agenda.',
      '',
      ...wanneerEnWaar(genodigde),
      ...(await vragenAan(tx)),
    ],
    linktekst: 'Meer over dit soort overleg leest u hier:',
    pad: '/overlegtafels/bestuurlijk-escalatieoverleg',
    uitnodiging: { method: 'CANCEL', content: agenda(found, 'CANCEL') },
  }
}

/** What the worker adds to the words of these notices. */
export const overlegSamenstellers: Samenstellers = {
  'overleg-uitnodiging': uitnodiging,
  'overleg-afgezegd': afgezegd,
  ...afspraakSamenstellers,
}

type Found = { readonly genodigde: Genodigde; readonly volgnummer: number; readonly adres: string }

async function genodigdeVan(tx: Tx, bericht: Bericht): Promise<Found | null> {
  const { deelnemerId, volgnummer } = gegevensSchema.parse(bericht.gegevens)
  const found = await findGenodigde(tx, bericht.id, deelnemerId)
  return found && { ...found, volgnummer }
}

const wanneerEnWaar = ({ overleg }: Genodigde): string[] => [
  `Wanneer: ${overleg.moment ? momentInWoorden(overleg.moment) : 'nog niet bekend'} (${overleg.duurMinuten} minuten)`,
  `Waar: ${overleg.plaats}`,
]

function agenda({ genodigde, volgnummer, adres }: Found, method: 'REQUEST' | 'CANCEL'): string {
  const { overleg, organisatie } = genodigde
  if (!overleg.moment || !overleg.duurMinuten) throw new Error(`overleg ${overleg.id} heeft geen moment`)
  return calendarFile({
    name: naam,
    method,
    events: [
      {
        uid: `overleg-${overleg.id}@${new URL(env.PORTAAL_URL).hostname}`,
        sequence: volgnummer,
        cancelled: method === 'CANCEL',
        start: overleg.moment,
        end: new Date(overleg.moment.getTime() + overleg.duurMinuten * 60_000),
        changedAt: genodigde.gemaaktOp,
        summary: naam,
        location: overleg.plaats ?? undefined,
        organizer: { name: 'Zorg- en Veiligheidshuis Twente', email: senderAddress() },
        attendees: [{ name: organisatie, email: adres }],
      },
    ],
  })
}

/** Mail programs only trust a calendar file whose organizer is the sender. */
const senderAddress = (): string => /<([^>]+)>/.exec(env.MAIL_VAN)?.[1] ?? env.MAIL_VAN
