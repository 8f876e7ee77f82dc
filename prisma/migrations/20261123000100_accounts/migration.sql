-- ---- accounts of people -----------------------------------------------------------------------
-- An invited person has no password yet; somebody who comes through the own organisation (OIDC) never gets one.
ALTER TABLE account ALTER COLUMN wachtwoord_hash DROP NOT NULL;
ALTER TABLE account
  ADD COLUMN aangemaakt_op timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN wachtwoord_op timestamptz(3),
  ADD COLUMN tweede_factor_op timestamptz(3),
  ADD COLUMN laatst_ingelogd timestamptz(3),
  -- A beheerder said that this account is still needed, with these rights.
  ADD COLUMN bevestigd_op timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN gewaarschuwd_op timestamptz(3),
  ADD COLUMN geblokkeerd_op timestamptz(3),
  ADD COLUMN geblokkeerd_reden text,
  ADD COLUMN oidc_issuer text,
  ADD COLUMN oidc_subject text,
  ADD COLUMN koppeling_id uuid;
CREATE UNIQUE INDEX account_oidc ON account (oidc_issuer, oidc_subject);
CREATE INDEX account_naam ON account (naam, id);

ALTER TABLE sessie
  -- Browser and system, so that somebody recognises the own sessions.
  ADD COLUMN apparaat text,
  -- How this session was opened; a password alone opens nothing that sees casussen.
  ADD COLUMN manier text NOT NULL DEFAULT 'wachtwoord';
ALTER TABLE sessie ADD CONSTRAINT sessie_manier CHECK (manier IN ('wachtwoord', 'code', 'herstelcode', 'oidc', 'demo'));

-- Whose account an act was about: an invitation, a role, a block.
ALTER TABLE audit_regel ADD COLUMN betreft_account_id uuid;

-- ---- the ways in ------------------------------------------------------------------------------
-- Failed tries of the last day, to slow down guessing. Address and account are hashes: nothing typed is kept.
CREATE TABLE inlogpoging (
  id uuid PRIMARY KEY,
  op timestamptz(3) NOT NULL,
  stap text NOT NULL,
  account_sleutel text NOT NULL,
  adres_sleutel text NOT NULL,
  telt boolean NOT NULL
);
CREATE INDEX inlogpoging_account ON inlogpoging (account_sleutel, op);
CREATE INDEX inlogpoging_adres ON inlogpoging (adres_sleutel, op);

-- An invitation or a new password by mail: works once, and for some time. The key is not here (server/auth/accessLink.ts).
CREATE TABLE toegangslink (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  soort text NOT NULL,
  aangemaakt_op timestamptz(3) NOT NULL,
  verloopt_op timestamptz(3) NOT NULL,
  gebruikt_op timestamptz(3)
);
CREATE INDEX toegangslink_account ON toegangslink (account_id);
ALTER TABLE toegangslink ADD CONSTRAINT toegangslink_soort CHECK (soort IN ('uitnodiging', 'wachtwoord'));

CREATE TABLE tweede_factor (
  account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- Encrypted, and bound to this account.
  geheim text NOT NULL,
  -- The last period of which a code was used: a code counts once.
  laatste_stap int NOT NULL
);
CREATE TABLE herstelcode (
  account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
  hash text NOT NULL,
  gebruikt_op timestamptz(3),
  PRIMARY KEY (account_id, hash)
);

