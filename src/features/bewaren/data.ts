import type { Actor } from '@/domain/access/actor'
import type { Tx } from '@/server/db/transaction'

const verhaal = { orderBy: { op: 'asc' } } as const

/** The casus with everything that is held about it; an inwoner may see all of this. */
export const findAlles = (tx: Tx, id: string) =>
  tx.casus.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      gemeenteCode: true,
      aangemaaktOp: true,
      gewistOp: true,
      situatie: true,
      vervolgStap: true,
      aanmeldingen: {
        orderBy: { aangemaaktOp: 'asc' },
        select: {
          id: true,
          referentie: true,
          tafel: { select: { naam: true } },
          status: true,
          uitkomst: true,
          aangemaaktOp: true,
          formulier: true,
          criteria: true,
          keuzeReden: true,
          kanaal: true,
          kenmerk: true,
          vervolgStap: true,
          betereRoute: true,
          gebeurtenissen: {
            ...verhaal,
            select: { id: true, op: true, handeling: true, rol: true, organisatieNaam: true, tekst: true },
          },
        },
      },
      gebeurtenissen: {
        ...verhaal,
        select: { id: true, op: true, handeling: true, rol: true, organisatieNaam: true, tekst: true },
      },
      afschalingen: { ...verhaal, select: { id: true, op: true, reden: true, regie: true, vangnet: true } },
      overdrachten: { select: { id: true, gevraagdOp: true, reden: true, antwoord: true } },
      rodeKnoppen: { select: { id: true, gedruktOp: true, reden: true, antwoord: true } },
      overleggen: {
        select: {
          id: true,
          aangemaaktOp: true,
          signaal: true,
          uitkomstTekst: true,
          regie: true,
          afspraken: { select: { id: true, wat: true, organisatie: true, resultaat: true } },
          terugkoppelingen: {
            where: { status: 'verzonden' },
            select: { id: true, versie: true, verzondenOp: true, velden: true },
          },
        },
      },
      vasthoudingen: {
        where: { beeindigdOp: null },
        select: { id: true, reden: true, sinds: true, rol: true },
      },
      verzoeken: { ...verhaal, select: { id: true, soort: true, besluit: true, reden: true, op: true } },
    },
  })

export type Alles = NonNullable<Awaited<ReturnType<typeof findAlles>>>

export const findVoorBesluit = (tx: Tx, id: string) =>
  tx.casus.findUnique({
    where: { id },
    select: {
      id: true,
      gemeenteCode: true,
      gewistOp: true,
      vasthoudingen: { where: { beeindigdOp: null }, select: { id: true } },
    },
  })

export const findCasusBijCode = (tx: Tx, code: string) =>
  tx.casus.findUnique({ where: { code }, select: { id: true, gemeenteCode: true } })

/** Which gemeente answers for the casus with this code; null when there is none, and for everybody but the auditor. */
export async function findRegieBijCode(tx: Tx, code: string): Promise<string | null> {
  const [row] = await tx.$queryRaw<
    { gemeente: string | null }[]
  >`SELECT regie_voor_auditor(${code}) AS gemeente`
  return row?.gemeente ?? null
}

export const listTermijnen = (tx: Tx) =>
  tx.bewaartermijn.findMany({
    orderBy: { dagen: 'asc' },
    select: { soort: true, dagen: true, voorlopig: true },
  })

const door = ({ rol, organisatie }: Actor) => ({ rol, organisatieNaam: organisatie.naam })

export const addVasthouding = (tx: Tx, actor: Actor, casusId: string, reden: string, nu: Date) =>
  tx.vasthouding.createMany({ data: { casusId, reden, sinds: nu, ...door(actor) } })

export const endVasthouding = (tx: Tx, casusId: string, nu: Date) =>
  tx.vasthouding.updateMany({ where: { casusId, beeindigdOp: null }, data: { beeindigdOp: nu } })

type Verzoek = {
  readonly soort: 'inzage' | 'verwijdering'
  readonly besluit: 'toegewezen' | 'afgewezen'
  readonly reden: string
}

export async function addVerzoek(
  tx: Tx,
  actor: Actor,
  casusId: string,
  verzoek: Verzoek,
  nu: Date,
): Promise<string> {
  const id = crypto.randomUUID()
  await tx.inwonerverzoek.createMany({ data: { id, casusId, ...verzoek, op: nu, ...door(actor) } })
  return id
}

/** Erases by this decision; false when somebody holds the casus. */
export async function wisOpVerzoek(tx: Tx, verzoekId: string, nu: Date): Promise<boolean> {
  const [done] = await tx.$queryRaw<
    { gewist: boolean }[]
  >`SELECT wis_op_verzoek(${verzoekId}::uuid, ${nu}) AS gewist`
  return done?.gewist ?? false
}

/** Erases what is over its term, some at a time. @returns how many casussen */
export async function wisNaTermijn(tx: Tx, nu: Date, hoogstens: number): Promise<number> {
  const [done] = await tx.$queryRaw<
    { aantal: number }[]
  >`SELECT wis_na_termijn(${nu}, ${hoogstens}::int) AS aantal`
  return done?.aantal ?? 0
}

type Hoofd = { readonly volgnummer: bigint; readonly schakel: string }

export const findAuditHoofd = async (tx: Tx): Promise<Hoofd | undefined> =>
  (await tx.$queryRaw<Hoofd[]>`SELECT volgnummer, schakel FROM audit_hoofd()`)[0]
