import { criteriumTekst } from '../criteria'
import type { Feiten } from '../feiten'
import type { Criterium, Reden } from '../routeadvies'
import { regiotafelCriteria } from '../situatie'
import { crisisInWlz, crisistermijn } from './crisis'
import { bron, nietsOntbreekt, reden, type Tafelregel, type Voorstel } from './regel'

const instroom = bron('S1', 'Regiotafel zorgkantoor Wlz-GGZ, instroom')
const doel = bron('S1', 'Regiotafel zorgkantoor Wlz-GGZ, doel overleg')
const clientondersteuning = bron('S1', 'Regiotafel zorgkantoor Wlz-GGZ, cliëntondersteuning')

const indientermijn = 'Uiterlijk drie weken voor de bijeenkomst indienen.'

const criteria = regiotafelCriteria.map((criterium) => {
  const pad = `regiotafel.${criterium}` as const
  const bron = criterium === 'cceBetrokken' ? clientondersteuning : instroom
  return { criterium, pad, reden: reden(pad, 'ja', criteriumTekst(pad), bron) }
})

const wlz = reden('hulp', 'wlz', 'De inwoner krijgt zorg uit de Wlz.', doel)
const plekHoudtNiet = reden(
  'vraag',
  'plek-houdt-niet',
  'De huidige aanbieder kan geen passende plek bieden.',
  doel,
)
const wonen = {
  instelling: reden('verblijf', 'instelling', 'De inwoner woont nu in een instelling.', doel),
  kliniek: reden('verblijf', 'kliniek', 'De inwoner verblijft nu in een kliniek.', doel),
}
const welCrisis = reden('regiotafel.geenCrisis', 'nee', 'Er is nu een crisis. Die gaat voor.', instroom)

const woonplek = ({ situatie }: Feiten): Reden | null =>
  situatie.verblijf === 'instelling' || situatie.verblijf === 'kliniek' ? wonen[situatie.verblijf] : null

/** R9 fires; R10 looks at it. */
export const plekInWlzHoudtNiet = (feiten: Feiten): boolean =>
  feiten.hulp.includes('wlz') &&
  feiten.vraag.includes('plek-houdt-niet') &&
  woonplek(feiten) !== null &&
  !crisisInWlz(feiten)

export const r9: Tafelregel = {
  code: 'R9',
  naam: 'De plek in de langdurige zorg houdt niet',
  wanneer:
    'De inwoner woont met Wlz-zorg in een instelling of kliniek, en die plek houdt niet. Er is geen plotselinge verandering.',
  dan: 'De Regiotafel Wlz-GGZ past als alle zeven voorwaarden gelden. Anders: bespreken. Is er toch een crisis, dan het Crisis- en ondersteuningsteam.',
  bron: [instroom, doel, clientondersteuning],
  voorstel: (feiten) => {
    const plek = woonplek(feiten)
    if (plek === null || !plekInWlzHoudtNiet(feiten)) return null
    const redenen = [wlz, plekHoudtNiet, plek]
    return feiten.regiotafel.geenCrisis === 'nee' ? naarCrisisteam(redenen) : naarRegiotafel(feiten, redenen)
  },
}

const naarCrisisteam = (redenen: Reden[]): Voorstel => ({
  tafel: 'crisis-ondersteuningsteam',
  oordeel: 'bespreken',
  redenen: [...redenen, welCrisis],
  ontbreekt: nietsOntbreekt,
  termijn: crisistermijn,
})

function naarRegiotafel({ regiotafel }: Feiten, redenen: Reden[]): Voorstel {
  const ontbreekt: Criterium[] = []
  for (const { criterium, pad, reden } of criteria) {
    if (regiotafel[criterium] === 'ja') redenen.push(reden)
    else ontbreekt.push(pad)
  }
  return {
    tafel: 'regiotafel-wlz-ggz',
    oordeel: ontbreekt.length === 0 ? 'past' : 'bespreken',
    redenen,
    ontbreekt,
    termijn: indientermijn,
  }
}
