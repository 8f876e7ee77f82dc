-- Two locks on every record: the where of the query, and this.
-- The app works as portaal_app: no owner, no bypass. Who is asking stands in settings that live for one transaction
-- (src/server/db/transaction.ts), without them every table with casus data answers with nothing.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portaal_app') THEN CREATE ROLE portaal_app NOLOGIN; END IF;
  -- On a server where the owner is no superuser, the owner must be a member to work as portaal_app.
  EXECUTE format('GRANT portaal_app TO %I', current_user);
END $$;

GRANT USAGE ON SCHEMA public TO portaal_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO portaal_app;
GRANT INSERT, UPDATE, DELETE ON sessie, bewaard_formulier TO portaal_app;
GRANT INSERT, UPDATE ON casus, aanmelding, outbox TO portaal_app;
GRANT INSERT ON gebeurtenis, audit_regel TO portaal_app;
GRANT USAGE ON SEQUENCE audit_regel_id_seq TO portaal_app;

-- ---- words the domain owns ------------------------------------------------------------------
ALTER TABLE account ADD CONSTRAINT account_rol CHECK (rol IN
  ('wijkcoach', 'procesmanager', 'partner', 'tafelcoordinator', 'zvh', 'bestuur', 'portefeuillehouder', 'redacteur', 'beheerder', 'auditor'));
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_status CHECK (status IN
  ('concept', 'wacht-op-akkoord', 'ingediend', 'in-behandeling', 'aanvulling-gevraagd', 'geagendeerd', 'besproken', 'doorgestuurd',
   'afgerond', 'niet-in-behandeling', 'ingetrokken'));
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_ligt_bij CHECK (ligt_bij IN
  ('aanmelder', 'procesmanager', 'tafel', 'behandelaar', 'eigen-kanaal', 'bestuur', 'gemeente'));

-- No casus ends without a next step and an owner. (A check that is NULL passes, hence the coalesce.)
ALTER TABLE aanmelding ADD CONSTRAINT einde_heeft_vervolg CHECK (
  status NOT IN ('afgerond', 'niet-in-behandeling', 'ingetrokken') OR (coalesce(length(trim(vervolg_stap)), 0) > 0 AND coalesce(length(trim(vervolg_eigenaar)), 0) > 0));
-- What has ended is never late: the werklijst does not look for it there.
ALTER TABLE aanmelding ADD CONSTRAINT einde_heeft_geen_termijn CHECK (
  status NOT IN ('afgerond', 'niet-in-behandeling', 'ingetrokken') OR uiterlijk IS NULL);
ALTER TABLE aanmelding ADD CONSTRAINT afgerond_heeft_uitkomst CHECK (status <> 'afgerond' OR uitkomst IS NOT NULL);
ALTER TABLE aanmelding ADD CONSTRAINT weigering_heeft_betere_route CHECK (status <> 'niet-in-behandeling' OR coalesce(length(trim(betere_route)), 0) > 0);

-- Closing without a terugmelding is impossible: checked at commit, so that both may be written in any order.
CREATE FUNCTION eis_terugmelding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM gebeurtenis g
                 WHERE g.aanmelding_id = NEW.id AND g.naar_status = NEW.status AND g.terugmelding AND length(trim(g.tekst)) > 0) THEN
    RAISE EXCEPTION 'aanmelding % kan niet worden afgesloten zonder terugmelding', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER aanmelding_eist_terugmelding AFTER INSERT OR UPDATE OF status ON aanmelding
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.status IN ('afgerond', 'niet-in-behandeling')) EXECUTE FUNCTION eis_terugmelding();

-- ---- who is asking ----------------------------------------------------------------------------
CREATE FUNCTION portaal_rol() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT current_setting('portaal.rol', true) $$;
CREATE FUNCTION portaal_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('portaal.account', true), '')::uuid $$;
CREATE FUNCTION portaal_gemeente() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('portaal.gemeente', true), '') $$;
CREATE FUNCTION portaal_tafels() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT string_to_array(nullif(current_setting('portaal.tafels', true), ''), ',') $$;

