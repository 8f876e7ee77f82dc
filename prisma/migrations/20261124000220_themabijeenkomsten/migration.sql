-- Themadagen and reflectiebijeenkomsten: texts of the redactie that also stand in the calendar of the tables. A meeting that is not for
-- everybody is read only by who signed in, and stands in no search.
CREATE TABLE themabijeenkomst (LIKE vraag INCLUDING ALL);
CALL neem_op_in_redactie('themabijeenkomst', '/themadagen#', 'wat');

DROP POLICY themabijeenkomst_lezen ON themabijeenkomst;
CREATE POLICY themabijeenkomst_lezen ON themabijeenkomst FOR SELECT USING (
  inhoud ->> 'voorWie' = 'iedereen'
  OR (SELECT portaal_rol()) IN ('wijkcoach', 'procesmanager', 'partner', 'tafelcoordinator', 'zvh', 'bestuur', 'portefeuillehouder',
                                'redacteur', 'systeem', 'database'));

CREATE OR REPLACE FUNCTION indexeer_tekst() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM zoekindex z WHERE z.soort = TG_TABLE_NAME AND z.slug = OLD.slug;
  ELSIF NEW.inhoud ->> 'voorWie' = 'ingelogd' THEN
    DELETE FROM zoekindex z WHERE z.soort = TG_TABLE_NAME AND z.slug = NEW.slug;
  ELSE
    PERFORM zet_in_zoekindex(TG_TABLE_NAME, NEW.slug, TG_ARGV[0] || NEW.slug, NEW.naam, ARRAY[]::text[], NEW.inhoud ->> TG_ARGV[1],
      zinnen_in(NEW.inhoud),
      (SELECT string_agg(woord, ' ') FROM jsonb_array_elements_text(coalesce(NEW.inhoud -> 'zoekwoorden', '[]')) woord));
  END IF;
  RETURN NULL;
END $$;

-- Of the personal link: the themadagen, when they were chosen ('themadagen' among the tables).
CREATE FUNCTION themadagen_bij_sleutel(hash text) RETURNS SETOF themabijeenkomst LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  RETURN QUERY SELECT t.* FROM agenda_abonnement s JOIN account a ON a.id = s.account_id AND a.actief CROSS JOIN themabijeenkomst t
               WHERE s.sleutel_hash = hash AND s.ingetrokken_op IS NULL AND 'themadagen' = ANY (s.tafels);
END $$;
REVOKE ALL ON FUNCTION themadagen_bij_sleutel(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION themadagen_bij_sleutel(text) TO portaal_app;
