import {
  type Antwoord,
  eerdereUitkomsten,
  hoogcomplexCriteria,
  hulpsoorten,
  hulpvragen,
  jaNeeOnbekend,
  plotselingen,
  pogingen,
  problematieken,
  regiotafelCriteria,
  type Situatie,
  veiligheidCriteria,
  verblijven,
} from '../situatie'
import { type TafelSlug, tafelSlugs } from '../tafels'

/**
 * A group of answers that no rule outside the group can tell apart when `leest` is the same: what the rules read of it, written down
 * from what was agreed and not from the engine. `klassen.test.ts` proves that claim value by value, `bewijs.test.ts` walks the classes.
 */
export type Factor = {
  readonly naam: string
  readonly alles: () => Iterable<Situatie>
  readonly leest: (situatie: Situatie) => string
}

const gevonden = new Map<Factor, readonly Situatie[]>()

/** One situatie for each class of the factor. */
export function klassen(factor: Factor): readonly Situatie[] {
  const bekend = gevonden.get(factor)
  if (bekend) return bekend
  const perKlasse = new Map<string, Situatie>()
  for (const situatie of factor.alles()) {
    const klasse = factor.leest(situatie)
    if (!perKlasse.has(klasse)) perKlasse.set(klasse, situatie)
  }
  const lijst = [...perKlasse.values()]
  gevonden.set(factor, lijst)
  return lijst
}

function* product<T>(lijsten: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [eerste, ...rest] = lijsten
  if (eerste === undefined) {
    yield []
    return
  }
  for (const waarde of eerste) for (const staart of product(rest)) yield [waarde, ...staart]
}

function* deelverzamelingen<T>(waarden: readonly T[]): Generator<T[]> {
  for (let masker = 0; masker < 2 ** waarden.length; masker++) {
    yield waarden.filter((_waarde, plaats) => masker & (1 << plaats))
  }
}

function* criteria<Criterium extends string>(
  namen: readonly Criterium[],
): Generator<Record<Criterium, Antwoord>> {
  for (const antwoorden of product(namen.map(() => jaNeeOnbekend))) {
    yield Object.fromEntries(namen.map((naam, plaats) => [naam, antwoorden[plaats]])) as Record<
      Criterium,
      Antwoord
    >
  }
}

/** Two demands together, as R6 and R7 read them. */
const samen = (een: Antwoord | undefined, ander: Antwoord | undefined): string =>
  een === 'ja' && ander === 'ja'
    ? 'past'
    : een !== 'nee' && ander !== 'nee' && (een === 'ja' || ander === 'ja')
      ? 'half'
      : 'niet'

export const veiligheid: Factor = {
  naam: 'veiligheid',
  alles: function* () {
    for (const veiligheid of criteria(veiligheidCriteria)) yield { veiligheid }
  },
  leest: ({ veiligheid: v = {} }) => {
    const topx =
      v.gebiedsgebonden === 'ja' ? 'past' : samen(v.meerdereLeefgebiedenMetOverlast, v.impactOpOmgeving)
    const ketens = topx === 'past' && v.ketensSamenNodig === 'nee' ? 'half' : topx
    const levensloop = samen(v.gevaarVoorAnderen, v.ernstigePsychiatrieVerslavingOfLvb)
    return `${levensloop} ${ketens} ${v.gevaarVoorAnderen === 'ja'}`
  },
}

export const hoogcomplex: Factor = {
  naam: 'hoogcomplex',
  alles: function* () {
    for (const hoogcomplex of criteria(hoogcomplexCriteria)) yield { hoogcomplex }
  },
  leest: ({ hoogcomplex = {} }) => {
    const antwoorden = Object.values(hoogcomplex)
    const ja = antwoorden.filter((antwoord) => antwoord === 'ja').length
    const nee = antwoorden.filter((antwoord) => antwoord === 'nee').length
    const aantal = ja === 7 ? 'alle' : ja >= 3 ? 'drie' : 'weinig'
    return `${aantal} ${7 - nee >= 5} ${hoogcomplex.ernstigGevaar === 'ja'}`
  },
}

export const regiotafel: Factor = {
  naam: 'regiotafel',
  alles: function* () {
    for (const regiotafel of criteria(regiotafelCriteria)) yield { regiotafel }
  },
  leest: ({ regiotafel = {} }) => {
    if (regiotafel.geenCrisis === 'nee') return 'crisis'
    return Object.values(regiotafel).every((antwoord) => antwoord === 'ja') ? 'alles' : 'niet alles'
  },
}

