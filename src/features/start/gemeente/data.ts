import { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

const most = 15

/** Casussen that somebody asks this gemeente to take over. */
export const listOverdrachten = (tx: Tx, gemeenteCode: string) =>
  tx.overdracht.findMany({
    where: { naarGemeente: gemeenteCode, status: 'gevraagd' },
    orderBy: { uiterlijk: 'asc' },
    take: most,
    select: { id: true, casusId: true, gevraagdOp: true, uiterlijk: true, casus: { select: { code: true } } },
  })

type VervolgRow = {
  readonly id: string
  readonly code: string
  readonly sinds: Date
  readonly datum: Date | null
}

/**
 * Casussen of this gemeente where nothing runs and the gemeente was named last for the next step (`eigenaarVan` in the domain says the
 * same of one casus), of the 200 touched last. After an overleg the terugkoppeling and
 * RDM-trede 4 come first: they have a line of their own.
 */
const vervolgBij = (gemeente: Prisma.Sql) => Prisma.sql`
    SELECT c.id, c.code, v.op AS sinds, v.datum
    FROM (SELECT * FROM casus WHERE gemeente_code = ${gemeente} AND afgesloten_op IS NULL AND overdracht_naar IS NULL
          ORDER BY bijgewerkt_op DESC LIMIT 200) c
    CROSS JOIN LATERAL (
      SELECT * FROM (
        SELECT c.vervolg_eigenaar AS eigenaar, c.vervolg_datum AS datum, c.vervolg_op AS op, 1 AS eerst WHERE c.vervolg_op IS NOT NULL
        UNION ALL
        SELECT p.vervolg_eigenaar, p.vervolg_datum, p.einde_op, 2 FROM casus_plek p WHERE p.casus_id = c.id AND p.einde_op IS NOT NULL
      ) genoemd ORDER BY op DESC, eerst LIMIT 1) v
    WHERE coalesce(v.eigenaar, 'gemeente') = 'gemeente'
      AND NOT EXISTS (SELECT FROM casus_plek p WHERE p.casus_id = c.id AND p.einde_op IS NULL AND p.status <> 'concept')
      AND NOT EXISTS (SELECT FROM rode_knop k WHERE k.casus_id = c.id AND k.beantwoord_op IS NULL)
      AND NOT EXISTS (
        SELECT FROM overleg o WHERE o.casus_id = c.id AND o.status = 'gehouden' AND (o.terugkoppeling_op IS NULL
          OR (o.uitkomst = 'geen-oplossing' AND NOT EXISTS (
            SELECT FROM landelijke_stap l WHERE l.overleg_id = o.id AND l.soort = 'afgerond'))))`

export const listVervolgBijGemeente = (tx: Tx, gemeenteCode: string): Promise<VervolgRow[]> =>
  tx.$queryRaw<
    VervolgRow[]
  >`${vervolgBij(Prisma.sql`${gemeenteCode}`)} ORDER BY v.datum NULLS LAST, v.op LIMIT ${most}`

/** Per procesmanager gemeente the days on which the gemeente is to have taken those steps. */
export const listVervolgdagen = (tx: Tx): Promise<{ accountId: string; dag: Date }[]> =>
  tx.$queryRaw`
    SELECT a.id AS "accountId", v.datum AS dag
    FROM (SELECT DISTINCT gemeente_code FROM account WHERE actief AND rol = 'procesmanager') g
    CROSS JOIN LATERAL (${vervolgBij(Prisma.sql`g.gemeente_code`)}) v
    JOIN account a ON a.actief AND a.rol = 'procesmanager' AND a.gemeente_code = g.gemeente_code
    WHERE v.datum IS NOT NULL`
