import { z } from 'zod'
import { type Deel, delenSchema } from '@/domain/aanmelding/formulier/samenvatting'
import { gebeurtenisInWoorden } from '@/domain/aanmelding/gebeurtenisInWoorden'
import { mogelijkeHandelingen } from '@/domain/aanmelding/handelen'
import type { Handeling } from '@/domain/aanmelding/overgangen'
import { isEinde, isStatus, type LigtBij, type Status } from '@/domain/aanmelding/status'
import { ligtBijInWoorden, volgendeStapBij } from '@/domain/aanmelding/statusNamen'
import { eigenaarNamen, eigenaars, uitkomsten, uitkomstNamen } from '@/domain/aanmelding/uitkomst'
import type { Actor } from '@/domain/access/actor'
import { isRole, roleNames } from '@/domain/access/role'
import { casusGemeenteNaam } from '@/domain/casus/gemeente'
import { type OverlegtafelInhoud, overlegtafelInhoudSchema } from '@/domain/overlegtafel/inhoud'
import { isTeLaat } from '@/domain/termijn/termijn'
import { verschilInWoorden } from '@/domain/termijn/woorden'
import type { VolgRow } from './data'

type Regel = {
  readonly id: string
  readonly op: Date
  readonly wat: string
  readonly wie: string
  readonly tekst: string | null
  readonly terugmelding: boolean
}

/** How an aanmelding stands, in words: for the applicant and for the procesmanager gemeente. */
export type Gevolgd = Pick<
  VolgRow,
  | 'id'
  | 'referentie'
  | 'onderwerp'
  | 'keuzeReden'
  | 'ligtBijSinds'
  | 'uiterlijk'
  | 'ingediendOp'
  | 'doorgestuurdOp'
  | 'kanaal'
  | 'kenmerk'
  | 'geagendeerdVoor'
  | 'plaats'
  | 'betereRoute'
  | 'uitlegGevraagdOp'
  | 'vervolgStap'
  | 'vervolgDatum'
  | 'casus'
> & {
  readonly status: Status
  readonly tafel: { slug: string; naam: string; korteNaam: string; inhoud: OverlegtafelInhoud }
  readonly gemeente: string
  readonly aanmelder: string
  readonly ligtBij: string
  readonly volgendeStap: string
  /** "2 dagen te laat"; undefined as long as it is on time. */
  readonly teLaat: string | undefined
  readonly uitkomst: string | undefined
  readonly vervolgEigenaar: string | undefined
  readonly getoond: readonly Deel[]
  readonly regels: readonly Regel[]
  /** The question of the table that still waits for an answer. */
  readonly openVraag: string | undefined
  /** Is the reader the applicant? Anybody else only reads. */
  readonly eigen: boolean
  readonly handelingen: readonly Handeling[]
}

const statusSchema = z.string().refine(isStatus)
const eigenaarSchema = z.enum(eigenaars)
const uitkomstSchema = z.enum(uitkomsten)

export function toGevolgd(row: VolgRow, actor: Actor, nu: Date): Gevolgd {
  const status = statusSchema.parse(row.status) as Status
  const { aanmelderId, gemeenteCode, gebeurtenissen, behandelaar, ...rest } = row
  const gemeente = casusGemeenteNaam(gemeenteCode)
  const eigen = aanmelderId === actor.accountId
  // A check constraint of the table knows the same words.
  const ligtBij = row.ligtBij as LigtBij
  return {
    ...rest,
    status,
    gemeente,
    eigen,
    tafel: { ...row.tafel, inhoud: overlegtafelInhoudSchema.parse(row.tafel.inhoud) },
    aanmelder: wie(row.aanmelder.rol, row.aanmelder.organisatie.naam),
    ligtBij:
      ligtBij === 'aanmelder' && eigen
        ? 'u'
        : ligtBijInWoorden(ligtBij, {
            tafel: row.tafel.korteNaam,
            gemeente,
            behandelaar: behandelaar?.naam ?? null,
          }),
    volgendeStap: volgendeStap(row, status, eigen),
    teLaat: row.uiterlijk && isTeLaat(row.uiterlijk, nu) ? verschilInWoorden(row.uiterlijk, nu) : undefined,
    uitkomst: row.uitkomst === null ? undefined : uitkomstNamen[uitkomstSchema.parse(row.uitkomst)],
    vervolgEigenaar:
      row.vervolgEigenaar === null ? undefined : eigenaarNamen[eigenaarSchema.parse(row.vervolgEigenaar)],
    getoond: row.getoond === null ? [] : delenSchema.parse(row.getoond),
    regels: gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, ...gebeurtenisInWoorden(gebeurtenis) })),
    openVraag: status === 'aanvulling-gevraagd' ? openVraag(gebeurtenissen) : undefined,
    handelingen: eigen ? handelingenVan(row, status) : [],
  }
}

/** Whoever noted the outcome of an own channel has nobody here to ask what it means. */
const zelfGenoteerd = ({ gebeurtenissen }: VolgRow): boolean =>
  gebeurtenissen.some(({ handeling }) => handeling === 'registreerUitkomst')

const handelingenVan = (row: VolgRow, status: Status): Handeling[] =>
  mogelijkeHandelingen(status, 'aanmelder', row.uitlegGevraagdOp !== null).filter(
    (handeling) => handeling !== 'vraagUitleg' || !zelfGenoteerd(row),
  )

/** What the reader does, said to the reader. */
const eigenStappen: Partial<Record<Status, string>> = {
  'aanvulling-gevraagd': 'U geeft antwoord op de vraag van de tafel.',
  doorgestuurd: 'De tafel antwoordt buiten het portaal. U noteert hier de uitkomst.',
}

function volgendeStap({ vervolgStap, ligtBij }: VolgRow, status: Status, eigen: boolean): string {
  if (isEinde(status) && vervolgStap) return vervolgStap
  return (eigen && eigenStappen[status]) || volgendeStapBij(status, ligtBij as LigtBij)
}

/** Function and organisation; a person's name says nothing more. */
const wie = (rol: string, organisatie: string): string =>
  `${isRole(rol) ? roleNames[rol] : rol}, ${organisatie}`

const openVraag = (gebeurtenissen: VolgRow['gebeurtenissen']): string | undefined =>
  gebeurtenissen.find(({ handeling }) => handeling === 'vraagAanvulling')?.tekst ?? undefined
