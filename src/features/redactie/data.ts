import type { Actor } from '@/domain/access/actor'
import { bereik } from '@/domain/redactie/bereik'
import type { Soort } from '@/domain/redactie/soorten'
import { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

/** Per kind: the column that names a row, and the order in which they are listed. The table is called like the kind. */
const tabellen: Readonly<Record<Soort, { readonly sleutel: string; readonly volgorde: string }>> = {
  overlegtafel: { sleutel: 'slug', volgorde: 'volgorde' },
  gemeente: { sleutel: 'code', volgorde: 'naam' },
  contact: { sleutel: 'slug', volgorde: 'volgorde' },
  ondersteuner: { sleutel: 'slug', volgorde: 'volgorde' },
  vraag: { sleutel: 'slug', volgorde: 'volgorde' },
  begrip: { sleutel: 'slug', volgorde: 'naam' },
  pagina: { sleutel: 'slug', volgorde: 'volgorde' },
  synoniem: { sleutel: 'slug', volgorde: 'naam' },
  nieuws: { sleutel: 'slug', volgorde: `inhoud ->> 'datum' DESC` },
  besluit: { sleutel: 'slug', volgorde: 'volgorde' },
  project: { sleutel: 'slug', volgorde: 'volgorde' },
  themabijeenkomst: { sleutel: 'slug', volgorde: 'volgorde' },
}

/** One public text, as it stands. */
export type Tekst = {
  readonly sleutel: string
  readonly naam: string
  readonly inhoud: unknown
  /** The number of its last version. */
  readonly versie: number
}

const binnen = (actor: Actor, soort: Soort): Prisma.Sql => {
  const sleutels = bereik(actor, soort)
  return sleutels === 'alle'
    ? Prisma.sql`true`
    : Prisma.sql`${Prisma.raw(tabellen[soort].sleutel)} = ANY (${[...sleutels]}::text[])`
}

const lees = (tx: Tx, soort: Soort, where: Prisma.Sql, lock = Prisma.empty): Promise<Tekst[]> => {
  const { sleutel, volgorde } = tabellen[soort]
  return tx.$queryRaw<Tekst[]>`
    SELECT ${Prisma.raw(sleutel)} AS sleutel, naam, inhoud,
           coalesce((SELECT max(v.versie) FROM inhoud_versie v WHERE v.soort = ${soort} AND v.sleutel = t.${Prisma.raw(sleutel)}), 0) AS versie
    FROM ${Prisma.raw(soort)} t WHERE ${where} ORDER BY ${Prisma.raw(volgorde)}, naam ${lock}`
}

/** Every text of a kind; for the worker, which looks after all of them. */
export const listAlles = (tx: Tx, soort: Soort): Promise<Tekst[]> => lees(tx, soort, Prisma.sql`true`)

export const listTeksten = (tx: Tx, actor: Actor, soort: Soort): Promise<Tekst[]> =>
  lees(tx, soort, binnen(actor, soort))

const opSleutel = (actor: Actor, soort: Soort, sleutel: string): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(tabellen[soort].sleutel)} = ${sleutel} AND ${binnen(actor, soort)}`

/** One text within reach; undefined when it does not exist or is somebody else's. */
export async function findTekst(
  tx: Tx,
  actor: Actor,
  soort: Soort,
  sleutel: string,
): Promise<Tekst | undefined> {
  const [tekst] = await lees(tx, soort, opSleutel(actor, soort, sleutel))
  return tekst
}

/** The same, and nobody else writes it until this transaction ends. Read twice: the version may have changed while waiting. */
export async function lockTekst(
  tx: Tx,
  actor: Actor,
  soort: Soort,
  sleutel: string,
): Promise<Tekst | undefined> {
  await lees(tx, soort, opSleutel(actor, soort, sleutel), Prisma.sql`FOR UPDATE OF t`)
  return findTekst(tx, actor, soort, sleutel)
}

/** What belongs to a version beside its content. */
export type Versiegegevens = {
  readonly toelichting?: string | undefined
  readonly regels?: readonly string[]
  readonly regelset?: string
}

const zetGegevens = (tx: Tx, { toelichting = '', regels = [], regelset = '' }: Versiegegevens) =>
  tx.$queryRaw`SELECT set_config('portaal.toelichting', ${toelichting}, true),
    set_config('portaal.regels', ${regels.join(',')}, true), set_config('portaal.regelset', ${regelset}, true)`

/** Makes a content public; the trigger of the table keeps it as a version. `naam` only where a title can be edited. */
export async function schrijfTekst(
  tx: Tx,
  soort: Soort,
  { sleutel, naam, inhoud }: { sleutel: string; naam?: string | undefined; inhoud: unknown },
  gegevens: Versiegegevens,
  nu: Date,
): Promise<boolean> {
  await zetGegevens(tx, gegevens)
  const titel = naam === undefined ? Prisma.empty : Prisma.sql`naam = ${naam}, `
  const aantal = await tx.$executeRaw`
    UPDATE ${Prisma.raw(soort)} SET ${titel} inhoud = ${JSON.stringify(inhoud)}::jsonb, bewerkt_op = ${nu}
    WHERE ${Prisma.raw(tabellen[soort].sleutel)} = ${sleutel}`
  return aantal === 1
}

/** Makes a new text public, at the end of its kind; false when somebody else did so just now. */
export async function voegTekstToe(
  tx: Tx,
  soort: Soort,
  { sleutel, naam, inhoud }: { sleutel: string; naam: string; inhoud: unknown },
  gegevens: Versiegegevens,
  nu: Date,
): Promise<boolean> {
  await zetGegevens(tx, gegevens)
  const tabel = Prisma.raw(soort)
  // The empty hash is of no release: a release leaves the text alone.
  const aantal = await tx.$executeRaw`
    INSERT INTO ${tabel} (slug, naam, volgorde, inhoud, seed_hash, bewerkt_op)
    SELECT ${sleutel}, ${naam}, coalesce(max(volgorde), 0) + 1, ${JSON.stringify(inhoud)}::jsonb, '', ${nu} FROM ${tabel}
    ON CONFLICT DO NOTHING`
  return aantal === 1
}

/** Takes a text away for everybody; the trigger of the table keeps that it was there. */
export async function verwijderTekst(
  tx: Tx,
  soort: Soort,
  sleutel: string,
  gegevens: Versiegegevens,
  nu: Date,
): Promise<boolean> {
  await zetGegevens(tx, gegevens)
  const tabel = Prisma.raw(soort)
  // The version that the trigger makes is of this moment.
  await tx.$executeRaw`UPDATE ${tabel} SET bewerkt_op = ${nu} WHERE slug = ${sleutel}`
  return (await tx.$executeRaw`DELETE FROM ${tabel} WHERE slug = ${sleutel}`) === 1
}
