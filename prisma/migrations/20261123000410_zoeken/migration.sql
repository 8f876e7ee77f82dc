-- One search over everything that is public: an index table beside the content, kept by triggers.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- As people search: without capitals and accents.
CREATE FUNCTION kaal(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT lower(regexp_replace(normalize(coalesce(tekst, ''), NFD), '[\u0300-\u036f]', '', 'g')) $$;
-- A name as the words of a question.
CREATE FUNCTION als_vraag(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT trim(regexp_replace(kaal(tekst), '[^a-z0-9]+', ' ', 'g')) $$;

CREATE TABLE zoekindex (
  soort text NOT NULL,
  slug text NOT NULL,
  href text NOT NULL,
  naam text NOT NULL,
  kort text NOT NULL,
  tekst text NOT NULL,
  -- What it is called, as the words of a question: also the long name of a table, an abbreviation in full.
  heet text[] NOT NULL,
  -- Stems, by weight: name, words to find it by, summary, text.
  vector tsvector NOT NULL,
  -- Words of the name as they are: an abbreviation may be a word that the stemmer leaves out (OM).
  namen tsvector NOT NULL,
  -- All words as they are, to recognise a typing error by.
  woorden tsvector NOT NULL,
  PRIMARY KEY (soort, slug)
);
GRANT SELECT ON zoekindex TO portaal_app;

CREATE FUNCTION zet_in_zoekindex(i_soort text, i_slug text, i_href text, i_naam text, i_ook text[], i_kort text, i_tekst text,
  i_zoekwoorden text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO zoekindex (soort, slug, href, naam, heet, kort, tekst, vector, namen, woorden)
  VALUES (i_soort, i_slug, i_href, i_naam, ARRAY(SELECT als_vraag(heet) FROM unnest(i_ook || i_naam) heet WHERE heet IS NOT NULL),
    coalesce(i_kort, ''), coalesce(i_tekst, ''),
    setweight(to_tsvector('dutch', kaal(i_naam)), 'A')
      || setweight(to_tsvector('dutch', kaal(concat_ws(' ', array_to_string(i_ook, ' '), i_zoekwoorden))), 'B')
      || setweight(to_tsvector('dutch', kaal(i_kort)), 'C') || setweight(to_tsvector('dutch', kaal(i_tekst)), 'D'),
    to_tsvector('simple', kaal(i_naam)),
    to_tsvector('simple', kaal(concat_ws(' ', i_naam, array_to_string(i_ook, ' '), i_zoekwoorden, i_kort, i_tekst))))
  ON CONFLICT (soort, slug) DO UPDATE SET href = excluded.href, naam = excluded.naam, heet = excluded.heet, kort = excluded.kort,
    tekst = excluded.tekst, vector = excluded.vector, namen = excluded.namen, woorden = excluded.woorden
$$;
REVOKE ALL ON FUNCTION zet_in_zoekindex(text, text, text, text, text[], text, text, text) FROM PUBLIC;

-- The sentences and addresses in a piece of content, one on a line; not its codes and keys, nor where it comes from.
CREATE FUNCTION zinnen_in(inhoud jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(deel #>> '{}', E'\n') FROM (
    SELECT jsonb_path_query(inhoud - 'href', 'strict $.** ? (@.type() == "object" && !exists(@.document)).* ? (@.type() == "string")')
    UNION ALL
    SELECT jsonb_path_query(inhoud - 'zoekwoorden', 'strict $.** ? (@.type() == "array")[*] ? (@.type() == "string")')
  ) delen (deel)
  WHERE (deel #>> '{}') ~ '[ @]|^www\.'
$$;

CREATE FUNCTION indexeer_inhoud() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  rij jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  inhoud jsonb := rij -> 'inhoud';
  sleutel text := rij ->> 'slug';
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM zoekindex z WHERE z.soort = TG_TABLE_NAME AND z.slug = sleutel;
    RETURN NULL;
  END IF;
  PERFORM zet_in_zoekindex(TG_TABLE_NAME, sleutel,
    CASE TG_TABLE_NAME
      WHEN 'overlegtafel' THEN '/overlegtafels/' || sleutel
      WHEN 'gemeente' THEN '/gemeenten/' || sleutel
      WHEN 'vraag' THEN '/vragen/' || sleutel
      WHEN 'begrip' THEN '/begrippen#' || sleutel
      WHEN 'ondersteuner' THEN '/clientondersteuning#' || sleutel
      WHEN 'pagina' THEN inhoud ->> 'href'
    END,
    coalesce(rij ->> 'korte_naam', rij ->> 'naam'),
    CASE TG_TABLE_NAME
      WHEN 'overlegtafel' THEN ARRAY[rij ->> 'naam']
      WHEN 'begrip' THEN ARRAY(SELECT jsonb_array_elements_text(inhoud -> 'vormen')) || ARRAY[inhoud ->> 'voluit']
      ELSE ARRAY[]::text[]
    END,
    CASE TG_TABLE_NAME
      WHEN 'overlegtafel' THEN inhoud ->> 'doelKort'
      WHEN 'gemeente' THEN 'De eerste stap, het contact en de afspraken van de gemeente ' || (rij ->> 'naam') || '.'
      WHEN 'vraag' THEN inhoud ->> 'kort'
      WHEN 'begrip' THEN concat_ws(': ', inhoud ->> 'voluit', inhoud ->> 'uitleg')
      WHEN 'ondersteuner' THEN inhoud ->> 'wat'
      WHEN 'pagina' THEN inhoud ->> 'inleiding'
    END,
    zinnen_in(inhoud),
    concat_ws(' ', inhoud #>> '{contact,email}', inhoud #>> '{regie,organisatie}',
      (SELECT string_agg(woord, ' ') FROM jsonb_array_elements_text(coalesce(inhoud -> 'zoekwoorden', '[]')) woord),
      CASE TG_TABLE_NAME WHEN 'gemeente' THEN 'gemeente wijkteam procesmanager' WHEN 'begrip' THEN 'betekenis' END));
  RETURN NULL;
END $$;
CREATE TRIGGER overlegtafel_zoeken AFTER INSERT OR UPDATE OR DELETE ON overlegtafel FOR EACH ROW EXECUTE FUNCTION indexeer_inhoud();
CREATE TRIGGER gemeente_zoeken AFTER INSERT OR UPDATE OR DELETE ON gemeente FOR EACH ROW EXECUTE FUNCTION indexeer_inhoud();
CREATE TRIGGER ondersteuner_zoeken AFTER INSERT OR UPDATE OR DELETE ON ondersteuner FOR EACH ROW EXECUTE FUNCTION indexeer_inhoud();
CREATE TRIGGER vraag_zoeken AFTER INSERT OR UPDATE OR DELETE ON vraag FOR EACH ROW EXECUTE FUNCTION indexeer_inhoud();
CREATE TRIGGER begrip_zoeken AFTER INSERT OR UPDATE OR DELETE ON begrip FOR EACH ROW EXECUTE FUNCTION indexeer_inhoud();
CREATE TRIGGER pagina_zoeken AFTER INSERT OR UPDATE OR DELETE ON pagina FOR EACH ROW EXECUTE FUNCTION indexeer_inhoud();
-- What is there already.
UPDATE overlegtafel SET naam = naam;
UPDATE gemeente SET naam = naam;
UPDATE ondersteuner SET naam = naam;
UPDATE vraag SET naam = naam;
UPDATE begrip SET naam = naam;
UPDATE pagina SET naam = naam;

-- ---- questions without an answer ------------------------------------------------------------------
-- Per day and question how often, never who, when or in which order. The domain decides whether the words may be kept
-- (src/domain/zoeken/bewaren.ts); otherwise only the number is, under an empty question.
CREATE TABLE zoekvraag_zonder_antwoord (
  dag date NOT NULL,
  vraag text NOT NULL CHECK (length(vraag) <= 40),
  aantal int NOT NULL DEFAULT 1,
  PRIMARY KEY (dag, vraag)
);
ALTER TABLE zoekvraag_zonder_antwoord ENABLE ROW LEVEL SECURITY;
ALTER TABLE zoekvraag_zonder_antwoord FORCE ROW LEVEL SECURITY;
CREATE POLICY zoekvraag_lezen ON zoekvraag_zonder_antwoord FOR SELECT USING ((SELECT portaal_rol()) IN ('zvh', 'redacteur', 'database'));
CREATE POLICY zoekvraag_tellen ON zoekvraag_zonder_antwoord USING ((SELECT portaal_rol()) = 'database');
GRANT SELECT ON zoekvraag_zonder_antwoord TO portaal_app;

-- Kept for 90 days. However much somebody types, a day holds at most 500 different questions; the rest is counted together.
CREATE FUNCTION tel_zoekvraag(op_dag date, gevraagd text) RETURNS void LANGUAGE sql
  SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  DELETE FROM zoekvraag_zonder_antwoord WHERE dag < op_dag - 90;
  INSERT INTO zoekvraag_zonder_antwoord AS z (dag, vraag)
  SELECT op_dag, CASE WHEN (SELECT count(*) FROM zoekvraag_zonder_antwoord t WHERE t.dag = op_dag) < 500 THEN gevraagd ELSE '' END
  ON CONFLICT (dag, vraag) DO UPDATE SET aantal = z.aantal + 1;
$$;
REVOKE ALL ON FUNCTION tel_zoekvraag(date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tel_zoekvraag(date, text) TO portaal_app;
