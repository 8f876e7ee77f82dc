-- Texts that stay true: who may edit which text, a draft per editor, every version that was ever public, and "klopt iets niet?".

-- ---- who edits what -----------------------------------------------------------------------------
-- The ZVH and its redacteuren edit everything, a table or gemeente its own text. The beheerder imports contacts and organisations.
-- src/domain/redactie/bereik.ts says the same.
CREATE FUNCTION redigeert(soort text, sleutel text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE (SELECT portaal_rol())
    WHEN 'zvh' THEN true
    WHEN 'redacteur' THEN
      (soort = 'overlegtafel' AND sleutel = ANY ((SELECT portaal_tafels())::text[]))
      OR (soort = 'gemeente' AND sleutel = (SELECT portaal_gemeente()))
      OR (SELECT o.soort = 'zvh' FROM account a JOIN organisatie o ON o.id = a.organisatie_id WHERE a.id = portaal_account())
    WHEN 'tafelcoordinator' THEN soort = 'overlegtafel' AND sleutel = ANY ((SELECT portaal_tafels())::text[])
    WHEN 'procesmanager' THEN soort = 'gemeente' AND sleutel = (SELECT portaal_gemeente())
    WHEN 'beheerder' THEN soort IN ('gemeente', 'ondersteuner')
  END, false)
$$;

DROP POLICY overlegtafel_wijzigen ON overlegtafel;
CREATE POLICY overlegtafel_wijzigen ON overlegtafel FOR UPDATE USING (redigeert('overlegtafel', slug));

ALTER TABLE gemeente ENABLE ROW LEVEL SECURITY;
CREATE POLICY gemeente_lezen ON gemeente FOR SELECT USING (true);
CREATE POLICY gemeente_wijzigen ON gemeente FOR UPDATE USING (redigeert('gemeente', code));
GRANT UPDATE (inhoud, bewerkt_op) ON gemeente TO portaal_app;

ALTER TABLE ondersteuner ENABLE ROW LEVEL SECURITY;
CREATE POLICY ondersteuner_lezen ON ondersteuner FOR SELECT USING (true);
CREATE POLICY ondersteuner_wijzigen ON ondersteuner FOR UPDATE USING (redigeert('ondersteuner', slug));
CREATE POLICY ondersteuner_toevoegen ON ondersteuner FOR INSERT WITH CHECK (redigeert('ondersteuner', slug));
GRANT INSERT, UPDATE (naam, inhoud, bewerkt_op) ON ondersteuner TO portaal_app;

-- ---- versions -----------------------------------------------------------------------------------
-- Every content that was ever public, whoever wrote it and along which way: the editor, the terms, an import, a release.
CREATE TABLE inhoud_versie (
  soort text NOT NULL,
  sleutel text NOT NULL,
  versie int NOT NULL,
  naam text NOT NULL,
  inhoud jsonb NOT NULL,
  op timestamptz(3) NOT NULL,
  rol text NOT NULL,
  organisatie_naam text NOT NULL,
  toelichting text,
  -- Routing rules whose criterion changed in this version, and the rule set of that moment: as long as that one is in use, the
  -- rules in the code still have to follow.
  regels text[] NOT NULL DEFAULT ARRAY[]::text[],
  regelset text,
  PRIMARY KEY (soort, sleutel, versie)
);
ALTER TABLE inhoud_versie ENABLE ROW LEVEL SECURITY;
CREATE POLICY inhoud_versie_lezen ON inhoud_versie FOR SELECT USING (redigeert(soort, sleutel));
GRANT SELECT ON inhoud_versie TO portaal_app;

-- Arguments: the column that names the row, and the column with its title. What belongs to the version but stands in no column of the
-- content is set for the transaction: portaal.toelichting, portaal.regels, portaal.regelset.
CREATE FUNCTION bewaar_versie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  rij jsonb := to_jsonb(NEW);
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.inhoud = OLD.inhoud AND rij -> TG_ARGV[1] = to_jsonb(OLD) -> TG_ARGV[1] THEN RETURN NULL; END IF;
  INSERT INTO inhoud_versie (soort, sleutel, versie, naam, inhoud, op, rol, organisatie_naam, toelichting, regels, regelset)
  SELECT TG_TABLE_NAME, rij ->> TG_ARGV[0],
         coalesce((SELECT max(v.versie) FROM inhoud_versie v WHERE v.soort = TG_TABLE_NAME AND v.sleutel = rij ->> TG_ARGV[0]), 0) + 1,
         rij ->> TG_ARGV[1], NEW.inhoud, coalesce(NEW.bewerkt_op, now()), coalesce(nullif(portaal_rol(), ''), 'uitgave'),
         coalesce((SELECT o.naam FROM account a JOIN organisatie o ON o.id = a.organisatie_id WHERE a.id = portaal_account()), 'Portaal'),
         nullif(current_setting('portaal.toelichting', true), ''),
         coalesce(string_to_array(nullif(current_setting('portaal.regels', true), ''), ','), '{}'),
         nullif(current_setting('portaal.regelset', true), '');
  RETURN NULL;
