import type { Feiten } from '../feiten'
import type { Bron, Criterium, Oordeel, Reden } from '../routeadvies'
import { type TafelSlug, tafels } from '../tafels'
import { hoogcomplexMogelijk } from './hoogcomplex'
import { bron, nietsOntbreekt, reden, type Tafelregel, type Voorstel } from './regel'

const doel = bron('S1', 'Bestuurlijk escalatieoverleg, doel overleg')
const vraag22 = bron('S3', 'vraag 22')
const vraag23 = bron('S3', 'vraag 23')
const vraag24 = bron('S3', 'vraag 24')
const vraag29 = bron('S3', 'vraag 29')

const naarBestuur = (
  oordeel: Oordeel,
  redenen: readonly Reden[],
  ontbreekt: readonly Criterium[] = nietsOntbreekt,
): Voorstel => ({ tafel: 'bestuurlijk-escalatieoverleg', oordeel, redenen, ontbreekt, termijn: null })

type TafelReden = { readonly tafel: TafelSlug; readonly reden: Reden }

const perTafel = (slugs: readonly TafelSlug[], afloop: string, bron: Bron): readonly TafelReden[] =>
  tafels
    .filter((tafel) => slugs.includes(tafel.slug))
    .map(({ slug, naam }) => ({ tafel: slug, reden: reden('eerder', slug, `${naam}: ${afloop}`, bron) }))

const redenenBij = (redenen: readonly TafelReden[], besproken: readonly TafelSlug[]): Reden[] =>
  besproken.length === 0
    ? []
    : redenen.filter(({ tafel }) => besproken.includes(tafel)).map(({ reden }) => reden)

const geenOplossing = 'besproken, geen oplossing gevonden.'
const tredeEenOfTwee = tafels.filter(({ trede }) => trede < 3).map(({ slug }) => slug)

const teLicht = [
  reden('eerder', 'triage-transfertafel', 'De Triage & Transfertafel vond geen oplossing.', vraag22),
  reden(
    'hoogcomplex',
    'nee',
    'Minstens drie van de zeven criteria gelden niet. Dat is te licht voor RDM-trede 2.',
    vraag22,
  ),
]

export const r11: Tafelregel = {
  code: 'R11',
  naam: 'Te licht voor RDM-trede 2',
  wanneer:
    'De Triage & Transfertafel vond geen oplossing, en minder dan 5 van de 7 criteria voor hoogcomplex kunnen nog gelden.',
  dan: 'Het Bestuurlijk escalatieoverleg past.',
  bron: [vraag22],
  voorstel: (feiten) =>
    feiten.eerder.geenOplossing.includes('triage-transfertafel') && !hoogcomplexMogelijk(feiten)
      ? naarBestuur('past', teLicht)
      : null,
}

const vastgelopen = perTafel(
  tredeEenOfTwee,
  'partijen kwamen er niet uit, of het advies is niet uitgevoerd.',
  vraag23,
)

export const r12: Tafelregel = {
  code: 'R12',
  naam: 'Partijen komen er niet uit',
  wanneer:
    'Bij een tafel van RDM-trede 1 of 2 kwamen partijen er niet samen uit, of het advies is niet uitgevoerd.',
  dan: 'Het Bestuurlijk escalatieoverleg past.',
  bron: [vraag22, vraag23],
  voorstel: ({ eerder }) => {
    const redenen = redenenBij(vastgelopen, eerder.vastgelopen)
    return redenen.length > 0 ? naarBestuur('past', redenen) : null
  },
}

const hoogcomplexZonderOplossing = perTafel(['hoogcomplex-oostnl'], geenOplossing, vraag24)

export const r13: Tafelregel = {
  code: 'R13',
  naam: 'RDM-trede 2 bood geen oplossing',
  wanneer: 'Regio OostNL hoogcomplex vond geen oplossing.',
  dan: 'Het Bestuurlijk escalatieoverleg past.',
  bron: [doel, vraag24],
  voorstel: ({ eerder }) => {
    const redenen = redenenBij(hoogcomplexZonderOplossing, eerder.geenOplossing)
    return redenen.length > 0 ? naarBestuur('past', redenen) : null
  },
}

const zijspoorZonderOplossing = perTafel(
  ['topx', 'regiotafel-wlz-ggz', 'levensloopaanpak'],
  geenOplossing,
  doel,
)

export const r13a: Tafelregel = {
  code: 'R13a',
  naam: 'Een zijspoor bood geen oplossing',
  wanneer: 'Levensloopaanpak, TopX of de Regiotafel Wlz-GGZ vond geen oplossing.',
  dan: 'Bespreek met het ZVH of het Bestuurlijk escalatieoverleg past.',
  bron: [doel],
  voorstel: ({ eerder }) => {
    const redenen = redenenBij(zijspoorZonderOplossing, eerder.geenOplossing)
    return redenen.length > 0 ? naarBestuur('bespreken', redenen) : null
  },
}

const ontbrekendAanbod = naarBestuur('past', [
  reden(
    'problematiek',
    'psychiatrie, verslaving, lvb',
    'Psychiatrie, verslaving en een licht verstandelijke beperking komen samen.',
    vraag29,
  ),
  reden('vraag', 'geen-passende-plek', 'Voor deze combinatie is geen passende plek gevonden.', vraag29),
])

/** R14 fires; the signal about missing offer follows it, even when trede 3 is already busy with the casus. */
export const aanbodOntbreekt = ({ problematiek, vraag, eerder }: Feiten): boolean =>
  eerder.geenOplossing.length > 0 &&
  vraag.includes('geen-passende-plek') &&
  problematiek.includes('psychiatrie') &&
  problematiek.includes('verslaving') &&
  problematiek.includes('lvb')

export const r14: Tafelregel = {
  code: 'R14',
  naam: 'Psychiatrie, verslaving en lvb samen',
  wanneer: 'Deze drie komen samen, er is geen passende plek, en een tafel vond geen oplossing.',
  dan: 'Het Bestuurlijk escalatieoverleg past. Het portaal geeft het signaal dat passend aanbod ontbreekt.',
  bron: [vraag29, vraag22],
  voorstel: (feiten) => (aanbodOntbreekt(feiten) ? ontbrekendAanbod : null),
}

const directNaarBestuur = naarBestuur(
  'bespreken',
  [reden('vraag', 'doorbraak', 'U vraagt een doorbraak van bestuurders.', vraag24)],
  ['eerder'],
)

/** R20 fires; the warning that trede 3 comes after 1 or 2 follows it. */
export const doorbraakZonderTafel = ({ vraag, eerder }: Feiten): boolean =>
  eerder.leeg && vraag.includes('doorbraak')

export const r20: Tafelregel = {
  code: 'R20',
  naam: 'Direct een doorbraak gevraagd',
  wanneer: 'U vraagt een doorbraak, en de casus is nog aan geen tafel besproken.',
  dan: 'Bespreek het Bestuurlijk escalatieoverleg met het ZVH. Waarschuwing: RDM-trede 3 komt pas na RDM-trede 1 of 2.',
  bron: [vraag24],
  voorstel: (feiten) => (doorbraakZonderTafel(feiten) ? directNaarBestuur : null),
}
