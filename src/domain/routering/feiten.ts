import type {
  EerdereUitkomst,
  HoogcomplexCriterium,
  Hulpsoort,
  Hulpvraag,
  Poging,
  Problematiek,
  Situatie,
} from './situatie'
import { hoogcomplexCriteria } from './situatie'
import type { TafelSlug } from './tafels'

/** What came of earlier tables, by kind of outcome. */
type EerdereTafels = {
  readonly leeg: boolean
  readonly geenOplossing: readonly TafelSlug[]
  /** The parties did not agree, or the advice was not carried out. */
  readonly vastgelopen: readonly TafelSlug[]
  readonly loopt: readonly TafelSlug[]
}

/** The situatie as the rules read it: absent lists are empty, absent criteria unknown, criteria counted. */
export type Feiten = {
  readonly situatie: Situatie
  readonly vraag: readonly Hulpvraag[]
  readonly geprobeerd: readonly Poging[]
  readonly hulp: readonly Hulpsoort[]
  readonly problematiek: readonly Problematiek[]
  readonly hoogcomplex: NonNullable<Situatie['hoogcomplex']>
  readonly veiligheid: NonNullable<Situatie['veiligheid']>
  readonly regiotafel: NonNullable<Situatie['regiotafel']>
  /** `hc`: how many of the seven hoogcomplex criteria are met. */
  readonly aantalJa: number
  /** `hc + hc?`: how many are met or may still turn out to be. */
  readonly aantalMogelijk: number
  readonly eerder: EerdereTafels
}

const leeg: readonly never[] = []
const geenCriteria = {}
const nergensBesproken: EerdereTafels = {
  leeg: true,
  geenOplossing: leeg,
  vastgelopen: leeg,
  loopt: leeg,
}

function ordenEerder(eerder: Situatie['eerder']): EerdereTafels {
  if (eerder === undefined || eerder.length === 0) return nergensBesproken
  const perUitkomst: Record<EerdereUitkomst, TafelSlug[]> = {
    opgelost: [],
    'geen-oplossing': [],
    'niet-samen-uitgekomen': [],
    'advies-niet-uitgevoerd': [],
    loopt: [],
  }
  for (const { tafel, uitkomst } of eerder) perUitkomst[uitkomst].push(tafel)
  return {
    leeg: false,
    geenOplossing: perUitkomst['geen-oplossing'],
    vastgelopen: [...perUitkomst['niet-samen-uitgekomen'], ...perUitkomst['advies-niet-uitgevoerd']],
    loopt: perUitkomst.loopt,
  }
}

/** Reads a situation once, so that no rule has to count or look up by itself. */
export function leesFeiten(situatie: Situatie): Feiten {
  const hoogcomplex: Partial<Record<HoogcomplexCriterium, string | undefined>> =
    situatie.hoogcomplex ?? geenCriteria
  let aantalJa = 0
  let aantalMogelijk = 0
  for (const criterium of hoogcomplexCriteria) {
    const antwoord = hoogcomplex[criterium]
    if (antwoord === 'ja') aantalJa++
    if (antwoord !== 'nee') aantalMogelijk++
  }
  return {
    situatie,
    vraag: situatie.vraag ?? leeg,
    geprobeerd: situatie.geprobeerd ?? leeg,
    hulp: situatie.hulp ?? leeg,
    problematiek: situatie.problematiek ?? leeg,
    hoogcomplex: situatie.hoogcomplex ?? geenCriteria,
    veiligheid: situatie.veiligheid ?? geenCriteria,
    regiotafel: situatie.regiotafel ?? geenCriteria,
    aantalJa,
    aantalMogelijk,
    eerder: ordenEerder(situatie.eerder),
  }
}

/** Discussed at this table before, and it brought no solution: the table is never advised again. */
export const zonderOplossing = ({ eerder }: Feiten, tafel: TafelSlug): boolean =>
  eerder.geenOplossing.includes(tafel) || eerder.vastgelopen.includes(tafel)

/** May this table be advised at all: not tried in vain, and not already busy with the casus. */
export const staatOpen = (feiten: Feiten, tafel: TafelSlug): boolean =>
  feiten.eerder.leeg || !(zonderOplossing(feiten, tafel) || feiten.eerder.loopt.includes(tafel))
