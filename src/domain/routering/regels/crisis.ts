import type { Feiten } from '../feiten'
import type { Reden } from '../routeadvies'
import { bron, type Meldregel, nietsOntbreekt, reden, type Tafelregel } from './regel'

const instroom = bron('S1', 'Regionaal crisis- en ondersteuningsteam zorgkantoor, instroom')
const doel = bron('S1', 'Regionaal crisis- en ondersteuningsteam zorgkantoor, doel overleg')

export const crisistermijn =
  'Zorg is nodig binnen 24 uur (verpleging, verzorging en ggz-w) of 48 uur (verstandelijk gehandicaptenzorg).'

const gezondheid = reden('plotseling', 'gezondheid', 'De gezondheid gaat plotseling hard achteruit.', doel)
const zorgWeggevallen = reden(
  'plotseling',
  'zorg-weggevallen',
  'De hulp thuis valt plotseling weg.',
  instroom,
)
const wlz = reden('hulp', 'wlz', 'De inwoner krijgt zorg uit de Wlz. Daarvoor is het zorgkantoor er.', doel)
const wlzVerwacht = reden('hulp', 'wlz-verwacht', 'Zorg uit de Wlz ligt voor de hand.', doel)

const isPlotseling = ({ situatie }: Feiten): boolean =>
  situatie.plotseling === 'gezondheid' || situatie.plotseling === 'zorg-weggevallen'

/** R4 fires; R4a and R9 look at it. */
export const crisisInWlz = (feiten: Feiten): boolean =>
  isPlotseling(feiten) && (feiten.hulp.includes('wlz') || feiten.hulp.includes('wlz-verwacht'))

function redenenVan({ situatie, hulp }: Feiten): Reden[] {
  const redenen = [situatie.plotseling === 'gezondheid' ? gezondheid : zorgWeggevallen]
  if (hulp.includes('wlz')) redenen.push(wlz)
  if (hulp.includes('wlz-verwacht')) redenen.push(wlzVerwacht)
  return redenen
}

export const r4: Tafelregel = {
  code: 'R4',
  naam: 'Plotselinge verandering bij langdurige zorg',
  wanneer:
    'De gezondheid gaat plotseling achteruit of de zorg valt weg, en de inwoner heeft Wlz-zorg of krijgt die waarschijnlijk.',
  dan: 'Bel het Crisis- en ondersteuningsteam. Zorg moet er binnen 24 of 48 uur zijn. De regels voor de Regiotafel Wlz-GGZ gelden dan niet.',
  bron: [instroom, doel],
  voorstel: (feiten) =>
    crisisInWlz(feiten)
      ? {
          tafel: 'crisis-ondersteuningsteam',
          oordeel: 'past',
          redenen: redenenVan(feiten),
          ontbreekt: nietsOntbreekt,
          termijn: crisistermijn,
        }
      : null,
}

export const r4a: Meldregel = {
  code: 'R4a',
  naam: 'Plotselinge verandering zonder langdurige zorg',
  wanneer: 'De gezondheid gaat plotseling achteruit of de zorg valt weg, en er is geen Wlz-zorg.',
  dan: 'Waarschuwing: bel de huisarts of de crisisdienst ggz. De andere regels gelden ook.',
  bron: [instroom],
  geldt: (feiten) => isPlotseling(feiten) && !crisisInWlz(feiten),
}
