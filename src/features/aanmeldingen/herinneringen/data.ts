import { eindstatussen } from '@/domain/aanmelding/status'
import { Prisma } from '@/server/db/generated/client'
import type { Tx } from '@/server/db/transaction'

export type Telling = { readonly accountId: string; readonly soort: string; readonly aantal: number }

/** Whoever is on turn: the person it lies with, or everybody of the table or function it lies with. */
const beurt = Prisma.sql`
  SELECT o.*, CASE o.ligt_bij WHEN 'aanmelder' THEN o.aanmelder_id ELSE o.behandelaar_id END AS account_id
  FROM lopend o WHERE o.ligt_bij = 'aanmelder' OR (o.ligt_bij = 'behandelaar' AND o.behandelaar_id IS NOT NULL)
  UNION ALL
  SELECT o.*, t.id FROM lopend o JOIN account t ON o.tafel_slug = ANY (t.tafels)
  WHERE o.ligt_bij = 'tafel' OR (o.ligt_bij = 'behandelaar' AND o.behandelaar_id IS NULL)
  UNION ALL
  SELECT o.*, g.id FROM lopend o JOIN account g ON g.gemeente_code = o.gemeente_code AND g.rol = o.ligt_bij
  WHERE o.ligt_bij IN ('procesmanager', 'bestuur')`

/** Who has to explain: the behandelaar, otherwise the table; the procesmanager gemeente when it never reached a table. */
const uitleg = Prisma.sql`
  SELECT u.id, p.id AS account_id FROM aanmelding u JOIN account p ON CASE
    WHEN u.ingediend_op IS NULL AND u.doorgestuurd_op IS NULL THEN p.rol = 'procesmanager' AND p.gemeente_code = u.gemeente_code
    WHEN u.behandelaar_id IS NOT NULL THEN p.id = u.behandelaar_id
    ELSE u.tafel_slug = ANY (p.tafels) END
  WHERE u.uitleg_gevraagd_op IS NOT NULL`

/** Per person and kind how many there are, for the daily overview. Accounts that were closed hear nothing. */
export const telPerAccount = (tx: Tx, nu: Date, bijnaTot: Date): Promise<Telling[]> =>
  tx.$queryRaw<Telling[]>`
    WITH lopend AS (SELECT id, tafel_slug, gemeente_code, status, ligt_bij, aanmelder_id, behandelaar_id, uiterlijk
                    FROM aanmelding WHERE status NOT IN ('concept', ${Prisma.join([...eindstatussen])})),
    beurt AS (${beurt}),
    geteld AS (
      SELECT account_id, 'aan-zet' AS soort, id FROM beurt
      UNION ALL SELECT account_id, 'te-laat', id FROM beurt WHERE uiterlijk < ${nu}
      UNION ALL SELECT account_id, 'bijna', id FROM beurt WHERE uiterlijk BETWEEN ${nu} AND ${bijnaTot}
      UNION ALL SELECT account_id, 'uitleg', id FROM (${uitleg}) vragen
      UNION ALL SELECT aanmelder_id, 'uitkomst-onbekend', id FROM lopend WHERE status = 'doorgestuurd' AND uiterlijk < ${nu}
      UNION ALL SELECT t.id, 'uitkomst-onbekend', l.id FROM lopend l
        JOIN account t ON t.rol = 'tafelcoordinator' AND l.tafel_slug = ANY (t.tafels)
        WHERE l.status = 'doorgestuurd' AND l.uiterlijk < ${nu}
      UNION ALL SELECT aanmelder_id, 'wacht-te-lang', id FROM lopend
        WHERE ligt_bij NOT IN ('aanmelder', 'eigen-kanaal') AND uiterlijk < ${nu}
      UNION ALL SELECT z.id, 'elders-te-laat', l.id FROM lopend l
        JOIN account z ON z.rol = 'zvh' AND NOT l.tafel_slug = ANY (z.tafels) WHERE l.uiterlijk < ${nu})
    SELECT g.account_id AS "accountId", g.soort, count(*)::int AS aantal
    FROM geteld g JOIN account a ON a.id = g.account_id AND a.actief GROUP BY 1, 2`

/** What lies outside the portal at a table with a term in hours. */
export const listBijUurtafels = (tx: Tx) =>
  tx.$queryRaw<{ id: string; aanmelderId: string; tafelSlug: string; sinds: Date; uren: number[] }[]>`
    SELECT a.id, a.aanmelder_id AS "aanmelderId", a.tafel_slug AS "tafelSlug", a.ligt_bij_sinds AS sinds,
           ARRAY(SELECT (reactie ->> 'uren')::int FROM jsonb_array_elements(t.inhoud #> '{termijnen,reactieUren}') reactie) AS uren
    FROM aanmelding a JOIN overlegtafel t ON t.slug = a.tafel_slug
    WHERE a.status = 'doorgestuurd' AND jsonb_array_length(t.inhoud #> '{termijnen,reactieUren}') > 0`

export async function isDoorgestuurd(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.aanmelding.findUnique({ where: { id }, select: { status: true } })
  return row?.status === 'doorgestuurd'
}