const zorg: Factor = {
  naam: 'plotseling, hulp en verblijf',
  alles: function* () {
    for (const hulp of deelverzamelingen(hulpsoorten))
      for (const [plotseling, verblijf] of product<string | undefined>([
        [undefined, ...plotselingen],
        [undefined, ...verblijven],
      ]))
        yield { hulp, plotseling, verblijf } as Situatie
  },
  leest: ({ hulp = [], plotseling = 'nee', verblijf }) => {
    const wlz = hulp.includes('wlz')
    const verandert = plotseling !== 'nee'
    const crisis = verandert ? (wlz || hulp.includes('wlz-verwacht') ? 'R4' : 'R4a') : 'rustig'
    const plek = crisis === 'rustig' && wlz && (verblijf === 'instelling' || verblijf === 'kliniek')
    const anders = hulp.length > 0 && !hulp.some((soort) => ['zvw', 'wmo', 'onbekend'].includes(soort))
    return `${crisis} ${plek} ${anders}`
  },
}

export const vraag: Factor = {
  naam: 'vraag',
  alles: function* () {
    for (const vraag of deelverzamelingen(hulpvragen)) yield { vraag }
  },
  leest: ({ vraag = [] }) => {
    const gelezen = ['geen-passende-plek', 'plek-houdt-niet', 'onveiligheid', 'doorbraak'] as const
    const triage = vraag.includes('wachttijd') || vraag.includes('advies')
    return [triage, ...gelezen.map((waarde) => vraag.includes(waarde))].join()
  },
}

export const geprobeerd: Factor = {
  naam: 'geprobeerd',
  alles: function* () {
    for (const geprobeerd of deelverzamelingen(pogingen)) yield { geprobeerd }
  },
  leest: ({ geprobeerd = [] }) =>
    geprobeerd.includes('zorgbemiddeling') ? 'bemiddeld' : geprobeerd.join() === 'niets' ? 'niets' : 'iets',
}

export const problematiek: Factor = {
  naam: 'problematiek',
  alles: function* () {
    for (const problematiek of deelverzamelingen(problematieken)) yield { problematiek }
  },
  leest: ({ problematiek = [] }) =>
    String((['psychiatrie', 'verslaving', 'lvb'] as const).every((waarde) => problematiek.includes(waarde))),
}

export const eerder: Factor = {
  naam: 'eerder',
  alles: function* () {
    for (const uitkomsten of product(tafelSlugs.map(() => [undefined, ...eerdereUitkomsten]))) {
      yield {
        eerder: tafelSlugs.flatMap((tafel, plaats) => {
          const uitkomst = uitkomsten[plaats]
          return uitkomst ? [{ tafel, uitkomst }] : []
        }),
      }
    }
  },
  leest: ({ eerder = [] }) => {
    const uitkomst = new Map<TafelSlug, string>(eerder.map(({ tafel, uitkomst }) => [tafel, uitkomst]))
    const vast = (tafel: TafelSlug) => /^(niet-samen|advies-niet)/.test(uitkomst.get(tafel) ?? '')
    const geen = (tafel: TafelSlug) => uitkomst.get(tafel) === 'geen-oplossing'
    const bestuur = 'bestuurlijk-escalatieoverleg'
    if (vast(bestuur) || geen(bestuur)) return 'landelijk'
    const dicht = tafelSlugs.map((tafel) => vast(tafel) || geen(tafel) || uitkomst.get(tafel) === 'loopt')
    const zijspoor = (['topx', 'levensloopaanpak', 'regiotafel-wlz-ggz'] as const).some(geen)
    const triage = geen('triage-transfertafel') ? 'geen' : vast('triage-transfertafel')
    const loopt = eerder.some((entry) => entry.uitkomst === 'loopt')
    const gelezen = [
      tafelSlugs.some(vast),
      tafelSlugs.some(geen),
      geen('hoogcomplex-oostnl'),
      zijspoor,
      triage,
    ]
    return [eerder.length === 0, loopt, ...dicht, ...gelezen].join()
  },
}

export const factoren = [veiligheid, hoogcomplex, regiotafel, zorg, vraag, geprobeerd, problematiek, eerder]
