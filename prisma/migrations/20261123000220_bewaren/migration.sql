-- How long content is kept (decision 019): terms as data, a hold with a reason, and erasing that leaves the figures.
CREATE TABLE bewaartermijn (
  soort text PRIMARY KEY CHECK (soort IN ('concept', 'casus', 'trede-3', 'bewaard-formulier', 'bericht')),
  dagen int NOT NULL CHECK (dagen BETWEEN 1 AND 3650),
  -- Ours, until the FG has confirmed it.
  voorlopig boolean NOT NULL DEFAULT true
);
INSERT INTO bewaartermijn (soort, dagen) VALUES
  ('concept', 90), ('casus', 365), ('trede-3', 730), ('bewaard-formulier', 1), ('bericht', 90);

ALTER TABLE casus ADD COLUMN gewist_op timestamptz(3);

-- Somebody asked to keep it: nothing is erased until it is let go.
CREATE TABLE vasthouding (
  id uuid PRIMARY KEY,
  casus_id uuid NOT NULL REFERENCES casus (id),
  reden text NOT NULL,
  sinds timestamptz(3) NOT NULL,
  rol text NOT NULL,
  organisatie_naam text NOT NULL,
  beeindigd_op timestamptz(3)
);
CREATE UNIQUE INDEX vasthouding_een ON vasthouding (casus_id) WHERE beeindigd_op IS NULL;

-- What an inwoner asked, by the reference code, and what was decided.
CREATE TABLE inwonerverzoek (
  id uuid PRIMARY KEY,
  casus_id uuid NOT NULL REFERENCES casus (id),
  soort text NOT NULL CHECK (soort IN ('inzage', 'verwijdering')),
  besluit text NOT NULL CHECK (besluit IN ('toegewezen', 'afgewezen')),
  reden text NOT NULL,
  op timestamptz(3) NOT NULL,
  rol text NOT NULL,
  organisatie_naam text NOT NULL
);
CREATE INDEX inwonerverzoek_casus ON inwonerverzoek (casus_id, op);

ALTER TABLE vasthouding ADD CONSTRAINT vasthouding_versleuteld CHECK (is_versleuteld(reden));
ALTER TABLE inwonerverzoek ADD CONSTRAINT inwonerverzoek_versleuteld CHECK (is_versleuteld(reden));

