import { z } from 'zod'
import type { Actor } from '@/domain/access/actor'
import { isRole } from '@/domain/access/role'
import { bereik } from '@/domain/redactie/bereik'
import { isIngelogdPad, paginaBijPad } from '@/domain/redactie/paginaBijPad'
import { isSoort, soorten } from '@/domain/redactie/soorten'
import { kalenderdag } from '@/domain/termijn/kalender'
import { isWerkdag } from '@/domain/termijn/termijn'
import type { Tx } from '@/server/db/transaction'
import type { Dagteller } from '@/server/jobs/dagbericht'
import type { Samensteller } from '@/server/mail/compose'
import { listAlles } from '../data'
import { beheerVan, moetNagekeken } from '../inhoud'
import { listOpen, listRedacteuren } from './data'

type Redacteur = Awaited<ReturnType<typeof listRedacteuren>>[number]
type Welke = { readonly soort: string | null; readonly sleutel: string | null }

/** Who keeps a text: the people of that table or gemeente; when there are none the redacteuren of the ZVH, and else the ZVH. */
function eigenaren(redacteuren: readonly Redacteur[], { soort, sleutel }: Welke): readonly Redacteur[] {
  const alle = redacteuren.filter((een) => reikt(een, soort) === 'alle')
  const eigen = redacteuren.filter((een) => {
    const sleutels = reikt(een, soort)
    return sleutels !== 'alle' && sleutel !== null && sleutels.includes(sleutel)
  })
  if (eigen.length > 0) return eigen
  const zvh = alle.filter(({ rol }) => rol === 'redacteur')
  return zvh.length > 0 ? zvh : alle
}

function reikt({ rol, ...account }: Redacteur, soort: string | null): 'alle' | readonly string[] {
  if (!isRole(rol)) return []
  const wie: Pick<Actor, 'rol' | 'tafels' | 'gemeenteCode'> & { organisatie: { soort: string } } = {
    rol,
    ...account,
  }
  return bereik(wie, soort !== null && isSoort(soort) ? soort : 'pagina')
}

/** The lines about texts in the daily overview: what readers ask, and on the first working day of a month what was not looked at. */
export const telTeksten: Dagteller = async (tx, nu) => {
  const redacteuren = await listRedacteuren(tx)
  const perAccount = (teksten: readonly Welke[], zin: (aantal: number) => string) => {
    const telling = new Map<string, number>()
    for (const tekst of teksten)
      for (const { id } of eigenaren(redacteuren, tekst)) telling.set(id, (telling.get(id) ?? 0) + 1)
    return [...telling].map(([accountId, aantal]) => ({ accountId, regel: zin(aantal) }))
  }
  const vragen = perAccount(await listOpen(tx), (n) =>
    n === 1
      ? '1 lezer zegt dat er iets niet klopt in uw teksten.'
      : `${n} lezers zeggen dat er iets niet klopt in uw teksten.`,
  )
  if (!isEersteWerkdag(nu)) return vragen
  const oud = perAccount(await verouderd(tx, nu), (n) =>
    n === 1
      ? 'Kijk 1 tekst na: dat is langer dan een half jaar geleden.'
      : `Kijk ${n} teksten na: dat is langer dan een half jaar geleden.`,
  )
  return [...vragen, ...oud]
}

async function verouderd(tx: Tx, nu: Date): Promise<readonly Welke[]> {
  const lijsten = await Promise.all(
    soorten.map(async (soort) =>
      (await listAlles(tx, soort))
        .filter(({ inhoud }) => moetNagekeken(soort, beheerVan(soort, inhoud), nu))
        .map(({ sleutel }) => ({ soort, sleutel })),
    ),
  )
  return lijsten.flat()
}

/** The first working day of a month: once a month is enough for something that is due twice a year. */
function isEersteWerkdag(nu: Date): boolean {
  const vandaag = kalenderdag(nu)
  const eerder = Array.from({ length: vandaag.dag - 1 }, (_, index) => ({ ...vandaag, dag: index + 1 }))
  return isWerkdag(vandaag) && !eerder.some(isWerkdag)
}

const antwoordSchema = z.object({ pad: z.string(), antwoord: z.string() })

/** The answer to a reader, in the mail itself: a reader has no account. */
export const stelAntwoordSamen: Samensteller = async (_tx, { gegevens }) => {
  const { pad, antwoord } = antwoordSchema.parse(gegevens)
  const regels = ['U schreef ons dat er iets niet klopt. Dit is het antwoord:', '', antwoord]
  if (!isIngelogdPad(pad)) return { pad, regels, linktekst: 'Het gaat over deze pagina:' }
  // The kind of page is no address: which casus it was about is not kept.
  return {
    pad: '/start',
    regels: [...regels, '', `Het gaat over ${paginaBijPad(pad)}.`],
    linktekst: 'Naar uw startpagina:',
  }
}