-- ---- aanmelding -------------------------------------------------------------------------------
ALTER TABLE aanmelding ENABLE ROW LEVEL SECURITY;
ALTER TABLE aanmelding FORCE ROW LEVEL SECURITY;
-- Who is asking is compared inside the sub-select: the planner then takes each answer for even odds, not for one row in 200, and
-- reads an index in order until the page is full. And what never reached its table (withdrawn as a draft, refused by the gemeente,
-- sent along another channel) is not for the table, also not when it has ended.
CREATE POLICY aanmelding_lezen ON aanmelding FOR SELECT USING (
  aanmelder_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol() = 'procesmanager') AND gemeente_code = (SELECT portaal_gemeente()) AND status <> 'concept')
  OR ((SELECT portaal_rol() IN ('zvh', 'tafelcoordinator')) AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
      AND status NOT IN ('concept', 'wacht-op-akkoord', 'doorgestuurd') AND ingediend_op IS NOT NULL)
  OR (SELECT portaal_rol() = 'systeem'));
CREATE POLICY aanmelding_toevoegen ON aanmelding FOR INSERT WITH CHECK (
  aanmelder_id = (SELECT portaal_account()) AND status = 'concept');
-- Whoever may change it may see it, what it becomes is guarded by the status table of the domain.
CREATE POLICY aanmelding_wijzigen ON aanmelding FOR UPDATE USING (
  aanmelder_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol()) = 'procesmanager' AND gemeente_code = (SELECT portaal_gemeente()) AND status = 'wacht-op-akkoord')
  OR ((SELECT portaal_rol()) IN ('zvh', 'tafelcoordinator') AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
      AND status NOT IN ('concept', 'wacht-op-akkoord', 'doorgestuurd')))
  WITH CHECK (true);

-- ---- casus --------------------------------------------------------------------------------------
ALTER TABLE casus ENABLE ROW LEVEL SECURITY;
ALTER TABLE casus FORCE ROW LEVEL SECURITY;
-- A table or gemeente sees the casus through an aanmelding that it may see (the policy above decides).
CREATE POLICY casus_lezen ON casus FOR SELECT USING (
  aangemaakt_door_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol()) IN ('procesmanager', 'zvh', 'tafelcoordinator', 'systeem')
      AND EXISTS (SELECT FROM aanmelding a WHERE a.casus_id = casus.id)));
CREATE POLICY casus_toevoegen ON casus FOR INSERT WITH CHECK (aangemaakt_door_id = (SELECT portaal_account()));
CREATE POLICY casus_wijzigen ON casus FOR UPDATE USING (aangemaakt_door_id = (SELECT portaal_account()));

-- ---- timeline, proof, post ------------------------------------------------------------------
ALTER TABLE gebeurtenis ENABLE ROW LEVEL SECURITY;
ALTER TABLE gebeurtenis FORCE ROW LEVEL SECURITY;
CREATE POLICY gebeurtenis_lezen ON gebeurtenis FOR SELECT USING (
  EXISTS (SELECT FROM aanmelding a WHERE a.id = aanmelding_id
          AND (NOT gebeurtenis.intern OR a.tafel_slug = ANY ((SELECT portaal_tafels())::text[]))));
CREATE POLICY gebeurtenis_toevoegen ON gebeurtenis FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM aanmelding a WHERE a.id = aanmelding_id));

ALTER TABLE audit_regel ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_regel FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_lezen ON audit_regel FOR SELECT USING ((SELECT portaal_rol()) = 'auditor');
CREATE POLICY audit_toevoegen ON audit_regel FOR INSERT WITH CHECK (
  account_id IS NOT DISTINCT FROM (SELECT portaal_account()) AND rol = (SELECT portaal_rol()));

ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_lezen ON outbox FOR SELECT USING ((SELECT portaal_rol()) IN ('systeem', 'beheerder'));
CREATE POLICY outbox_wijzigen ON outbox FOR UPDATE USING ((SELECT portaal_rol()) IN ('systeem', 'beheerder'));
CREATE POLICY outbox_toevoegen ON outbox FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM aanmelding a WHERE a.id = aanmelding_id));

ALTER TABLE bewaard_formulier ENABLE ROW LEVEL SECURITY;
ALTER TABLE bewaard_formulier FORCE ROW LEVEL SECURITY;
CREATE POLICY bewaard_formulier_eigen ON bewaard_formulier
  USING (account_id = (SELECT portaal_account())) WITH CHECK (account_id = (SELECT portaal_account()));
