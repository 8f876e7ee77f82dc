-- The smoelenboek: who wants to be found by colleagues. A row is a consent: without one there is nothing, and whoever takes it back
-- takes the row and the photo with it.

-- src/domain/access/permissions.ts says the same (smoelenboek.gebruiken); a test compares the two.
CREATE FUNCTION smoelenboek_rollen() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT ARRAY['wijkcoach', 'procesmanager', 'partner', 'tafelcoordinator', 'zvh', 'bestuur', 'portefeuillehouder'] $$;

CREATE TABLE vermelding (
  account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  functie text NOT NULL,
  waarvoor text,
  email text,
  telefoon text,
  themas text[] NOT NULL DEFAULT ARRAY[]::text[],
  gemeenten text[] NOT NULL DEFAULT ARRAY[]::text[],
  tafels text[] NOT NULL DEFAULT ARRAY[]::text[],
  -- National programmes, in the words of who takes part.
  programmas text[] NOT NULL DEFAULT ARRAY[]::text[],
  -- For the own organisation.
  aanspreekpunt boolean NOT NULL DEFAULT false,
  toestemming_op timestamptz(3) NOT NULL,
  bijgewerkt_op timestamptz(3) NOT NULL
);
ALTER TABLE vermelding
  ADD CONSTRAINT vermelding_lengte CHECK (
    length(functie) BETWEEN 1 AND 100 AND length(waarvoor) <= 400 AND length(email) <= 254 AND length(telefoon) <= 20),
  ADD CONSTRAINT vermelding_lijsten CHECK (
    cardinality(themas) <= 30 AND cardinality(gemeenten) <= 15 AND cardinality(tafels) <= 7 AND cardinality(programmas) <= 5);

-- Beside the entry, so that a list of people does not read their photos. Another photo has another id: no address ever shows a new face.
CREATE TABLE vermelding_foto (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL UNIQUE REFERENCES vermelding (account_id) ON DELETE CASCADE ON UPDATE CASCADE,
  beeld bytea NOT NULL,
  geplaatst_op timestamptz(3) NOT NULL
);
-- Made by the portal itself (server/photo), so it is a small WebP file, whatever was sent.
ALTER TABLE vermelding_foto ADD CONSTRAINT vermelding_foto_webp CHECK (
  octet_length(beeld) BETWEEN 20 AND 262144
  AND substring(beeld FROM 1 FOR 4) = 'RIFF'::bytea AND substring(beeld FROM 9 FOR 4) = 'WEBP'::bytea);

-- ---- who may ------------------------------------------------------------------------------------
-- Who works at the tables reads all; everybody changes the own entry only, and may always take it away.
ALTER TABLE vermelding ENABLE ROW LEVEL SECURITY;
ALTER TABLE vermelding FORCE ROW LEVEL SECURITY;
CREATE POLICY vermelding_lezen ON vermelding FOR SELECT USING (
  (SELECT portaal_rol()) = ANY ((SELECT smoelenboek_rollen())::text[]) OR account_id = (SELECT portaal_account()));
CREATE POLICY vermelding_plaatsen ON vermelding FOR INSERT WITH CHECK (
  (SELECT portaal_rol()) = ANY ((SELECT smoelenboek_rollen())::text[]) AND account_id = (SELECT portaal_account()));
CREATE POLICY vermelding_wijzigen ON vermelding FOR UPDATE USING (
  (SELECT portaal_rol()) = ANY ((SELECT smoelenboek_rollen())::text[]) AND account_id = (SELECT portaal_account()));
CREATE POLICY vermelding_intrekken ON vermelding FOR DELETE USING (
  account_id = (SELECT portaal_account()) OR (SELECT portaal_rol()) = 'database');

ALTER TABLE vermelding_foto ENABLE ROW LEVEL SECURITY;
ALTER TABLE vermelding_foto FORCE ROW LEVEL SECURITY;
CREATE POLICY vermelding_foto_lezen ON vermelding_foto FOR SELECT USING (
  (SELECT portaal_rol()) = ANY ((SELECT smoelenboek_rollen())::text[]) OR account_id = (SELECT portaal_account()));
CREATE POLICY vermelding_foto_plaatsen ON vermelding_foto FOR INSERT WITH CHECK (
  (SELECT portaal_rol()) = ANY ((SELECT smoelenboek_rollen())::text[]) AND account_id = (SELECT portaal_account()));
CREATE POLICY vermelding_foto_verwijderen ON vermelding_foto FOR DELETE USING (account_id = (SELECT portaal_account()));

GRANT SELECT, INSERT, UPDATE, DELETE ON vermelding TO portaal_app;
GRANT SELECT, INSERT, DELETE ON vermelding_foto TO portaal_app;

-- ---- the end of it ------------------------------------------------------------------------------
-- Who cannot come in any more, or has another kind of work, is not found here any more; whichever way that came about.
CREATE FUNCTION vergeet_vermelding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  DELETE FROM vermelding WHERE account_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER account_vergeet_vermelding AFTER UPDATE OF actief, rol ON account FOR EACH ROW
  WHEN (NOT NEW.actief OR NEW.rol <> ALL (smoelenboek_rollen())) EXECUTE FUNCTION vergeet_vermelding();
