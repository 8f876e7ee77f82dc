import { type Kop, pseudonymeSamenvatting } from '@/domain/aanmelding/formulier/pseudonymeSamenvatting'
import type { Deel } from '@/domain/aanmelding/formulier/samenvatting'
import type { Actor } from '@/domain/access/actor'
import { roleNames } from '@/domain/access/role'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import type { Concept } from './data'
import { delenVan } from './getoond'

/** The summary to copy or print for a table with its own channel: no person can be known by it. */
export function doorstuurtekst(concept: Concept, actor: Actor): string {
  const kop: Kop = {
    code: concept.casus.code,
    tafel: concept.tafel.korteNaam,
    gemeente: casusGemeenteNaam(concept.casus.gemeenteCode),
    aanmelder: `${roleNames[actor.rol]}, ${actor.organisatie.naam}`,
  }
  return pseudonymeSamenvatting(kop, [...keuze(concept), ...delenVan(concept).flatMap(ingevuld)])
}

const keuze = ({ keuzeReden }: Concept): Deel[] =>
  keuzeReden === null
    ? []
    : [
        {
          stap: 'keuze',
          titel: 'De keuze',
          antwoorden: [{ label: 'Waarom deze tafel?', antwoord: keuzeReden }],
        },
      ]

/** In a hurry not everything is filled in; what is empty helps nobody. */
function ingevuld(deel: Deel): Deel[] {
  const antwoorden = deel.antwoorden.filter(({ antwoord }) => antwoord !== 'Niet ingevuld')
  return antwoorden.length === 0 ? [] : [{ ...deel, antwoorden }]
}
