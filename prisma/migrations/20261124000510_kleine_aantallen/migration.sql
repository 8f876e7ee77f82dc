-- Below ten nobody outside the ZVH learns anything, also not whether there was something at all: such a row does not leave the database.
-- The ZVH gets a row for every table, so that "nothing yet" is said by the figures themselves.
CREATE OR REPLACE FUNCTION terugmeldcijfers(vanaf date)
  RETURNS TABLE (tafel_slug text, op_tijd int, te_laat int, percentage int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH geteld AS (
    SELECT t.tafel_slug, coalesce(sum(t.op_tijd), 0)::int AS op_tijd, coalesce(sum(t.op_tijd + t.te_laat), 0)::int AS totaal
    FROM terugmeldtelling t WHERE t.maand >= vanaf GROUP BY GROUPING SETS ((t.tafel_slug), ())
    UNION ALL
    SELECT o.slug, 0, 0 FROM overlegtafel o
    WHERE NOT EXISTS (SELECT FROM terugmeldtelling t WHERE t.tafel_slug = o.slug AND t.maand >= vanaf))
  SELECT g.tafel_slug, CASE WHEN z.volledig THEN g.op_tijd END, CASE WHEN z.volledig THEN g.totaal - g.op_tijd END,
         CASE WHEN z.volledig THEN round(100.0 * g.op_tijd / nullif(g.totaal, 0))
              ELSE round(20.0 * g.op_tijd / g.totaal) * 5 END::int
  FROM geteld g CROSS JOIN (SELECT coalesce(portaal_rol() = 'zvh', false) AS volledig) z
  WHERE portaal_rol() IN ('zvh', 'tafelcoordinator', 'procesmanager', 'bestuur', 'portefeuillehouder')
    AND (z.volledig OR g.totaal >= 10)
$$;
