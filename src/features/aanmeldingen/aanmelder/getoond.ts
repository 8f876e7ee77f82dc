import { type Deel, samenvatting } from '@/domain/aanmelding/formulier/samenvatting'
import { criteriaVan, toetsCriteria } from '@/domain/overlegtafel/criteria'
import type { Antwoord } from '@/domain/routering/situatie'
import type { Concept } from './data'
import { stapTitel } from './stappen'

export const antwoordNamen: Record<Antwoord, string> = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' }

const oordeelNamen: Record<Antwoord, string> = {
  ja: 'Ja, volgens deze antwoorden',
  nee: 'Nee, volgens deze antwoorden',
  onbekend: 'Dat is nog niet zeker',
}

type Ingevuld = Pick<Concept, 'formulier' | 'criteria' | 'tafel'>

/** Do the answers meet the criteria of the table? A person decides, the portal only adds up. */
export const oordeelVan = ({ criteria, tafel }: Ingevuld): Antwoord =>
  toetsCriteria(tafel.inhoud.instroom, criteria)

/** The criteria as they are shown, the answers under each. */
export const criteriaDeel = (ingevuld: Ingevuld): Deel => ({
  stap: 'criteria',
  titel: stapTitel('criteria', ingevuld.tafel.korteNaam),
  antwoorden: [
    ...criteriaVan(ingevuld.tafel.inhoud.instroom).map(({ sleutel, tekst }) => ({
      label: tekst,
      antwoord: antwoordNamen[ingevuld.criteria[sleutel] ?? 'onbekend'],
    })),
    { label: 'Past de casus bij de voorwaarden?', antwoord: oordeelNamen[oordeelVan(ingevuld)] },
  ],
})

/** Every question and answer as shown before sending: what is kept with the aanmelding. */
export const delenVan = (ingevuld: Ingevuld): Deel[] => [
  ...samenvatting(ingevuld.formulier).map(({ stap, titel, antwoorden }) => ({
    stap,
    titel,
    antwoorden: antwoorden.map(({ label, antwoord }) => ({ label, antwoord })),
  })),
  criteriaDeel(ingevuld),
]
