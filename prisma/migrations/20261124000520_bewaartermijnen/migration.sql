-- The beheerder sets the terms, also one of its own for a table; and whoever holds a code finds who handles the request of an inwoner.
ALTER TABLE bewaartermijn DROP CONSTRAINT bewaartermijn_soort_check;
ALTER TABLE bewaartermijn ADD CONSTRAINT bewaartermijn_soort_check CHECK (
  soort IN ('concept', 'casus', 'trede-3', 'bewaard-formulier', 'bericht') OR soort ~ '^tafel-[a-z-]{2,60}$');
ALTER TABLE bewaartermijn ENABLE ROW LEVEL SECURITY;
CREATE POLICY bewaartermijn_lezen ON bewaartermijn FOR SELECT USING (true);
CREATE POLICY bewaartermijn_toevoegen ON bewaartermijn FOR INSERT WITH CHECK ((SELECT portaal_rol()) = 'beheerder' AND soort LIKE 'tafel-%');
CREATE POLICY bewaartermijn_wijzigen ON bewaartermijn FOR UPDATE USING ((SELECT portaal_rol()) = 'beheerder');
CREATE POLICY bewaartermijn_weghalen ON bewaartermijn FOR DELETE USING ((SELECT portaal_rol()) = 'beheerder' AND soort LIKE 'tafel-%');
GRANT INSERT, DELETE, UPDATE (dagen, voorlopig) ON bewaartermijn TO portaal_app;

-- A casus that was at more than one table is kept as long as the table with the longest term asks.
CREATE OR REPLACE FUNCTION verlopen_casussen(nu timestamptz, hoogstens int) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'onderhoud' AS $$
  WITH termijn AS (SELECT soort, dagen FROM bewaartermijn)
  SELECT c.id FROM casus c
  CROSS JOIN LATERAL (SELECT greatest(c.bijgewerkt_op, c.vervolg_datum, max(a.ligt_bij_sinds), max(a.vervolg_datum)) AS op,
                             coalesce(bool_or(a.status <> 'concept'), false) AS verstuurd,
                             coalesce(bool_or(a.status NOT IN ('concept', 'afgerond', 'niet-in-behandeling', 'ingetrokken')), false) AS loopt,
                             max(coalesce((SELECT dagen FROM termijn WHERE soort = 'tafel-' || a.tafel_slug),
                                          (SELECT dagen FROM termijn WHERE soort = 'casus'))) FILTER (WHERE a.status <> 'concept') AS dagen
                      FROM aanmelding a WHERE a.casus_id = c.id) laatst
  CROSS JOIN LATERAL (SELECT max(greatest(o.aangemaakt_op, o.uitkomst_op, o.vervolg_datum, o.terugkoppeling_op)) AS op,
                             count(*) > 0 AS was_er FROM overleg o WHERE o.casus_id = c.id) overleg
  CROSS JOIN LATERAL (SELECT CASE WHEN overleg.was_er OR laatst.verstuurd
                                  THEN greatest(laatst.dagen, CASE WHEN overleg.was_er THEN (SELECT dagen FROM termijn WHERE soort = 'trede-3') END)
                                  ELSE (SELECT dagen FROM termijn WHERE soort = 'concept') END AS dagen) t
  WHERE c.gewist_op IS NULL AND NOT laatst.loopt
    AND greatest(laatst.op, overleg.op) < nu - t.dagen * interval '1 day'
    AND NOT EXISTS (SELECT FROM vasthouding v WHERE v.casus_id = c.id AND v.beeindigd_op IS NULL)
    AND NOT EXISTS (SELECT FROM rode_knop k WHERE k.casus_id = c.id AND k.beantwoord_op IS NULL)
    AND NOT EXISTS (SELECT FROM overdracht d WHERE d.casus_id = c.id AND d.status = 'gevraagd')
  ORDER BY c.bijgewerkt_op LIMIT hoogstens
$$;

-- How many casussen this term would erase tonight, for the beheerder, who sees no casus and no count below ten: whole tens only, so that
-- two questions with a day between them tell nothing. It is tried for real and taken back.
CREATE FUNCTION bewaartermijn_gevolg(welke text, nieuw int, nu timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  aantal int;
BEGIN
  IF coalesce(portaal_rol(), '') <> 'beheerder' THEN RETURN NULL; END IF;
  BEGIN
    IF nieuw IS NULL THEN
      DELETE FROM bewaartermijn WHERE soort = welke;
    ELSE
      INSERT INTO bewaartermijn (soort, dagen) VALUES (welke, nieuw) ON CONFLICT (soort) DO UPDATE SET dagen = excluded.dagen;
    END IF;
    SELECT count(*) INTO aantal FROM verlopen_casussen(nu, 1000000);
    RAISE EXCEPTION USING ERRCODE = 'PZ001';
  EXCEPTION WHEN SQLSTATE 'PZ001' THEN NULL;
  END;
  RETURN aantal / 10 * 10;
END $$;
-- Which gemeente answers for a casus, for the auditor (FG), who gets the question of an inwoner and sees no casus.
CREATE FUNCTION regie_bij_code(gevraagd text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  RETURN (SELECT c.gemeente_code FROM casus c WHERE c.code = gevraagd);
END $$;
CREATE FUNCTION regie_voor_auditor(gevraagd text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF coalesce(portaal_rol(), '') <> 'auditor' THEN RETURN NULL; END IF;
  RETURN regie_bij_code(gevraagd);
END $$;
REVOKE ALL ON FUNCTION bewaartermijn_gevolg(text, int, timestamptz), regie_bij_code(text), regie_voor_auditor(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bewaartermijn_gevolg(text, int, timestamptz), regie_voor_auditor(text) TO portaal_app;
