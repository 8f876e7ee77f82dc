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

type CriteriumAntwoord = { readonly label: string; readonly antwoord: string; readonly sleutel?: string }

type CriteriaDeel = Omit<Deel, 'antwoorden'> & { readonly antwoorden: readonly CriteriumAntwoord[] }

/** The criteria as they are shown, and below them what they add up to. `sleutel` says which answer to change. */
export const criteriaDeel = (ingevuld: Ingevuld): CriteriaDeel => ({
  stap: 'criteria',
  titel: stapTitel('criteria', ingevuld.tafel.korteNaam),
  antwoorden: [
    ...criteriaVan(ingevuld.tafel.inhoud.instroom).map(({ sleutel, tekst }) => ({
      label: tekst,
      antwoord: antwoordNamen[ingevuld.criteria[sleutel] ?? 'onbekend'],
      sleutel,
    })),
    { label: 'Past de casus bij de voorwaarden?', antwoord: oordeelNamen[oordeelVan(ingevuld)] },
  ],
})

const zonderVerwijzing = ({ stap, titel, antwoorden }: Deel): Deel => ({
  stap,
  titel,
  antwoorden: antwoorden.map(({ label, antwoord }) => ({ label, antwoord })),
})

/** Every question and answer as shown before sending: what is kept with the aanmelding. */
export const delenVan = (ingevuld: Ingevuld): Deel[] =>
  [...samenvatting(ingevuld.formulier), criteriaDeel(ingevuld)].map(zonderVerwijzing)
