import type { Bron } from '../routeadvies'
import { r4, r4a } from './crisis'
import { eindregels } from './einde'
import { r8 } from './hoogcomplex'
import { r5 } from './lokaal'
import { r11, r12, r13, r13a, r14, r20 } from './opschalen'
import type { Regel, Tafelregel } from './regel'
import { r9 } from './regiotafel'
import { r16, r17, r18, r19, r21 } from './slot'
import { r5a, r10 } from './triage'
import { r6, r7 } from './veiligheid'

/** The rules that advise a table when the route goes on, in rule order. */
export const tafelregels: readonly Tafelregel[] = [r4, r6, r7, r8, r9, r10, r11, r12, r13, r13a, r14, r20]

/** Every rule of this rule set, in the order in which they are read; the public page lists them. */
export const regels: readonly Regel[] = [
  ...eindregels,
  r4,
  r4a,
  r5,
  r6,
  r7,
  r8,
  r9,
  r10,
  r5a,
  r11,
  r12,
  r13,
  r13a,
  r14,
  r20,
  r16,
  r17,
  r18,
  r19,
  r21,
]

/** How the rules work together, for the reader of the list. */
export const leeswijzer: readonly string[] = [
  'De regels R0 tot en met R3a en R15 stoppen de route. De eerste die geldt, beslist. Alle andere regels gelden tegelijk.',
  'Een tafel waar de casus al was zonder oplossing, komt niet terug in het advies.',
  'Een tafel waar de casus nu loopt, komt ook niet in het advies. U ziet dan een waarschuwing.',
  'Wijzen meer regels naar één tafel, dan staat die tafel er één keer. Het sterkste oordeel telt, en alle redenen staan erbij.',
  'Eerst komen de tafels die passen, dan de tafels om te bespreken. Daarbinnen eerst crisis, en dan van lage naar hoge RDM-trede.',
  'Een vraag zonder antwoord telt als onbekend, nooit als nee.',
]

/** The full titles of the documents that the rules cite. */
export const documenten: Readonly<Record<Bron['document'], string>> = {
  S0: 'Voorstel aan het DVO: inrichting regionale doorzettingsmacht in Twente',
  S1: 'Overzicht van doorzettingsmacht in Twente',
  S2: 'Collegevoorstel: inrichting regionale doorzettingsmacht in Twente',
  S3: 'Landelijke vragen en antwoorden over regionale doorzettingsmacht',
  S4: 'Versterkingsagenda Zorg en Veiligheid Twente',
}
