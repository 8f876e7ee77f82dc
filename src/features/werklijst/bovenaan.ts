import { cijferVanaf } from '@/domain/aanmelding/terugmeldcijfer'
import { Prisma } from '@/server/db/generated/client'
import { fixedWords } from '@/server/db/keptPlan'
import { openValue } from '@/server/seal/rows'
import type { Scope } from './conditions'
import type { Stored } from './data'

type Knop = {
  readonly id: string
  readonly casusId: string
  readonly code: string
  readonly gemeenteCode: string
  readonly reden: string
  readonly gedruktRol: string
  readonly gedruktOrganisatie: string
  readonly gedruktOp: Date
  readonly uiterlijk: Date
}

type Uitlegvraag = {
  readonly id: string
  readonly referentie: string
  readonly gemeenteCode: string
  readonly tafel: string
  readonly rol: string
  readonly organisatie: string
  readonly gevraagdOp: Date
}

type Cijfer = {
  readonly slug: string
  readonly opTijd: number | null
  readonly teLaat: number | null
  readonly percentage: number | null
}

/** What goes before the list: what somebody waits for now, what lies outside the portal, and the figure on time. */
export type Bovenaan = {
  readonly knoppen: readonly Knop[]
  readonly uitleg: readonly Uitlegvraag[]
  readonly cijfers: readonly Cijfer[]
  readonly doorgestuurd: number
}

export type StoredBovenaan = Omit<Bovenaan, 'knoppen' | 'uitleg'> & {
  readonly knoppen: readonly Stored<Knop>[]
  readonly uitleg: readonly Stored<Uitlegvraag>[]
}

export const openedBovenaan = ({ knoppen, uitleg, ...figures }: StoredBovenaan): Bovenaan => ({
  ...figures,
  knoppen: knoppen.map((knop) => ({
    ...knop,
    reden: openValue('RodeKnop', 'reden', knop.id, knop.reden),
    gedruktOp: new Date(knop.gedruktOp),
    uiterlijk: new Date(knop.uiterlijk),
  })),
  uitleg: uitleg.map((vraag) => ({ ...vraag, gevraagdOp: new Date(vraag.gevraagdOp) })),
})

/** Nobody reads more than this many at once; the rest follows when these are answered. */
const most = 100
const hoogstens = Prisma.raw(String(most))

const list = (rows: Prisma.Sql) => Prisma.sql`(SELECT coalesce(jsonb_agg(r), '[]') FROM (${rows}) r)`

/** One value for the statement of the overview: asking for it apart would cost a page four statements. */
export function bovenaanIn({ rol, eigenTafels, nu }: Scope): Prisma.Sql {
  const tafels = Prisma.sql`ANY (${fixedWords(eigenTafels)})`
  const knoppen = rol === 'zvh' ? Prisma.sql`open_rode_knoppen(${hoogstens})` : Prisma.sql`'[]'::jsonb`
  const uitleg = Prisma.sql`
    SELECT a.id, a.referentie, a.gemeente_code AS "gemeenteCode", t.korte_naam AS tafel, p.rol, o.naam AS organisatie,
           a.uitleg_gevraagd_op AS "gevraagdOp"
    FROM aanmelding a JOIN overlegtafel t ON t.slug = a.tafel_slug
    JOIN account p ON p.id = a.aanmelder_id JOIN organisatie o ON o.id = p.organisatie_id
    WHERE a.uitleg_gevraagd_op IS NOT NULL AND a.tafel_slug = ${tafels}
      AND (a.ingediend_op IS NOT NULL OR a.doorgestuurd_op IS NOT NULL)
    ORDER BY a.uitleg_gevraagd_op, a.id LIMIT ${hoogstens}`
  const cijfers = Prisma.sql`
    SELECT c.tafel_slug AS slug, c.op_tijd AS "opTijd", c.te_laat AS "teLaat", c.percentage
    FROM terugmeldcijfers(${cijferVanaf(nu)}::date) c WHERE c.tafel_slug = ${tafels}`
  const doorgestuurd =
    rol !== 'tafelcoordinator'
      ? Prisma.sql`0`
      : Prisma.sql`(
    SELECT count(*) FROM (SELECT FROM aanmelding a WHERE a.tafel_slug = ${tafels} AND a.status = 'doorgestuurd'
      AND a.doorgestuurd_op IS NOT NULL LIMIT ${hoogstens}) d)`
  return Prisma.sql`jsonb_build_object('knoppen', ${knoppen}, 'uitleg', ${list(uitleg)}, 'cijfers', ${list(cijfers)},
    'doorgestuurd', ${doorgestuurd})`
}
