import { type Antwoorden, hiaatNamen, ondersteuningNamen } from './antwoorden'
import { datumInWoorden } from './datumInWoorden'
import { type Deelnemer, type Feiten, iedereenWasEr, zonderMandaat } from './feiten'
import { type Tabel, type Veld, type Veldnummer, veldTitels } from './velden'

type Inhoud = { readonly regels: readonly (string | false | undefined)[]; readonly tabel?: Tabel }

/** The 14 fields in their fixed order, in words: on the screen, in the PDF, and as they are kept after sending. */
export function inVelden(feiten: Feiten, antwoorden: Antwoorden): readonly Veld[] {
  const inhoud: readonly Inhoud[] = [...uitHetOverleg(feiten), ...vanDeGemeente(feiten, antwoorden)]
  return veldTitels.map((titel, plaats) => {
    const { regels = [], tabel = null } = inhoud[plaats] ?? {}
    const gevuld = regels.filter((regel): regel is string => Boolean(regel))
    const leeg = gevuld.length === 0 && tabel === null
    return {
      nummer: (plaats + 1) as Veldnummer,
      titel,
      regels: leeg ? ['Nog niet ingevuld'] : gevuld,
      tabel,
    }
  })
}

const uitHetOverleg = (feiten: Feiten): readonly Inhoud[] => [
  { regels: [feiten.casuscode] },
  { regels: [`Gemeente ${feiten.gemeente}`, feiten.datum !== null && datumInWoorden(feiten.datum)] },
  { regels: [feiten.soortAanmelder] },
  { regels: [feiten.reden ?? undefined] },
  lijst(
    feiten.eerder.map(({ tafel, datum, uitkomst }) => [
      tafel,
      datum ? datumInWoorden(datum) : 'Niet bekend',
      uitkomst,
    ]),
    ['Overlegtafel', 'Datum', 'Uitkomst'],
    'De casus was nog niet bij een andere overlegtafel',
  ),
  lijst(
    feiten.deelnemers.map((deelnemer) => [
      deelnemer.organisatie,
      deelnemer.functie,
      mandaatNamen[deelnemer.mandaat],
      aanwezigNaam(deelnemer),
    ]),
    ['Organisatie', 'Functie', 'Mandaat', 'Aanwezig'],
  ),
  {
    regels: [feiten.uitkomst ?? undefined, feiten.naarTrede4 && 'De casus gaat naar RDM-trede 4 (landelijk)'],
  },
  { regels: feiten.oplossingen.length > 0 ? feiten.oplossingen : [feiten.naarTrede4 && 'Geen oplossing'] },
  lijst(
    feiten.afspraken.map(({ wat, wie, wanneer }) => [wat, wie, datumInWoorden(wanneer)]),
    ['Wat', 'Wie', 'Wanneer'],
    'Er zijn geen afspraken gemaakt',
  ),
]

function vanDeGemeente({ deelnemers }: Feiten, a: Antwoorden): readonly Inhoud[] {
  return [
    {
      regels: [
        a.hiaat && hiaatNamen[a.hiaat],
        a.hiaat !== 'geen' && a.hiaatTekst,
        a.hiaat !== 'geen' && a.lobby && `Lobby nodig: ${a.lobby}`,
      ],
    },
    { regels: [a.les, a.lesDelen && `Mag gedeeld worden: ${a.lesDelen}`] },
    {
      regels: [
        a.regie && `Regie: ${a.regie}`,
        a.vervolgDatum && `De gemeente kijkt opnieuw op ${datumInWoorden(a.vervolgDatum)}`,
      ],
    },
    {
      regels: [
        a.ondersteuner && `Cliëntondersteuner betrokken: ${ondersteuningNamen[a.ondersteuner].toLowerCase()}`,
        a.inwoner && `Inwoner geïnformeerd: ${a.inwoner}`,
        a.inwoner === 'nee' && a.inwonerReden,
      ],
    },
    {
      regels: [
        ...inzet(deelnemers),
        a.signaal && `Signaal voor de stuurgroep: ${a.signaal}`,
        a.signaal === 'ja' && a.signaalTekst,
      ],
    },
  ]
}

function lijst(rijen: readonly (readonly string[])[], koppen: readonly string[], leeg?: string): Inhoud {
  return rijen.length > 0 ? { regels: [], tabel: { koppen, rijen } } : { regels: [leeg] }
}

const mandaatNamen: Record<Deelnemer['mandaat'], string> = { ja: 'Ja', nee: 'Nee', onbekend: 'Niet bekend' }

function aanwezigNaam({ aanwezig }: Deelnemer): string {
  if (aanwezig === null) return 'Niet ingevuld'
  return { ja: 'Ja', vervanger: 'Ja, een vervanger', nee: 'Nee' }[aanwezig]
}

function inzet(deelnemers: readonly Deelnemer[]): string[] {
  if (deelnemers.length === 0) return []
  const mist = zonderMandaat(deelnemers).length
  return [
    iedereenWasEr(deelnemers) ? 'Iedereen was er' : 'Niet iedereen was er',
    ...(mist > 0 ? [`Aanwezig zonder bevestigd mandaat: ${mist}`] : []),
  ]
}
