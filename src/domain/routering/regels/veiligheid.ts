import { criteriumTekst } from '../criteria'
import type { Feiten } from '../feiten'
import type { Bron, Criterium, Reden } from '../routeadvies'
import type { Antwoord, VeiligheidCriterium } from '../situatie'
import type { TafelSlug } from '../tafels'
import { bron, nietsOntbreekt, reden, type Tafelregel, type Voorstel } from './regel'

const levensloop = bron('S1', 'Levensloopaanpak, doel samenwerkingsverband')
const topxInstroom = bron('S1', 'TopX, instroom')

type Eis = { readonly criterium: VeiligheidCriterium; readonly pad: Criterium; readonly reden: Reden }

const eis = (criterium: VeiligheidCriterium, bron: Bron): Eis => {
  const pad = `veiligheid.${criterium}` as const
  return { criterium, pad, reden: reden(pad, 'ja', criteriumTekst(pad), bron) }
}

/** Two demands that must both hold: both ja fits, one ja and the other unknown is worth discussing. */
function tweeEisen(tafel: TafelSlug, een: Eis, ander: Eis) {
  const voorstel = (oordeel: Voorstel['oordeel'], redenen: Reden[], ontbreekt: Criterium[]): Voorstel => ({
    tafel,
    oordeel,
    redenen,
    ontbreekt,
    termijn: null,
  })
  const past = voorstel('past', [een.reden, ander.reden], [])
  const anderOnbekend = voorstel('bespreken', [een.reden], [ander.pad])
  const eenOnbekend = voorstel('bespreken', [ander.reden], [een.pad])
  return (eerste: Antwoord | undefined, tweede: Antwoord | undefined): Voorstel | null => {
    if (eerste === 'ja') return tweede === 'ja' ? past : tweede === 'nee' ? null : anderOnbekend
    return tweede === 'ja' && eerste !== 'nee' ? eenOnbekend : null
  }
}

const levensloopEisen = tweeEisen(
  'levensloopaanpak',
  eis('gevaarVoorAnderen', levensloop),
  eis('ernstigePsychiatrieVerslavingOfLvb', levensloop),
)

const topxEisen = tweeEisen(
  'topx',
  eis('meerdereLeefgebiedenMetOverlast', topxInstroom),
  eis('impactOpOmgeving', topxInstroom),
)

const gebied = eis('gebiedsgebonden', topxInstroom)
const ketens = eis('ketensSamenNodig', topxInstroom)

export const r6: Tafelregel = {
  code: 'R6',
  naam: 'Hoog veiligheidsrisico',
  wanneer:
    'De inwoner is gevaarlijk voor anderen of dreigt dat te worden. En er is ernstige psychiatrie, verslaving of een verstandelijke beperking.',
  dan: 'De Levensloopaanpak past. Geldt één van de twee en is de ander onbekend: bespreken.',
  bron: [levensloop],
  voorstel: ({ veiligheid }) =>
    levensloopEisen(veiligheid.gevaarVoorAnderen, veiligheid.ernstigePsychiatrieVerslavingOfLvb),
}

export const r7: Tafelregel = {
  code: 'R7',
  naam: 'Veiligheid en overlast',
  wanneer:
    'Er is een ernstig veiligheidsprobleem in een gebied. Of: problemen op meer leefgebieden geven overlast, en ze raken het gezin of de omgeving.',
  dan: 'TopX past. Bespreken als ketens niet samen nodig zijn, of als van de laatste twee er één nog onbekend is.',
  bron: [topxInstroom],
  voorstel: (feiten) => {
    const voorstel = topxVoorstel(feiten)
    return voorstel?.oordeel === 'past' ? metKetens(voorstel, feiten) : voorstel
  },
}

function topxVoorstel({ veiligheid }: Feiten): Voorstel | null {
  const omgeving = topxEisen(veiligheid.meerdereLeefgebiedenMetOverlast, veiligheid.impactOpOmgeving)
  if (veiligheid.gebiedsgebonden !== 'ja') return omgeving
  return {
    tafel: 'topx',
    oordeel: 'past',
    redenen: omgeving === null ? [gebied.reden] : [gebied.reden, ...omgeving.redenen],
    ontbreekt: nietsOntbreekt,
    termijn: null,
  }
}

function metKetens(voorstel: Voorstel, { veiligheid }: Feiten): Voorstel {
  if (veiligheid.ketensSamenNodig === 'nee')
    return { ...voorstel, oordeel: 'bespreken', ontbreekt: [ketens.pad] }
  if (veiligheid.ketensSamenNodig === 'ja')
    return { ...voorstel, redenen: [...voorstel.redenen, ketens.reden] }
  return voorstel
}
