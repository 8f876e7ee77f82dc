import { synoniemInhoudSchema } from '@/domain/kennis/inhoud'
import type { Zoekterm } from '@/domain/zoeken/zoekvraag'
import { db } from '@/server/db/client'

export type Treffer = {
  readonly soort: string
  readonly href: string
  readonly naam: string
  readonly kort: string
  readonly tekst: string
}

/** More results than a person looks at. */
export const meesteTreffers = 20

export async function readSynoniemen(): Promise<readonly (readonly string[])[]> {
  const rows = await db().synoniem.findMany({ select: { inhoud: true }, orderBy: { volgorde: 'asc' } })
  return rows.map(({ inhoud }) => synoniemInhoudSchema.parse(inhoud).woorden)
}

/**
 * What fits best comes first: as many words of the question as possible, in the name rather than in the text, and above
 * all what is called exactly so (a page also by its address). Best of all is what the whole question is about: one word in
 * its name, the others there too, in its long name, among its search words, or saying what kind of thing it is. The index
 * holds some 200 rows, so all that match are weighed.
 */
export function findTreffers(termen: readonly Zoekterm[], gevraagd: string): Promise<Treffer[]> {
  const queries = termen.map(({ query }) => query)
  return db().$queryRaw`
    WITH term AS MATERIALIZED (
      SELECT nr, to_tsquery('dutch', q) AS stam, to_tsquery('simple', q) AS letterlijk
      FROM unnest(${queries}::text[]) WITH ORDINALITY AS t (q, nr)
    ), vraag AS (
      SELECT bool_and(numnode(stam) = 0) AS alleen_kleine_woorden, count(*) FILTER (WHERE numnode(stam) > 0) AS woorden,
        to_tsvector('dutch', ${gevraagd}) AS stammen
      FROM term
    )
    SELECT i.soort, i.href, i.naam, i.kort, i.tekst
    FROM zoekindex i CROSS JOIN vraag JOIN term ON i.vector @@ term.stam OR to_tsvector('dutch', i.soort) @@ term.stam
      OR ((numnode(term.stam) = 0 AND vraag.alleen_kleine_woorden) AND i.namen @@ term.letterlijk)
    GROUP BY i.soort, i.slug, vraag.woorden, vraag.stammen
    HAVING bool_or(i.vector @@ term.stam OR i.namen @@ term.letterlijk)
    ORDER BY
      count(*) * 2
      + sum(ts_rank('{0.05, 0.2, 0.7, 1}', i.vector, term.stam))
      + CASE WHEN ${gevraagd} = ANY (i.heet)
          OR (i.soort = 'pagina' AND to_tsvector('dutch', als_vraag(i.href)) = vraag.stammen) THEN 2 ELSE 0 END
      + CASE WHEN starts_with(als_vraag(i.naam), ${gevraagd}) THEN 1 ELSE 0 END
      + similarity(kaal(i.naam), ${gevraagd}) * 2
      + CASE i.soort WHEN 'overlegtafel' THEN 0.6 WHEN 'pagina' THEN 0.5 WHEN 'gemeente' THEN 0.2 ELSE 0 END
      + CASE WHEN bool_or(ts_filter(i.vector, '{a}') @@ term.stam)
          AND count(*) FILTER (WHERE ts_filter(i.vector, '{a,b}') @@ term.stam
            OR to_tsvector('dutch', i.soort) @@ term.stam) = vraag.woorden
          THEN CASE i.soort WHEN 'overlegtafel' THEN 5 WHEN 'begrip' THEN 1 ELSE 0 END ELSE 0 END DESC,
      i.naam
    LIMIT ${meesteTreffers}`
}

/** The stems by which Postgres looked, to mark them in the answer. */
export async function findStammen(termen: readonly Zoekterm[]): Promise<readonly string[]> {
  const queries = termen.map(({ query }) => query)
  const rows = await db().$queryRaw<{ stam: string }[]>`
    SELECT DISTINCT m[1] AS stam FROM unnest(${queries}::text[]) q,
      LATERAL regexp_matches(to_tsquery('dutch', q)::text || ' ' || to_tsquery('simple', q)::text, '''([^'']+)''', 'g') m`
  return rows.map(({ stam }) => stam)
}

/** The known word that looks most like each of these words, for the ones that occur nowhere. */
export async function findVerbeteringen(termen: readonly Zoekterm[]): Promise<ReadonlyMap<string, string>> {
  const queries = termen.map(({ query }) => query)
  const woorden = termen.map(({ woord }) => woord)
  const rows = await db().$queryRaw<{ getypt: string; beter: string }[]>`
    WITH onbekend AS (
      SELECT woord FROM unnest(${woorden}::text[], ${queries}::text[]) t (woord, q)
      WHERE length(woord) > 3 AND numnode(to_tsquery('dutch', q)) > 0
        AND NOT EXISTS (SELECT FROM zoekindex i WHERE i.vector @@ to_tsquery('dutch', q))
    ), bekend AS MATERIALIZED (
      SELECT word, ndoc FROM ts_stat('SELECT woorden FROM zoekindex') WHERE length(word) > 3
        AND EXISTS (SELECT FROM onbekend)
    )
    SELECT o.woord AS getypt, beste.word AS beter FROM onbekend o CROSS JOIN LATERAL (
      SELECT word FROM bekend WHERE similarity(word, o.woord) >= 0.3
      ORDER BY similarity(word, o.woord) DESC, ndoc DESC, word LIMIT 1
    ) beste`
  return new Map(rows.map(({ getypt, beter }) => [getypt, beter]))
}

export async function telZonderAntwoord(dag: string, vraag: string): Promise<void> {
  await db().$executeRaw`SELECT tel_zoekvraag(${dag}::date, ${vraag})`
}
