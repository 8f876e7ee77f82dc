import type { Formulier, VeldNaam } from '../aanmelding/formulier/formulier'
import { samenvatting } from '../aanmelding/formulier/samenvatting'

/** What a table needs to discuss one casus in five minutes, in this order; the number is the most characters that are shown. */
const regels: readonly {
  readonly velden: readonly VeldNaam[]
  readonly label: string
  readonly max: number
}[] = [
  { velden: ['vraag'], label: 'Vraag aan de tafel', max: 240 },
  { velden: ['doel'], label: 'Doel', max: 200 },
  { velden: ['wensInwoner'], label: 'Wens van de inwoner', max: 200 },
  { velden: ['situatie'], label: 'Situatie', max: 420 },
  { velden: ['leefgebieden'], label: 'Leefgebieden', max: 200 },
  { velden: ['geprobeerd'], label: 'Al geprobeerd', max: 420 },
  { velden: ['betrokkenen'], label: 'Betrokken', max: 200 },
  { velden: ['aanTafel'], label: 'Nodig aan tafel', max: 200 },
  { velden: ['risicoTermijn', 'risico'], label: 'Risico als er niets gebeurt', max: 200 },
  { velden: ['financiering'], label: 'Financiering', max: 120 },
  { velden: ['akkoordInwoner'], label: 'Is de inwoner akkoord?', max: 60 },
  { velden: ['clientondersteuner'], label: 'Cliëntondersteuner', max: 120 },
]

export type VijfMinuten = {
  readonly leeftijd: string
  readonly regels: readonly { readonly label: string; readonly tekst: string }[]
  /** Something was left out to keep it on one page. */
  readonly ingekort: boolean
}

/** The aanmelding on one page: the answers as the applicant gave them, the long ones cut at a word. */
export function vijfMinuten(formulier: Formulier): VijfMinuten {
  const antwoorden = new Map(
    samenvatting(formulier)
      .flatMap((deel) => deel.antwoorden)
      .map(({ veld, antwoord }) => [veld, antwoord]),
  )
  const heel = regels.map(({ velden, label, max }) => {
    const delen = velden.flatMap((veld) => antwoorden.get(veld) ?? [])
    return { label, max, tekst: delen.join('. ').replace(/\s+/g, ' ') || 'Niet ingevuld' }
  })
  return {
    leeftijd: antwoorden.get('leeftijdsklasse') ?? 'Niet ingevuld',
    regels: heel.map(({ label, max, tekst }) => ({ label, tekst: kort(tekst, max) })),
    ingekort: heel.some(({ max, tekst }) => tekst.length > max),
  }
}

/** At most so many characters, cut at a space, with a mark that there is more. */
export function kort(tekst: string, max: number): string {
  if (tekst.length <= max) return tekst
  const ruimte = tekst.lastIndexOf(' ', max - 2)
  return `${tekst.slice(0, ruimte > 0 ? ruimte : max - 2)} …`
}
