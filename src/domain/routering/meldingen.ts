import type { RegelVoorstel } from './adviezen'
import type { Feiten } from './feiten'
import { r4a } from './regels/crisis'
import { r5 } from './regels/lokaal'
import { aanbodOntbreekt, doorbraakZonderTafel } from './regels/opschalen'
import { r16, r19, r21 } from './regels/slot'
import type { Advies, EerstCode, RegelCode, SignaalCode, Uitkomst, WaarschuwingCode } from './routeadvies'

/** Where the advice stands once the tables are chosen. */
export type Stand = {
  readonly feiten: Feiten
  /** The outcome of a route that has ended; null when the route went on to the tables. */
  readonly einde: Uitkomst | null
  /** What the rules proposed, before tables that are closed to this casus were taken out. */
  readonly voorstellen: readonly RegelVoorstel[]
  readonly adviezen: readonly Advies[]
}

/** A code in the advice, with the B1 text that explains it and the rule it comes from. */
export type Melding<Code extends string> = {
  readonly code: Code
  readonly regel: RegelCode | null
  readonly tekst: string
  readonly geldt: (stand: Stand) => boolean
}

export const eerst: readonly Melding<EerstCode>[] = [
  {
    code: 'gemeente-bepalen',
    regel: 'R19',
    tekst:
      'Bepaal eerst welke gemeente de regie heeft. Het Zorg- en Veiligheidshuis Twente (ZVH) helpt daarbij.',
    geldt: ({ feiten }) => r19.gemeenteOnbekend(feiten),
  },
  {
    code: 'gemeente-betrekken',
    regel: 'R5',
    tekst:
      'Betrek eerst het wijkteam of de procesmanager gemeente. U kunt daarna of tegelijk verder met dit advies.',
    geldt: ({ einde, feiten }) => einde === null && r5.geldt(feiten),
  },
]

export const waarschuwingen: readonly Melding<WaarschuwingCode>[] = [
  {
    code: 'bijna-18',
    regel: 'R3a',
    tekst:
      'De inwoner wordt binnenkort 18. Betrek de jeugdhulp van de gemeente, zodat er geen gat valt in de zorg.',
    geldt: ({ einde, feiten }) =>
      feiten.situatie.leeftijd === 'bijna-18' && (einde === null || einde === 'landelijk'),
  },
  {
    code: 'crisisdienst',
    regel: 'R4a',
    tekst:
      'De situatie verandert plotseling. Bel de huisarts of de crisisdienst ggz. Wacht niet op een tafel.',
    geldt: ({ einde, feiten }) => einde === null && r4a.geldt(feiten),
  },
  {
    code: 'loopt-al',
    regel: null,
    tekst:
      'De casus loopt al bij een tafel. Die tafel staat daarom niet in dit advies. Vraag daar eerst hoe het staat.',
    geldt: ({ einde, feiten: { eerder }, voorstellen }) =>
      einde === null
        ? eerder.loopt.length > 0
        : voorstellen.some(({ voorstel }) => eerder.loopt.includes(voorstel.tafel)),
  },
  {
    code: 'trede-3-pas-na-1-of-2',
    regel: 'R20',
    tekst: 'RDM-trede 3 komt pas na RDM-trede 1 of 2. Leg uit waarom u die overslaat. Het ZVH beoordeelt.',
    geldt: ({ einde, feiten }) => einde === null && doorbraakZonderTafel(feiten),
  },
  {
    code: 'buiten-twents-profiel',
    regel: 'R21',
    tekst:
      'Er is geen veiligheidsrisico bekend. Dat valt buiten het Twentse profiel van RDM-trede 3. Het ZVH beoordeelt of de casus past.',
    geldt: ({ feiten, adviezen }) => r21.geldt(feiten, adviezen),
  },
  {
    code: 'een-regisseur',
    regel: 'R16',
    tekst: 'Er past meer dan één tafel. De gemeente stemt ze op elkaar af. Spreek af wie de regie voert.',
    geldt: ({ adviezen }) => r16.geldt(adviezen),
  },
]

export const signalen: readonly Melding<SignaalCode>[] = [
  {
    code: 'ontbrekend-aanbod',
    regel: 'R14',
    tekst: 'Passend aanbod lijkt te ontbreken. Dat is een signaal voor de regio.',
    geldt: ({ einde, feiten }) => (einde === null ? aanbodOntbreekt(feiten) : einde === 'landelijk'),
  },
]

const geen: readonly never[] = []

/** The codes that apply, in the fixed order of the list. */
export function codesVan<Code extends string>(
  meldingen: readonly Melding<Code>[],
  stand: Stand,
): readonly Code[] {
  let codes: Code[] | undefined
  for (const { code, geldt } of meldingen) {
    if (!geldt(stand)) continue
    codes ??= []
    codes.push(code)
  }
  return codes ?? geen
}

const teksten: ReadonlyMap<string, string> = new Map(
  [...eerst, ...waarschuwingen, ...signalen].map(({ code, tekst }) => [code, tekst]),
)

/** The B1 text of a code in `eerst`, `waarschuwingen` or `signalen`. */
export const meldingTekst = (code: EerstCode | WaarschuwingCode | SignaalCode): string =>
  teksten.get(code) ?? code