-- What a claim of the own organisation of somebody gives here: role and organisation.
CREATE TABLE koppeling (
  id uuid PRIMARY KEY,
  claim text NOT NULL,
  waarde text NOT NULL,
  rol text NOT NULL,
  organisatie_id uuid NOT NULL REFERENCES organisatie (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  tafels text[] NOT NULL DEFAULT ARRAY[]::text[],
  aangemaakt_op timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX koppeling_claim ON koppeling (claim, waarde);
ALTER TABLE account ADD CONSTRAINT account_koppeling FOREIGN KEY (koppeling_id) REFERENCES koppeling (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- ---- who may ------------------------------------------------------------------------------------
-- Everybody at work in the portal may read who works there. Who is signing in ("toegang") reaches the own account only.
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY account_lezen ON account FOR SELECT USING (true);
CREATE POLICY account_toevoegen ON account FOR INSERT WITH CHECK ((SELECT portaal_rol()) IN ('beheerder', 'toegang', 'systeem'));
CREATE POLICY account_wijzigen ON account FOR UPDATE USING (
  (SELECT portaal_rol()) IN ('beheerder', 'systeem')
  OR ((SELECT portaal_rol()) = 'toegang' AND id = (SELECT portaal_account())));
ALTER TABLE organisatie ENABLE ROW LEVEL SECURITY;
CREATE POLICY organisatie_lezen ON organisatie FOR SELECT USING (true);
CREATE POLICY organisatie_toevoegen ON organisatie FOR INSERT WITH CHECK ((SELECT portaal_rol()) IN ('beheerder', 'systeem'));
CREATE POLICY organisatie_wijzigen ON organisatie FOR UPDATE USING ((SELECT portaal_rol()) = 'beheerder');

ALTER TABLE inlogpoging ENABLE ROW LEVEL SECURITY;
ALTER TABLE inlogpoging FORCE ROW LEVEL SECURITY;
CREATE POLICY inlogpoging_toegang ON inlogpoging USING ((SELECT portaal_rol()) IN ('toegang', 'systeem'));

ALTER TABLE toegangslink ENABLE ROW LEVEL SECURITY;
ALTER TABLE toegangslink FORCE ROW LEVEL SECURITY;
CREATE POLICY toegangslink_eigen ON toegangslink USING (
  ((SELECT portaal_rol()) = 'toegang' AND account_id = (SELECT portaal_account())) OR (SELECT portaal_rol()) IN ('beheerder', 'systeem'));

ALTER TABLE tweede_factor ENABLE ROW LEVEL SECURITY;
ALTER TABLE tweede_factor FORCE ROW LEVEL SECURITY;
CREATE POLICY tweede_factor_eigen ON tweede_factor USING (
  ((SELECT portaal_rol()) = 'toegang' AND account_id = (SELECT portaal_account())) OR (SELECT portaal_rol()) = 'database');
ALTER TABLE herstelcode ENABLE ROW LEVEL SECURITY;
ALTER TABLE herstelcode FORCE ROW LEVEL SECURITY;
CREATE POLICY herstelcode_eigen ON herstelcode USING (
  ((SELECT portaal_rol()) = 'toegang' AND account_id = (SELECT portaal_account())) OR (SELECT portaal_rol()) = 'database');

ALTER TABLE koppeling ENABLE ROW LEVEL SECURITY;
ALTER TABLE koppeling FORCE ROW LEVEL SECURITY;
CREATE POLICY koppeling_lezen ON koppeling FOR SELECT USING ((SELECT portaal_rol()) IN ('beheerder', 'toegang'));
CREATE POLICY koppeling_toevoegen ON koppeling FOR INSERT WITH CHECK ((SELECT portaal_rol()) = 'beheerder');
CREATE POLICY koppeling_verwijderen ON koppeling FOR DELETE USING ((SELECT portaal_rol()) = 'beheerder');

GRANT INSERT, UPDATE ON account, organisatie TO portaal_app;
GRANT SELECT, INSERT, DELETE ON inlogpoging, koppeling TO portaal_app;
GRANT SELECT, INSERT, UPDATE ON toegangslink TO portaal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON tweede_factor, herstelcode TO portaal_app;

-- A beheerder takes a second factor away without ever seeing it: the secret goes when the account says so.
CREATE FUNCTION vergeet_tweede_factor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  DELETE FROM tweede_factor WHERE account_id = NEW.id;
  DELETE FROM herstelcode WHERE account_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER account_vergeet_tweede_factor AFTER UPDATE OF tweede_factor_op ON account FOR EACH ROW
  WHEN (OLD.tweede_factor_op IS NOT NULL AND NEW.tweede_factor_op IS NULL) EXECUTE FUNCTION vergeet_tweede_factor();
