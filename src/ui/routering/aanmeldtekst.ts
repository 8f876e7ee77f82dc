import type { Advies } from '@/domain/routering/routeadvies'
import type { Rol } from '@/domain/routering/situatie'
import { antwoordLabel } from '@/domain/routering/vragen/vragen'
import { rol as rolVraag } from '@/domain/routering/vragen/wie'

/** Whether the reader can apply at this table, in one sentence. */
export function aanmeldtekst({ aanmelden }: Advies): string {
  switch (aanmelden) {
    case 'zelf':
      return 'U kunt zelf aanmelden.'
    case 'via-procesmanager':
      return 'U meldt aan samen met de procesmanager gemeente.'
    case 'navragen':
      return 'Uw rol staat alleen in de landelijke lijst. Vraag het Zorg- en Veiligheidshuis Twente (ZVH) of u mag aanmelden.'
    case 'niet':
      return 'U kunt hier zelf niet aanmelden. Vraag het aan iemand die dat wel kan.'
    case null:
      return 'Wie aanmeldt, hangt af van de rol.'
  }
}

/** A role as it stands in a list of people to turn to. */
export const rolnaam = (rol: Rol): string =>
  rol === 'inwoner' ? 'De inwoner zelf' : antwoordLabel(rolVraag, rol)
