import type { Actor } from '@/domain/access/actor'
import { situatieNu } from '@/domain/casus/eerder'
import { loopt } from '@/domain/casus/plek'
import { rolVan } from '@/domain/casus/rol'
import { adviseer } from '@/domain/routering/adviseer'
import type { Situatie } from '@/domain/routering/situatie'
import { type TafelSlug, tredeVan } from '@/domain/routering/tafels'
import type { Tx } from '@/server/db/transaction'
import { enqueue } from '@/server/outbox'
import { beginAanmelding } from './begin'
import { findBron, readTafel } from './data'
import { type CasusVoorKeuze, findCasusVoorKeuze } from './keuze/data'
import { type Keuze, keuzesVoor } from './keuze/keuze'

type Bron = NonNullable<Awaited<ReturnType<typeof findBron>>>

export type Verder = {
  readonly casus: CasusVoorKeuze
  readonly situatie: Situatie
  readonly aanmelder: Bron['aanmelder']
  /** Where this applicant can go from here, the advised ones first. */
  readonly tafels: readonly Keuze[]
}

/**
 * Where the casus can go when its table ends this aanmelding: tables at which the applicant may apply and nothing runs yet. The engine
 * is asked as if it had ended already.
 */
export async function findVerder(
  tx: Tx,
  actor: Actor,
  aanmeldingId: string,
  omlaag: boolean,
): Promise<Verder | null> {
  const bron = await findBron(tx, aanmeldingId)
  const casus = bron && (await findCasusVoorKeuze(tx, actor, bron.casusId))
  if (!bron || !casus) return null
  const plekken = casus.plekken.map((plek) =>
    plek.aanmeldingId === aanmeldingId
      ? {
          ...plek,
          status: 'afgerond' as const,
          uitkomst: omlaag ? ('afgeschaald' as const) : ('opgeschaald' as const),
        }
      : plek,
  )
  const rol = rolVan(bron.aanmelder)
  const situatie = { ...situatieNu(casus.situatie, plekken), rol }
  const keuzes = keuzesVoor(rol, { situatie, adviezen: adviseer(situatie).adviezen })
  const tafels = keuzes.filter(
    ({ tafel, aanmelden }) =>
      tafel !== bron.tafel &&
      aanmelden !== 'niet' &&
      (!omlaag || tredeVan(tafel) < tredeVan(bron.tafel)) &&
      !plekken.some((plek) => plek.tafel === tafel && loopt(plek)),
  )
  return { casus, situatie, aanmelder: bron.aanmelder, tafels }
}

type Klaar = {
  readonly verder: Verder
  readonly tafel: TafelSlug
  readonly uit: string
  readonly reden: string | null
}

/** The next aanmelding, ready for its applicant: that person checks it, adds what the table asks extra, and sends it. */
export async function zetKlaar(tx: Tx, actor: Actor, { verder, tafel, uit, reden }: Klaar): Promise<string> {
  const { casus, situatie, aanmelder } = verder
  const { inhoud } = await readTafel(tx, tafel)
  const id = await beginAanmelding(tx, actor, {
    casus,
    situatie,
    tafel: { slug: tafel, inhoud },
    aanmelder,
    keuzeReden: reden,
    uit,
  })
  await enqueue(tx, {
    soort: 'aanmelding-klaargezet',
    aan: { accountId: aanmelder.accountId },
    over: { casusId: casus.id },
  })
  return id
}