DO $$
DECLARE
  tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['vasthouding', 'inwonerverzoek'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY; ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabel, tabel);
    -- Whoever decides about a casus: the procesmanager of the gemeente that holds the regie, and the ZVH when it works on it.
    EXECUTE format('CREATE POLICY %I ON %I USING ((SELECT portaal_rol() IN (''procesmanager'', ''zvh'')) AND EXISTS (
      SELECT FROM casus c WHERE c.id = casus_id AND ((SELECT portaal_rol()) = ''zvh'' OR c.gemeente_code = (SELECT portaal_gemeente()))))',
      tabel || '_beheren', tabel);
    EXECUTE format('CREATE POLICY onderhoud ON %I TO %I USING ((SELECT portaal_rol() = ''onderhoud''))
      WITH CHECK ((SELECT portaal_rol() = ''onderhoud''))', tabel, current_user);
  END LOOP;
  EXECUTE format('CREATE POLICY onderhoud ON outbox TO %I USING ((SELECT portaal_rol() = ''onderhoud''))', current_user);
END $$;
GRANT SELECT, INSERT, UPDATE ON vasthouding TO portaal_app;
GRANT SELECT, INSERT ON inwonerverzoek TO portaal_app;
GRANT SELECT ON bewaartermijn TO portaal_app;

-- ---- erasing -------------------------------------------------------------------------------------
-- Every text of a casus goes, and the answers that describe somebody; what stays is counted: table, status, outcome, dates, gemeente.
CREATE FUNCTION wis_inhoud(casus uuid, nu timestamptz, waarom text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'onderhoud' AS $$
DECLARE
  c ALIAS FOR $1;
  gewist CONSTANT text := 'pz0.gewist';
BEGIN
  UPDATE aanmelding SET formulier = '{}', criteria = '{}', getoond = NULL, zoekwoorden = '{}', leeftijdsklasse = NULL,
    onderwerp = CASE WHEN onderwerp IS NOT NULL THEN gewist END, keuze_reden = CASE WHEN keuze_reden IS NOT NULL THEN gewist END,
    kanaal = CASE WHEN kanaal IS NOT NULL THEN gewist END, kenmerk = CASE WHEN kenmerk IS NOT NULL THEN gewist END,
    vervolg_stap = CASE WHEN vervolg_stap IS NOT NULL THEN gewist END,
    betere_route = CASE WHEN betere_route IS NOT NULL THEN gewist END WHERE casus_id = c;
  UPDATE gebeurtenis SET tekst = gewist WHERE tekst IS NOT NULL AND aanmelding_id IN (SELECT id FROM aanmelding WHERE casus_id = c);
  UPDATE casus_gebeurtenis SET tekst = gewist WHERE tekst IS NOT NULL AND casus_id = c;
  UPDATE afschaling SET reden = gewist, regie = gewist, vangnet = gewist, inwoner_informeert = gewist WHERE casus_id = c;
  UPDATE overdracht SET reden = gewist, antwoord = CASE WHEN antwoord IS NOT NULL THEN gewist END WHERE casus_id = c;
  UPDATE rode_knop SET reden = gewist, antwoord = CASE WHEN antwoord IS NOT NULL THEN gewist END WHERE casus_id = c;
  UPDATE afspraak SET wat = gewist, organisatie = gewist, resultaat = CASE WHEN resultaat IS NOT NULL THEN gewist END
    WHERE overleg_id IN (SELECT id FROM overleg WHERE casus_id = c);
  UPDATE overleg_deelnemer SET organisatie = gewist, functie = gewist, email = NULL, vervanger = CASE WHEN vervanger IS NOT NULL THEN gewist END
    WHERE overleg_id IN (SELECT id FROM overleg WHERE casus_id = c);
  UPDATE overleg_gebeurtenis SET tekst = gewist WHERE tekst IS NOT NULL AND overleg_id IN (SELECT id FROM overleg WHERE casus_id = c);
  UPDATE signaal_opvolging SET tekst = gewist WHERE overleg_id IN (SELECT id FROM overleg WHERE casus_id = c);
  UPDATE landelijke_stap SET vervolg_stap = gewist, vervolg_eigenaar = gewist, kanaal = CASE WHEN kanaal IS NOT NULL THEN gewist END,
    kenmerk = CASE WHEN kenmerk IS NOT NULL THEN gewist END, tekst = CASE WHEN tekst IS NOT NULL THEN gewist END
    WHERE overleg_id IN (SELECT id FROM overleg WHERE casus_id = c);
  UPDATE overleg SET eerder = '[]', controle = CASE WHEN controle IS NOT NULL THEN '{}'::jsonb END, signaal = CASE WHEN signaal IS NOT NULL THEN gewist END,
    besluit_reden = CASE WHEN besluit_reden IS NOT NULL THEN gewist END, ontbreekt_reden = CASE WHEN ontbreekt_reden IS NOT NULL THEN gewist END,
    uitkomst_tekst = CASE WHEN uitkomst_tekst IS NOT NULL THEN gewist END, regie = CASE WHEN regie IS NOT NULL THEN gewist END,
    gestopt_reden = CASE WHEN gestopt_reden IS NOT NULL THEN gewist END WHERE casus_id = c;
  UPDATE terugkoppeling SET antwoorden = '{}', velden = CASE WHEN velden IS NOT NULL THEN '[]'::jsonb END,
    correctie_reden = CASE WHEN correctie_reden IS NOT NULL THEN gewist END WHERE casus_id = c;
  UPDATE vasthouding SET reden = gewist WHERE casus_id = c;
  UPDATE casus SET situatie = '{}', gesteld = '[]', getoond = NULL, regelset = NULL, gewist_op = nu,
    vervolg_stap = CASE WHEN vervolg_stap IS NOT NULL THEN gewist END WHERE id = c;
  INSERT INTO audit_regel (op, account_id, rol, handeling, grondslag, casus_id, toelichting)
  VALUES (nu, portaal_account(), 'onderhoud', 'bewaartermijn.gewist', 'AVG artikel 5 lid 1 onder e', c, waarom);
END $$;
REVOKE ALL ON FUNCTION wis_inhoud(uuid, timestamptz, text) FROM PUBLIC;

-- What is over: every table done, nothing waits, nobody holds it, and the term of its kind has passed since the last thing that happened.
CREATE FUNCTION verlopen_casussen(nu timestamptz, hoogstens int) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'onderhoud' AS $$
  SELECT c.id FROM casus c
  CROSS JOIN LATERAL (SELECT greatest(c.bijgewerkt_op, c.vervolg_datum, max(a.ligt_bij_sinds), max(a.vervolg_datum)) AS op,
                             coalesce(bool_or(a.status <> 'concept'), false) AS verstuurd,
                             coalesce(bool_or(a.status NOT IN ('concept', 'afgerond', 'niet-in-behandeling', 'ingetrokken')), false) AS loopt
                      FROM aanmelding a WHERE a.casus_id = c.id) laatst
  CROSS JOIN LATERAL (SELECT max(greatest(o.aangemaakt_op, o.uitkomst_op, o.vervolg_datum, o.terugkoppeling_op)) AS op,
                             count(*) > 0 AS was_er FROM overleg o WHERE o.casus_id = c.id) overleg
  JOIN bewaartermijn t ON t.soort = CASE WHEN overleg.was_er THEN 'trede-3' WHEN laatst.verstuurd THEN 'casus' ELSE 'concept' END
  WHERE c.gewist_op IS NULL AND NOT laatst.loopt
    AND greatest(laatst.op, overleg.op) < nu - t.dagen * interval '1 day'
    AND NOT EXISTS (SELECT FROM vasthouding v WHERE v.casus_id = c.id AND v.beeindigd_op IS NULL)
    AND NOT EXISTS (SELECT FROM rode_knop k WHERE k.casus_id = c.id AND k.beantwoord_op IS NULL)
    AND NOT EXISTS (SELECT FROM overdracht d WHERE d.casus_id = c.id AND d.status = 'gevraagd')
  ORDER BY c.bijgewerkt_op LIMIT hoogstens
$$;
REVOKE ALL ON FUNCTION verlopen_casussen(timestamptz, int) FROM PUBLIC;

CREATE FUNCTION wis_kleine_resten(nu timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'onderhoud' AS $$
DECLARE
  formulieren int;
  berichten int;
BEGIN
  DELETE FROM bewaard_formulier WHERE bewaard_op < nu - (SELECT dagen FROM bewaartermijn WHERE soort = 'bewaard-formulier') * interval '1 day';
  GET DIAGNOSTICS formulieren = ROW_COUNT;
  DELETE FROM outbox WHERE verzonden_op < nu - (SELECT dagen FROM bewaartermijn WHERE soort = 'bericht') * interval '1 day';
  GET DIAGNOSTICS berichten = ROW_COUNT;
  RETURN formulieren + berichten;
END $$;
REVOKE ALL ON FUNCTION wis_kleine_resten(timestamptz) FROM PUBLIC;

-- By the worker: at most so many casussen at once. @returns how many
CREATE FUNCTION wis_na_termijn(nu timestamptz, hoogstens int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  verlopen uuid;
  aantal int := 0;
BEGIN
  IF coalesce(portaal_rol(), '') <> 'systeem' THEN RETURN 0; END IF;
  PERFORM wis_kleine_resten(nu);
  FOR verlopen IN SELECT * FROM verlopen_casussen(nu, hoogstens) LOOP
    PERFORM wis_inhoud(verlopen, nu, 'na de bewaartermijn');
    aantal := aantal + 1;
  END LOOP;
  RETURN aantal;
END $$;
REVOKE ALL ON FUNCTION wis_na_termijn(timestamptz, int) FROM PUBLIC;

-- Because an inwoner asked: only with a decision that was written down in this same transaction, by who may decide.
CREATE FUNCTION wis_op_verzoek(verzoek uuid, nu timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  gevonden uuid := (SELECT v.casus_id FROM inwonerverzoek v WHERE v.id = verzoek AND v.soort = 'verwijdering' AND v.besluit = 'toegewezen');
BEGIN
  IF gevonden IS NULL OR EXISTS (SELECT FROM vasthouding h WHERE h.casus_id = gevonden AND h.beeindigd_op IS NULL) THEN RETURN false; END IF;
  PERFORM wis_besloten(verzoek, nu);
  RETURN true;
END $$;
CREATE FUNCTION wis_besloten(verzoek uuid, nu timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'onderhoud' AS $$
BEGIN
  PERFORM wis_inhoud(v.casus_id, nu, 'op verzoek van de inwoner') FROM inwonerverzoek v
  WHERE v.id = verzoek AND v.soort = 'verwijdering' AND v.besluit = 'toegewezen';
END $$;
REVOKE ALL ON FUNCTION wis_op_verzoek(uuid, timestamptz), wis_besloten(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wis_na_termijn(timestamptz, int), wis_op_verzoek(uuid, timestamptz), wis_besloten(uuid, timestamptz) TO portaal_app;