END $$;
CREATE TRIGGER overlegtafel_versie AFTER INSERT OR UPDATE ON overlegtafel FOR EACH ROW EXECUTE FUNCTION bewaar_versie('slug', 'naam');
CREATE TRIGGER gemeente_versie AFTER INSERT OR UPDATE ON gemeente FOR EACH ROW EXECUTE FUNCTION bewaar_versie('code', 'naam');
CREATE TRIGGER ondersteuner_versie AFTER INSERT OR UPDATE ON ondersteuner FOR EACH ROW EXECUTE FUNCTION bewaar_versie('slug', 'naam');
-- What is public already is the first version.
INSERT INTO inhoud_versie (soort, sleutel, versie, naam, inhoud, op, rol, organisatie_naam)
  SELECT 'overlegtafel', slug, 1, naam, inhoud, coalesce(bewerkt_op, now()), 'uitgave', 'Portaal' FROM overlegtafel
  UNION ALL SELECT 'gemeente', code, 1, naam, inhoud, coalesce(bewerkt_op, now()), 'uitgave', 'Portaal' FROM gemeente
  UNION ALL SELECT 'ondersteuner', slug, 1, naam, inhoud, coalesce(bewerkt_op, now()), 'uitgave', 'Portaal' FROM ondersteuner;

-- Which criteria were changed while the rules did not follow yet: everybody may know that, without the rest of the versions.
CREATE FUNCTION regels_achter(nu_regelset text) RETURNS TABLE (soort text, sleutel text, regels text[]) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.soort, v.sleutel, array_agg(DISTINCT r ORDER BY r) FROM inhoud_versie v CROSS JOIN LATERAL unnest(v.regels) r
  WHERE v.regelset = nu_regelset GROUP BY 1, 2
$$;
REVOKE ALL ON FUNCTION regels_achter(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION regels_achter(text) TO portaal_app;

-- ---- drafts ---------------------------------------------------------------------------------------
-- One per person and text: two people who edit at once cannot overwrite each other; who publishes last is told what changed.
CREATE TABLE inhoud_concept (
  soort text NOT NULL,
  sleutel text NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- The public version that it began with; 0 for a text that is not public yet.
  basis int NOT NULL,
  velden jsonb NOT NULL,
  -- Raised by every save: whoever saw a lower number looked at an older draft (another window).
  versie int NOT NULL DEFAULT 1,
  bewaard_op timestamptz(3) NOT NULL,
  PRIMARY KEY (soort, sleutel, account_id)
);
ALTER TABLE inhoud_concept ENABLE ROW LEVEL SECURITY;
ALTER TABLE inhoud_concept FORCE ROW LEVEL SECURITY;
CREATE POLICY inhoud_concept_lezen ON inhoud_concept FOR SELECT USING (redigeert(soort, sleutel));
CREATE POLICY inhoud_concept_toevoegen ON inhoud_concept FOR INSERT WITH CHECK (
  account_id = (SELECT portaal_account()) AND redigeert(soort, sleutel));
CREATE POLICY inhoud_concept_wijzigen ON inhoud_concept FOR UPDATE USING (account_id = (SELECT portaal_account()));
CREATE POLICY inhoud_concept_weg ON inhoud_concept FOR DELETE USING (account_id = (SELECT portaal_account()));
GRANT SELECT, INSERT, UPDATE, DELETE ON inhoud_concept TO portaal_app;

-- ---- klopt iets niet? -------------------------------------------------------------------------------
CREATE TABLE inhoud_melding (
  id uuid PRIMARY KEY,
  pad text NOT NULL,
  -- Whose text it is about; without one it is for the ZVH.
  soort text,
  sleutel text,
  tekst text NOT NULL,
  -- Only to answer; taken out with the answer.
  adres text,
  gemeld_op timestamptz(3) NOT NULL,
  beantwoord_op timestamptz(3),
  antwoord text,
  rol text,
  organisatie_naam text,
  CONSTRAINT melding_tekst CHECK (length(tekst) BETWEEN 1 AND 2000),
  CONSTRAINT melding_antwoord CHECK (beantwoord_op IS NULL OR (length(trim(antwoord)) > 0 AND rol IS NOT NULL AND adres IS NULL))
);
CREATE INDEX inhoud_melding_open ON inhoud_melding (gemeld_op);
ALTER TABLE inhoud_melding ENABLE ROW LEVEL SECURITY;
ALTER TABLE inhoud_melding FORCE ROW LEVEL SECURITY;
CREATE POLICY inhoud_melding_lezen ON inhoud_melding FOR SELECT USING (
  redigeert(coalesce(soort, ''), coalesce(sleutel, '')) OR (SELECT portaal_rol()) = 'systeem');
CREATE POLICY inhoud_melding_toevoegen ON inhoud_melding FOR INSERT WITH CHECK (
  (SELECT portaal_rol()) = 'bezoeker' AND beantwoord_op IS NULL);
CREATE POLICY inhoud_melding_beantwoorden ON inhoud_melding FOR UPDATE USING (
  redigeert(coalesce(soort, ''), coalesce(sleutel, '')) AND beantwoord_op IS NULL) WITH CHECK (true);
GRANT SELECT, INSERT ON inhoud_melding TO portaal_app;
GRANT UPDATE (adres, beantwoord_op, antwoord, rol, organisatie_naam) ON inhoud_melding TO portaal_app;
