-- Free text about a casus is stored as ciphertext (decision 017). The portal seals it; what this adds is that the database refuses plain
-- text in those columns, so that nobody can forget, also not in a script.

-- A ciphertext, nothing at all, or the mark of a text that was erased after its term.
CREATE FUNCTION is_versleuteld(waarde text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT waarde LIKE 'pz1.%' OR waarde = 'pz0.gewist' OR trim(waarde) = '' $$;
CREATE FUNCTION is_versleuteld(waarde jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT CASE WHEN jsonb_typeof(waarde) = 'string' THEN waarde #>> '{}' LIKE 'pz1.%' OR waarde #>> '{}' = 'pz0.gewist'
            ELSE waarde IN ('{}', '[]', 'null') END $$;

ALTER TABLE bewaard_formulier ADD CONSTRAINT bewaard_formulier_versleuteld CHECK (is_versleuteld(waarden));
ALTER TABLE casus ADD CONSTRAINT casus_versleuteld CHECK (is_versleuteld(vervolg_stap) AND is_versleuteld(getoond));
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_versleuteld CHECK (is_versleuteld(onderwerp) AND is_versleuteld(keuze_reden) AND is_versleuteld(kanaal) AND is_versleuteld(kenmerk) AND is_versleuteld(vervolg_stap) AND is_versleuteld(betere_route) AND is_versleuteld(formulier) AND is_versleuteld(getoond));
ALTER TABLE casus_plek ADD CONSTRAINT casus_plek_versleuteld CHECK (is_versleuteld(vervolg_stap));
ALTER TABLE gebeurtenis ADD CONSTRAINT gebeurtenis_versleuteld CHECK (is_versleuteld(tekst));
ALTER TABLE casus_gebeurtenis ADD CONSTRAINT casus_gebeurtenis_versleuteld CHECK (is_versleuteld(tekst));
ALTER TABLE afschaling ADD CONSTRAINT afschaling_versleuteld CHECK (is_versleuteld(reden) AND is_versleuteld(regie) AND is_versleuteld(vangnet) AND is_versleuteld(inwoner_informeert));
ALTER TABLE overdracht ADD CONSTRAINT overdracht_versleuteld CHECK (is_versleuteld(reden) AND is_versleuteld(antwoord));
ALTER TABLE rode_knop ADD CONSTRAINT rode_knop_versleuteld CHECK (is_versleuteld(reden) AND is_versleuteld(antwoord));
ALTER TABLE overleg ADD CONSTRAINT overleg_versleuteld CHECK (is_versleuteld(signaal) AND is_versleuteld(besluit_reden) AND is_versleuteld(ontbreekt_reden) AND is_versleuteld(uitkomst_tekst) AND is_versleuteld(regie) AND is_versleuteld(gestopt_reden) AND is_versleuteld(eerder) AND is_versleuteld(controle));
ALTER TABLE overleg_deelnemer ADD CONSTRAINT overleg_deelnemer_versleuteld CHECK (is_versleuteld(organisatie) AND is_versleuteld(functie) AND is_versleuteld(vervanger));
ALTER TABLE overleg_gebeurtenis ADD CONSTRAINT overleg_gebeurtenis_versleuteld CHECK (is_versleuteld(tekst));
ALTER TABLE afspraak ADD CONSTRAINT afspraak_versleuteld CHECK (is_versleuteld(wat) AND is_versleuteld(organisatie) AND is_versleuteld(resultaat));
ALTER TABLE terugkoppeling ADD CONSTRAINT terugkoppeling_versleuteld CHECK (is_versleuteld(correctie_reden) AND is_versleuteld(antwoorden) AND is_versleuteld(velden));
ALTER TABLE signaal_opvolging ADD CONSTRAINT signaal_opvolging_versleuteld CHECK (is_versleuteld(tekst));
ALTER TABLE landelijke_stap ADD CONSTRAINT landelijke_stap_versleuteld CHECK (is_versleuteld(kanaal) AND is_versleuteld(kenmerk) AND is_versleuteld(tekst) AND is_versleuteld(vervolg_stap) AND is_versleuteld(vervolg_eigenaar));

-- The number of fields can no longer be counted here; the domain does, before it seals them.
ALTER TABLE terugkoppeling DROP CONSTRAINT verzonden_heeft_veertien_velden;
ALTER TABLE terugkoppeling ADD CONSTRAINT verzonden_heeft_velden CHECK (
  status <> 'verzonden' OR (verzonden_op IS NOT NULL AND velden IS NOT NULL));

-- ---- search: the words stand in the row as the portal blinded them -------------------------------
ALTER TABLE aanmelding ADD COLUMN zoekwoorden text[] DEFAULT ARRAY[]::text[];
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_zoekwoorden_blind CHECK (
  array_to_string(zoekwoorden, ' ') ~ '^(x[0-9a-f]{10}( |$))*$');

CREATE OR REPLACE FUNCTION werk_zoekindex_bij() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO aanmelding_zoekindex (aanmelding_id, tafel_slug, woorden)
  VALUES (NEW.id, NEW.tafel_slug, array_to_tsvector(NEW.zoekwoorden || lower(replace(NEW.referentie, '-', ''))))
  ON CONFLICT (aanmelding_id) DO UPDATE SET tafel_slug = excluded.tafel_slug, woorden = excluded.woorden;
  RETURN NULL;
END $$;
DROP TRIGGER aanmelding_zoekindex_bij ON aanmelding;
CREATE TRIGGER aanmelding_zoekindex_bij AFTER INSERT OR UPDATE OF zoekwoorden, referentie, status ON aanmelding
  FOR EACH ROW WHEN (NEW.status <> 'concept') EXECUTE FUNCTION werk_zoekindex_bij();

-- ---- the keys that this database was sealed with ---------------------------------------------------
-- Never a key: a name, and a known text sealed with it, so that a start with another key file is refused before anything is written.
CREATE TABLE sleutel (
  naam text PRIMARY KEY,
  proef text NOT NULL,
  in_gebruik_sinds timestamptz(3) NOT NULL
);
REVOKE ALL ON sleutel FROM PUBLIC;

-- ---- maintenance by the owner: sealing again with a new key, erasing after the term ----------------
-- The owner is bound by the policies too. It says what it does in the setting that they read; the portal works as another role, for
-- which these policies do not exist.
DO $$
DECLARE
  tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['bewaard_formulier', 'casus', 'aanmelding', 'casus_plek', 'gebeurtenis', 'casus_gebeurtenis', 'afschaling', 'overdracht', 'rode_knop', 'overleg', 'overleg_deelnemer', 'overleg_gebeurtenis', 'afspraak', 'terugkoppeling', 'signaal_opvolging', 'landelijke_stap'] LOOP
    EXECUTE format('CREATE POLICY onderhoud ON %I TO %I USING ((SELECT portaal_rol() = ''onderhoud''))
                    WITH CHECK ((SELECT portaal_rol() = ''onderhoud''))', tabel, current_user);
  END LOOP;
END $$;

-- What was sent stays as it was sent, but for maintenance, which changes no word of it.
CREATE FUNCTION is_onderhoud() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(portaal_rol() = 'onderhoud', false) AND current_user <> 'portaal_app' $$;
DROP TRIGGER terugkoppeling_verzonden_blijft ON terugkoppeling;
CREATE TRIGGER terugkoppeling_verzonden_blijft BEFORE UPDATE OR DELETE ON terugkoppeling
  FOR EACH ROW WHEN (OLD.status = 'verzonden' AND NOT is_onderhoud()) EXECUTE FUNCTION verzonden_blijft();
