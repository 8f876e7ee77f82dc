-- Vragen, begrippen, pages and synonyms are edited like every other text: by the ZVH and its redacteuren, with versions.
DO $$
DECLARE
  tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['vraag', 'begrip', 'pagina', 'synoniem'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', tabel || '_lezen', tabel);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE USING (redigeert(%L, slug))', tabel || '_wijzigen', tabel, tabel);
    EXECUTE format('GRANT UPDATE (naam, inhoud, bewerkt_op) ON %I TO portaal_app', tabel);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION bewaar_versie(''slug'', ''naam'')',
                   tabel || '_versie', tabel);
    EXECUTE format('INSERT INTO inhoud_versie (soort, sleutel, versie, naam, inhoud, op, rol, organisatie_naam)
                    SELECT %L, slug, 1, naam, inhoud, coalesce(bewerkt_op, now()), ''uitgave'', ''Portaal'' FROM %I', tabel, tabel);
  END LOOP;
END $$;
