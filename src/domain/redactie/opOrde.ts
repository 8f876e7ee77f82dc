import { criteriaOpOrde } from './criteriaVelden'
import { type Deel, type Groep, onder } from './plan'
import { rijnummers } from './velden'
import type { Velden } from './veldwaarde'
import { schoon } from './veldwaarde'

/** What was posted as the fields of the form: rows that were emptied are gone, what the form does not know is left out. */
export const opOrde = (plan: Groep, velden: Velden): Velden => orden(plan, velden, '', '')

function orden(deel: Deel, velden: Velden, van: string, naar: string): Velden {
  if (deel.soort === 'vast') return {}
  if (deel.soort === 'veld') return { [naar]: schoon(velden[van] ?? '') }
  if (deel.soort === 'criteria') return criteriaOpOrde(velden, van)
  if (deel.soort === 'groep')
    return Object.assign(
      {},
      ...deel.delen.map((kind) => orden(kind, velden, onder(van, kind.naam), onder(naar, kind.naam))),
    )
  const gevuld = rijnummers(velden, van).filter((nummer) =>
    Object.entries(velden).some(
      ([veld, tekst]) => veld.startsWith(`${van}.${nummer}.`) && tekst.trim() !== '',
    ),
  )
  return Object.assign(
    {},
    ...gevuld.map((nummer, index) => orden(deel.rij, velden, `${van}.${nummer}`, `${naar}.${index}`)),
  )
}
