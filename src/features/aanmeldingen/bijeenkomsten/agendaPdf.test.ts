import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import type { Formulier } from '@/domain/aanmelding/formulier/formulier'
import { vijfMinuten } from '@/domain/bijeenkomst/vijfMinuten'
import { agendaPdf } from './agendaPdf'
import type { Samenvattingen } from './queries'

const woorden = (tekens: number) =>
  'De verzonnen inwoner trekt zich terug, drinkt veel en betaalt de huur niet meer. '
    .repeat(20)
    .slice(0, tekens)

/** Every field as long as the form allows. */
const langst: Formulier = {
  leeftijdsklasse: '30-39',
  vraag: woorden(200),
  doel: woorden(500),
  wensInwoner: woorden(500),
  situatie: woorden(1200),
  leefgebieden: [
    'wonen',
    'psychische-gezondheid',
    'verslaving',
    'politie-en-justitie',
    'geld-en-schulden',
    'veiligheid',
  ],
  financiering: ['zvw', 'wmo', 'wlz'],
  geprobeerd: woorden(1200),
  betrokkenen: woorden(500),
  aanTafel: woorden(400),
  risicoTermijn: 'komende-maand',
  risico: woorden(600),
  akkoordInwoner: 'ja',
  clientondersteuner: 'aangeboden',
}

const bijeenkomst = {
  tafel: { naam: 'TopX', korteNaam: 'TopX' },
  start: new Date('2026-12-03T12:30:00Z'),
  eind: new Date('2026-12-03T14:00:00Z'),
  plaats: 'Stadhuis Almelo',
  deelnemers: [{ organisatie: 'Politie', functie: 'Operationeel expert', mandaat: 'ja' }],
} as const

const casus = (nummer: number): Samenvattingen['casussen'][number] => ({
  referentie: `TW-7K3M9A-${nummer}`,
  gemeente: 'Hof van Twente',
  aanmelder: 'Procesmanager gemeente, Gemeente Hof van Twente',
  ...vijfMinuten(langst),
})

it('gives every casus one page, also the longest that the form allows', async () => {
  const file = await agendaPdf({ bijeenkomst, casussen: [casus(1), casus(2), casus(3)] })
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: VerbosityLevel.ERRORS }).promise
  expect(pdf.numPages).toBe(4)
})

it('says so when there is nothing to discuss', async () => {
  const file = await agendaPdf({ bijeenkomst, casussen: [] })
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: VerbosityLevel.ERRORS }).promise
  expect(pdf.numPages).toBe(1)
})
