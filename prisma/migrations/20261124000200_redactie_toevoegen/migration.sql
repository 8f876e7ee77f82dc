-- Texts are also added and removed in the redactie. What was removed keeps its versions, and can be put back.

-- A version without a text: from this moment it was not public any more. `inhoud` is what stood there last.
ALTER TABLE inhoud_versie ADD COLUMN weg boolean NOT NULL DEFAULT false;

-- As in migration redactie, and a removal is a version too.
CREATE OR REPLACE FUNCTION bewaar_versie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  rij jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.inhoud = OLD.inhoud AND rij -> TG_ARGV[1] = to_jsonb(OLD) -> TG_ARGV[1] THEN RETURN NULL; END IF;
  INSERT INTO inhoud_versie (soort, sleutel, versie, naam, inhoud, op, rol, organisatie_naam, toelichting, regels, regelset, weg)
  SELECT TG_TABLE_NAME, rij ->> TG_ARGV[0],
         coalesce((SELECT max(v.versie) FROM inhoud_versie v WHERE v.soort = TG_TABLE_NAME AND v.sleutel = rij ->> TG_ARGV[0]), 0) + 1,
         rij ->> TG_ARGV[1], rij -> 'inhoud', coalesce((rij ->> 'bewerkt_op')::timestamptz, now()),
         coalesce(nullif(portaal_rol(), ''), 'uitgave'),
         coalesce((SELECT o.naam FROM account a JOIN organisatie o ON o.id = a.organisatie_id WHERE a.id = portaal_account()), 'Portaal'),
         nullif(current_setting('portaal.toelichting', true), ''),
         coalesce(string_to_array(nullif(current_setting('portaal.regels', true), ''), ','), '{}'),
         nullif(current_setting('portaal.regelset', true), ''),
         TG_OP = 'DELETE';
  RETURN NULL;
END $$;

-- The kinds of which people add and remove texts; the beheerder, who imports organisations, removes none.
CREATE PROCEDURE sta_toevoegen_toe(tabel text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('DROP POLICY IF EXISTS %I ON %I', tabel || '_toevoegen', tabel);
  EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (redigeert(%L, slug))', tabel || '_toevoegen', tabel, tabel);
  EXECUTE format('CREATE POLICY %I ON %I FOR DELETE USING (redigeert(%L, slug) AND (SELECT portaal_rol()) <> ''beheerder'')',
                 tabel || '_weghalen', tabel, tabel);
  EXECUTE format('GRANT INSERT, DELETE ON %I TO portaal_app', tabel);
  EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I FOR EACH ROW EXECUTE FUNCTION bewaar_versie(''slug'', ''naam'')',
                 tabel || '_versie_weg', tabel);
END $$;
CALL sta_toevoegen_toe('vraag');
CALL sta_toevoegen_toe('begrip');
CALL sta_toevoegen_toe('synoniem');
CALL sta_toevoegen_toe('ondersteuner');

-- Arguments: the address in front of the key, and the part of the content that says in short what it is.
CREATE FUNCTION indexeer_tekst() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM zoekindex z WHERE z.soort = TG_TABLE_NAME AND z.slug = OLD.slug;
  ELSE
    PERFORM zet_in_zoekindex(TG_TABLE_NAME, NEW.slug, TG_ARGV[0] || NEW.slug, NEW.naam, ARRAY[]::text[], NEW.inhoud ->> TG_ARGV[1],
      zinnen_in(NEW.inhoud),
      (SELECT string_agg(woord, ' ') FROM jsonb_array_elements_text(coalesce(NEW.inhoud -> 'zoekwoorden', '[]')) woord));
  END IF;
  RETURN NULL;
END $$;

-- All that a new kind of content needs, for a table in the shape of `vraag`: everybody reads, the redactie writes, every change is a
-- version, makes the public pages anew, and is found by the search.
CREATE PROCEDURE neem_op_in_redactie(tabel text, adres text, kort text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
  EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', tabel || '_lezen', tabel);
  EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE USING (redigeert(%L, slug))', tabel || '_wijzigen', tabel, tabel);
  EXECUTE format('GRANT SELECT, UPDATE (naam, inhoud, bewerkt_op) ON %I TO portaal_app', tabel);
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION bewaar_versie(''slug'', ''naam'')',
                 tabel || '_versie', tabel);
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud()',
                 tabel || '_gewijzigd', tabel);
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION indexeer_tekst(%L, %L)',
                 tabel || '_zoeken', tabel, adres, kort);
  CALL sta_toevoegen_toe(tabel);
END $$;
