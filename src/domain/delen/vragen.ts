import { z } from 'zod'

type Keuze<Waarde extends string> = { readonly waarde: Waarde; readonly label: string }

type Deelkeuze<Waarde extends string> = { readonly kies: string; readonly keuzes: readonly Keuze<Waarde>[] }

const keuzes = <const Waarde extends string>(...lijst: readonly (readonly [Waarde, string])[]) =>
  lijst.map(([waarde, label]): Keuze<Waarde> => ({ waarde, label }))

/** Every message names its own question: above the form they stand one below the other. */
const waardenVan = <Waarde extends string>({ keuzes: lijst, kies }: Deelkeuze<Waarde>) =>
  z.enum(lijst.map(({ waarde }) => waarde) as [Waarde, ...Waarde[]], `Kies ${kies}.`)

/** The questions of "Mag ik dit delen?", in the order of the form. No answer can point to a person. */
export const deelvragen = {
  gevaar: {
    vraag: 'Is er nu direct gevaar?',
    kies: 'of er nu direct gevaar is',
    keuzes: keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['weet-niet', 'Weet ik niet']),
  },
  rol: {
    vraag: 'Wie bent u?',
    kies: 'wie u bent',
    keuzes: keuzes(
      ['gemeente', 'Wijkcoach of procesmanager gemeente'],
      ['zorg', 'Huisarts, POH-ggz of zorgaanbieder'],
      ['veiligheid', 'Politie, OM of reclassering'],
      ['ondersteuner', 'Cliëntondersteuner of ervaringsdeskundige'],
      ['anders', 'Iemand anders, bijvoorbeeld een woningcorporatie'],
      ['inwoner', 'Ik ben de inwoner zelf'],
      ['naaste', 'Ik ben familie of een vriend'],
    ),
  },
  doel: {
    vraag: 'Waarom wilt u iets delen?',
    kies: 'waarom u iets wilt delen',
    keuzes: keuzes(
      ['hulp', 'Om passende hulp te zoeken, bijvoorbeeld bij een overlegtafel'],
      ['samen', 'Om samen aan één plan te werken'],
      ['veilig', 'Om gevaar of overlast te voorkomen'],
      ['terugmelden', 'Om de melder te laten weten wat er gebeurt'],
      ['leren', 'Om ervan te leren'],
      ['weet-niet', 'Weet ik nog niet'],
    ),
  },
  met: {
    vraag: 'Met wie wilt u iets delen?',
    kies: 'met wie u iets wilt delen',
    keuzes: keuzes(
      ['collega', 'Een collega in mijn organisatie'],
      ['tafel', 'Een overlegtafel'],
      ['zorg', 'Een zorgaanbieder of huisarts'],
      ['gemeente', 'De gemeente'],
      ['veiligheid', 'Politie, OM of reclassering'],
      ['naaste', 'Familie of een vriend van de inwoner'],
      ['anders', 'Iemand anders'],
    ),
  },
  inwoner: {
    vraag: 'Wat vindt de inwoner ervan?',
    kies: 'wat de inwoner ervan vindt',
    keuzes: keuzes(
      ['akkoord', 'De inwoner weet het en is akkoord'],
      ['niet-akkoord', 'De inwoner weet het en is niet akkoord'],
      ['niet-besproken', 'Dat is nog niet besproken'],
      ['kan-niet', 'Ik kan het nu niet met de inwoner bespreken'],
    ),
  },
  naam: {
    vraag: 'Moet de ander weten om wie het gaat?',
    kies: 'of de ander moet weten om wie het gaat',
    keuzes: keuzes(['nee', 'Nee, het kan zonder naam'], ['ja', 'Ja'], ['weet-niet', 'Weet ik niet']),
  },
} as const

export const deelantwoordenSchema = z.object({
  gevaar: waardenVan(deelvragen.gevaar),
  rol: waardenVan(deelvragen.rol),
  doel: waardenVan(deelvragen.doel),
  met: waardenVan(deelvragen.met),
  inwoner: waardenVan(deelvragen.inwoner),
  naam: waardenVan(deelvragen.naam),
})

export type Deelantwoorden = z.infer<typeof deelantwoordenSchema>
export type Deelvraag = keyof Deelantwoorden
