import { ok, type Result, refused } from '@/domain/result'
import { veldVan, voegSamen } from '@/domain/routering/antwoorden'
import { situatieSchema } from '@/domain/routering/situatie'
import type { TafelsVraag, Vraag } from '@/domain/routering/vragen/vraag'
import { vragen } from '@/domain/routering/vragen/vragen'
import {
  type Antwoorden,
  geenAntwoorden,
  keuzesVan,
  nietBesprokenGepost,
  tafelveld,
  weetNietGepost,
  weetNietWaarde,
} from './antwoordvelden'

/** A posted form: `valuesOf(FormData)`, or the same made of an urlencoded body. */
export type Gepost = Readonly<Record<string, string | readonly string[]>>

export type Leesfout = 'geen-antwoord' | 'onbekend-antwoord' | 'gaat-niet-samen'

/** The answer to this one question, or why the form holds none. */
export function leesAntwoord(vraag: Vraag, gepost: Gepost): Result<Antwoorden, Leesfout> {
  if (vraag.soort === 'tafels') return leesTafels(vraag, gepost)
  const waarden = waardenVan(gepost, vraag.id)
  const [eerste] = waarden
  if (eerste === undefined) return refused('geen-antwoord')
  const keuzes = keuzesVan(vraag).map(({ waarde }) => waarde)
  if (!waarden.every((waarde) => keuzes.includes(waarde))) return refused('onbekend-antwoord')
  if (waarden.length > 1 && waarden.some((waarde) => staatAlleen(vraag, waarde)))
    return refused('gaat-niet-samen')
  if (eerste === weetNietGepost) return ok({ situatie: {}, gesteld: new Set([vraag.id]) })
  return alsAntwoord(vraag, vraag.soort === 'meer' ? waarden : eerste)
}

/** Every answer in this form. What the wegwijzer cannot read counts as not asked yet. */
export function leesAntwoorden(gepost: Gepost): Antwoorden {
  return vragen.reduce((samen, vraag) => {
    const antwoord = leesAntwoord(vraag, gepost)
    return antwoord.ok ? voegAntwoordenSamen(samen, antwoord.value) : samen
  }, geenAntwoorden)
}

const voegAntwoordenSamen = (samen: Antwoorden, erbij: Antwoorden): Antwoorden => ({
  situatie: voegSamen(samen.situatie, erbij.situatie),
  gesteld: new Set([...samen.gesteld, ...erbij.gesteld]),
})

const waardenVan = (gepost: Gepost, naam: string): readonly string[] => [
  ...new Set([Object.hasOwn(gepost, naam) ? (gepost[naam] ?? []) : []].flat()),
]

/** Choices that exclude all others: "nog niets" and "weet ik niet". Of one answer there can only be one. */
const staatAlleen = (vraag: Vraag, waarde: string): boolean =>
  vraag.soort !== 'meer' || vraag.alleen.includes(waarde) || waarde === weetNietWaarde(vraag)

function leesTafels(vraag: TafelsVraag, gepost: Gepost): Result<Antwoorden, Leesfout> {
  const perTafel = vraag.tafels.map(({ waarde: tafel }) => ({
    tafel,
    uitkomst: waardenVan(gepost, tafelveld(vraag, tafel))[0],
  }))
  if (perTafel.every(({ uitkomst }) => uitkomst === undefined)) return refused('geen-antwoord')
  return alsAntwoord(
    vraag,
    perTafel.filter(({ uitkomst }) => uitkomst !== undefined && uitkomst !== nietBesprokenGepost),
  )
}

/** The contract has the last word on what is an answer; only its own field is asked, because this runs for every question. */
function alsAntwoord({ id }: Vraag, antwoord: unknown): Result<Antwoorden, Leesfout> {
  const [, criterium] = id.split('.')
  const veld = veldVan(id)
  const waarde = situatieSchema.shape[veld].safeParse(
    criterium === undefined ? antwoord : { [criterium]: antwoord },
  )
  return waarde.success
    ? ok({ situatie: { [veld]: waarde.data }, gesteld: new Set() })
    : refused('onbekend-antwoord')
}
