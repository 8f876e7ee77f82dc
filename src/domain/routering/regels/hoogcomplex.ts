import { criteriumTekst } from '../criteria'
import { type Feiten, zonderOplossing } from '../feiten'
import type { Criterium, Oordeel, Reden } from '../routeadvies'
import { hoogcomplexCriteria } from '../situatie'
import { bron, nietsOntbreekt, reden, type Tafelregel } from './regel'

const instroom = bron('S1', 'Regio OostNL hoogcomplex, instroom')
const doel = bron('S1', 'Regio OostNL hoogcomplex, doel overleg')

const criteria = hoogcomplexCriteria.map((criterium) => {
  const pad = `hoogcomplex.${criterium}` as const
  return { criterium, pad, reden: reden(pad, 'ja', criteriumTekst(pad), instroom) }
})

/** At least five of the seven national criteria are met or may still turn out to be. */
export const hoogcomplexMogelijk = (feiten: Feiten): boolean => feiten.aantalMogelijk >= 5

/** A reason per national criterion that was answered with yes. */
export function redenenVanCriteria({ hoogcomplex }: Feiten): Reden[] {
  const redenen: Reden[] = []
  for (const { criterium, reden } of criteria) if (hoogcomplex[criterium] === 'ja') redenen.push(reden)
  return redenen
}

/** The national criteria without a yes, as paths of answers (`hoogcomplex.…`). */
export function ontbrekendeCriteria({ hoogcomplex }: Feiten): Criterium[] {
  const ontbreekt: Criterium[] = []
  for (const { criterium, pad } of criteria) if (hoogcomplex[criterium] !== 'ja') ontbreekt.push(pad)
  return ontbreekt
}

const geenPassendePlek = reden(
  'vraag',
  'geen-passende-plek',
  'Er is geen passende plek, ook niet met hulp van aanbieders.',
  doel,
)
const doorbraak = reden('vraag', 'doorbraak', 'Er is een doorbraak nodig om zorg op maat te krijgen.', doel)
const naTriagetafel = reden(
  'eerder',
  'triage-transfertafel',
  'De Triage & Transfertafel bracht geen oplossing.',
  bron('S3', 'vraag 22'),
)
const bemiddeld = reden(
  'geprobeerd',
  'zorgbemiddeling',
  'De zorgverzekeraar heeft bemiddeld zonder resultaat.',
  doel,
)

const aanleidingen = (feiten: Feiten): Reden[] => {
  const redenen: Reden[] = []
  if (feiten.vraag.includes('geen-passende-plek')) redenen.push(geenPassendePlek)
  if (feiten.vraag.includes('doorbraak')) redenen.push(doorbraak)
  if (zonderOplossing(feiten, 'triage-transfertafel')) redenen.push(naTriagetafel)
  return redenen
}

const heeftAanleiding = (feiten: Feiten): boolean =>
  feiten.vraag.includes('geen-passende-plek') ||
  feiten.vraag.includes('doorbraak') ||
  zonderOplossing(feiten, 'triage-transfertafel')

const isBemiddeld = ({ geprobeerd }: Feiten): boolean => geprobeerd.includes('zorgbemiddeling')

/** What R8 says about Hoogcomplex OostNL; R10 asks it too, because a clear fit makes the Triagetafel useless (S3 vraag 23). */
export function oordeelHoogcomplex(feiten: Feiten): Oordeel | null {
  if (!heeftAanleiding(feiten) || !hoogcomplexMogelijk(feiten)) return null
  if (feiten.aantalJa === 7 && isBemiddeld(feiten)) return 'past'
  return feiten.aantalJa >= 3 || zonderOplossing(feiten, 'triage-transfertafel') ? 'bespreken' : null
}

export const r8: Tafelregel = {
  code: 'R8',
  naam: 'Hoogcomplexe zorgvraag',
  wanneer:
    'Er is geen passende plek, er is een doorbraak nodig, of de Triage & Transfertafel bracht geen oplossing. En minstens 5 van de 7 landelijke criteria gelden of kunnen nog gelden.',
  dan: 'Regio OostNL hoogcomplex past als alle 7 criteria gelden en er bemiddeld is. Bespreken als er minstens 3 gelden, of na de Triage & Transfertafel. Anders niets.',
  bron: [instroom, doel, bron('S3', 'vraag 22, 23 en 26')],
  voorstel: (feiten) => {
    const oordeel = oordeelHoogcomplex(feiten)
    if (oordeel === null) return null
    const redenen = aanleidingen(feiten)
    redenen.push(...redenenVanCriteria(feiten))
    if (isBemiddeld(feiten)) redenen.push(bemiddeld)
    return {
      tafel: 'hoogcomplex-oostnl',
      oordeel,
      redenen,
      ontbreekt: oordeel === 'past' ? nietsOntbreekt : ontbreektNog(feiten),
      termijn: null,
    }
  },
}

function ontbreektNog(feiten: Feiten): Criterium[] {
  const ontbreekt = ontbrekendeCriteria(feiten)
  if (!isBemiddeld(feiten)) ontbreekt.push('geprobeerd.zorgbemiddeling')
  return ontbreekt
}
