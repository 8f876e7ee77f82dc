import { aanmeldenVoor } from '@/domain/routering/matrix'
import type { Aanmeldwijze } from '@/domain/routering/routeadvies'
import { type Rol, rollen } from '@/domain/routering/situatie'
import type { TafelSlug } from '@/domain/routering/tafels'
import type { Tint } from '@/ui/Tag'

/** Which roles apply in this way at this table. */
export const rollenMet = (tafel: TafelSlug, wijze: Aanmeldwijze): readonly Rol[] =>
  rollen.filter((rol) => aanmeldenVoor(rol, tafel).aanmelden === wijze)

type Woorden = {
  readonly label: string
  readonly tint: Tint
  /** To somebody of whom the rol is known. */
  readonly aanU: string
  /** Above a list of roles. */
  readonly kop: string
}

export const aanmeldwoorden: Readonly<Record<Aanmeldwijze, Woorden>> = {
  zelf: {
    label: 'zelf',
    tint: 'klaar',
    aanU: 'U kunt hier zelf aanmelden.',
    kop: 'Zelf aanmelden',
  },
  'via-procesmanager': {
    label: 'samen',
    tint: 'actie',
    aanU: 'U meldt aan samen met de procesmanager gemeente.',
    kop: 'Samen met de procesmanager gemeente',
  },
  navragen: {
    label: 'eerst navragen',
    tint: 'let-op',
    aanU: 'Vraag het ZVH of u hier mag aanmelden. Uw rol staat alleen in de landelijke lijst.',
    kop: 'Misschien: vraag het eerst aan het ZVH',
  },
  niet: {
    label: 'niet zelf',
    tint: 'rustig',
    aanU: 'U kunt hier niet zelf aanmelden.',
    kop: 'Niet zelf',
  },
}
