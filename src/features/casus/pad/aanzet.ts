import type { Actor } from '@/domain/access/actor'
import { wie } from '@/domain/access/wie'
import { type Aanzet, eigenaarVan } from '@/domain/casus/eigenaar'
import { loopt } from '@/domain/casus/plek'
import { regisseurNamen } from '@/domain/casus/regisseur'
import { wieInWoorden } from '@/domain/casus/wieInWoorden'
import { findTafel } from '@/domain/routering/tafels'
import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import { type Mensen, type StandRow, toStand } from './data'

/** Who is to do the next step in a casus, in words, for every screen that shows one. */
export type AanZet = Omit<Aanzet, 'wie'> & {
  readonly wie: string
  /** The reader is meant. */
  readonly uZelf: boolean
  /** "2 dagen te laat"; undefined as long as it is on time. */
  readonly teLaat: string | undefined
  /** More than one table works on it: which, and who keeps the overview. */
  readonly tegelijk: { readonly tafels: readonly string[]; readonly regisseur: string } | undefined
}

export function aanZetVan(row: StandRow, mensen: Mensen, actor: Actor, nu: Date): AanZet {
  const stand = toStand(row)
  const aanzet = eigenaarVan(stand)
  const plek = row.plekken.find(({ aanmeldingId }) => aanmeldingId === aanzet.plek?.aanmeldingId)
  const mens = (id: string | null | undefined): string | null => {
    if (id === actor.accountId) return 'u'
    const found = id ? mensen.get(id) : undefined
    return found ? wie(found.rol, found.organisatie.naam) : null
  }
  const lopend = stand.plekken.filter(loopt)
  const wieNu = wieInWoorden(aanzet, {
    starter: mens(row.aangemaaktDoorId) ?? 'wie de casus startte',
    aanmelder: mens(plek?.aanmelderId),
    behandelaar: plek?.behandelaarId ? (mensen.get(plek.behandelaarId)?.naam ?? null) : null,
  })
  return {
    ...aanzet,
    wie: wieNu,
    uZelf: wieNu === 'u' || isBedoeld(aanzet, actor),
    teLaat:
      aanzet.uiterlijk && isTeLaat(aanzet.uiterlijk, nu)
        ? verschilInWoorden(aanzet.uiterlijk, nu)
        : undefined,
    tegelijk:
      lopend.length > 1
        ? {
            tafels: lopend.map(({ tafel }) => findTafel(tafel)?.naam ?? tafel),
            regisseur: regisseurNamen[stand.regisseur ?? 'gemeente'],
          }
        : undefined,
  }
}

/** A gemeente is its procesmanager, the ZVH is whoever works there. */
const isBedoeld = ({ wie: rol, gemeente }: Aanzet, actor: Actor): boolean =>
  ((rol === 'procesmanager' || rol === 'gemeente') &&
    actor.rol === 'procesmanager' &&
    actor.gemeenteCode === gemeente) ||
  (rol === 'zvh' && actor.rol === 'zvh')
