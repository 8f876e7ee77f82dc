import { type Status, statussen } from '../aanmelding/status'
import { statusNamen } from '../aanmelding/statusNamen'
import { uitkomsten, uitkomstNamen } from '../aanmelding/uitkomst'
import type { EerdereUitkomst, Situatie } from '../routering/situatie'
import { findTafel } from '../routering/tafels'
import type { EerdereTafel } from './controle'
import { overlegTafel } from './overleg'

type Plek = {
  readonly tafelSlug: string
  readonly status: string
  readonly eindeOp: Date | null
  readonly uitkomst: string | null
}

const eerderNamen: Record<EerdereUitkomst, string> = {
  opgelost: 'Opgelost',
  'geen-oplossing': 'Geen oplossing',
  'niet-samen-uitgekomen': 'De partijen kwamen er niet samen uit',
  'advies-niet-uitgevoerd': 'Het advies is niet uitgevoerd',
  loopt: 'Loopt nog',
}

/** These never came to the table. */
const nietGeweest: readonly string[] = ['concept', 'wacht-op-akkoord', 'ingetrokken'] satisfies Status[]

/** Where the casus was before, with date and outcome: what the portal knows, and what the wegwijzer heard from before the portal. */
export function eerdereTafels(plekken: readonly Plek[], eerder: Situatie['eerder'] = []): EerdereTafel[] {
  const bekend = plekken.filter(
    ({ tafelSlug, status }) => tafelSlug !== overlegTafel && !nietGeweest.includes(status),
  )
  const slugs = new Set(bekend.map(({ tafelSlug }) => tafelSlug))
  return [
    ...eerder
      .filter(({ tafel }) => tafel !== overlegTafel && !slugs.has(tafel))
      .map(({ tafel, uitkomst }) => ({ tafel: naamVan(tafel), op: null, uitkomst: eerderNamen[uitkomst] })),
    ...bekend.map((plek) => ({
      tafel: naamVan(plek.tafelSlug),
      op: plek.eindeOp?.toISOString().slice(0, 10) ?? null,
      uitkomst: uitkomstVan(plek),
    })),
  ]
}

const naamVan = (slug: string): string => findTafel(slug)?.naam ?? slug

function uitkomstVan({ uitkomst, status }: Plek): string {
  const einde = uitkomsten.find((each) => each === uitkomst)
  if (einde) return uitkomstNamen[einde]
  const stand = statussen.find((each) => each === status)
  return stand ? `Nog geen uitkomst: ${statusNamen[stand]}` : 'Onbekend'
}
