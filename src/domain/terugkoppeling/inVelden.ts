import { type Antwoorden, hiaatNamen, ondersteuningNamen } from './antwoorden'
import { datumInWoorden } from './datumInWoorden'
import { type Deelnemer, type Feiten, iedereenWasEr, zonderMandaat } from './feiten'
import { type Veld, veldTitels } from './velden'

type Inhoud = { readonly regels: readonly (string | false | undefined)[]; readonly tabel?: Veld['tabel'] }

/** The 14 fields in their fixed order, in words: on the screen, in the PDF, and as they are kept after sending. */
export function inVelden(feiten: Feiten, antwoorden: Antwoorden): Veld[] {
  const inhoud: readonly Inhoud[] = [...uitHetOverleg(feiten), ...vanDeGemeente(feiten, antwoorden)]
  return veldTitels.map((titel, plaats) => {
    const { regels = [], tabel = null } = inhoud[plaats] ?? {}
    const gevuld = regels.filter((regel): regel is string => Boolean(regel))
    const isLeeg = gevuld.length === 0 && tabel === null
    return {
      nummer: plaats + 1,
      titel,
      regels: isLeeg ? ['Nog niet ingevuld'] : gevuld,
      tabel,
    }
  })
}

const uitHetOverleg = (feiten: Feiten): readonly Inhoud[] => [
  { regels: [feiten.casuscode] },
  { regels: [`Gemeente ${feiten.gemeente}`, feiten.datum !== null && datumInWoorden(feiten.datum)] },
  { regels: [hoofdletter(feiten.soortAanmelder)] },
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
  {
    ...lijst(
      feiten.deelnemers.map((deelnemer) => [
        deelnemer.organisatie,
        deelnemer.functie,
        mandaatNamen[deelnemer.mandaat],
        aanwezigNaam(deelnemer),
      ]),
      ['Organisatie', 'Functie', 'Mandaat', 'Aanwezig'],
    ),
    regels: leeg(feiten),
  },
  {
    regels: [feiten.uitkomst ?? undefined],
  },
  { regels: feiten.oplossingen.length > 0 ? feiten.oplossingen : [feiten.naarTrede4 && 'Geen oplossing'] },
  lijst(
    feiten.afspraken.map(({ wat, wie, wanneer }) => [wat, wie, datumInWoorden(wanneer)]),
    ['Wat', 'Wie', 'Wanneer'],
    'Er zijn geen afspraken gemaakt',
  ),
]

function vanDeGemeente(feiten: Feiten, a: Antwoorden): readonly Inhoud[] {
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
        a.ondersteuner && ondersteuningNamen[a.ondersteuner],
        a.inwoner && `Inwoner geïnformeerd: ${a.inwoner}`,
        a.inwoner === 'nee' && a.inwonerReden,
      ],
    },
    {
      regels: [
        ...inzet(feiten),
        a.signaal && `Signaal voor de stuurgroep: ${a.signaal}`,
        a.signaal === 'ja' && a.signaalTekst,
      ],
    },
  ]
}

const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)

function lijst(rijen: string[][], koppen: string[], leeg?: string): Inhoud {
  return rijen.length > 0 ? { regels: [], tabel: { koppen, rijen } } : { regels: [leeg] }
}

const mandaatNamen: Record<Deelnemer['mandaat'], string> = { ja: 'Ja', nee: 'Nee', onbekend: 'Niet bekend' }

function aanwezigNaam({ aanwezig }: Deelnemer): string {
  if (aanwezig === null) return 'Niet ingevuld'
  return { ja: 'Ja', vervanger: 'Ja, een vervanger', nee: 'Nee' }[aanwezig]
}

function inzet(feiten: Feiten): string[] {
  if (feiten.deelnemers.length === 0) return []
  const mist = zonderMandaat(feiten.deelnemers).length
  return [
    iedereenWasEr(feiten) ? 'Iedereen was er' : 'Niet iedereen was er',
    ...(mist > 0 ? [`Aanwezig zonder bevestigd mandaat: ${mist}`] : []),
  ]
}

function leeg({ legePlaatsen, legeReden }: Feiten): string[] {
  if (legePlaatsen.length === 0) return []
  const plaatsen = `Niemand aan tafel voor: ${legePlaatsen.join(', ')}`
  return legeReden ? [plaatsen, `Reden: ${legeReden}`] : [plaatsen]
}
