-- The nieuwsbrief: who wants it, what was sent, and that everybody gets it once.

-- ---- subscribers --------------------------------------------------------------------------------
-- Only an address, and since when. Who leaves is a row less: nothing of it stays, also no post.
CREATE TABLE nieuwsbrief_abonnee (
  id uuid PRIMARY KEY,
  adres text NOT NULL CHECK (length(adres) <= 200 AND adres !~ '[[:space:][:cntrl:]]'),
  aangemeld_op timestamptz(3) NOT NULL,
  -- Until somebody opened the mail and said so, it may be somebody else's address.
  bevestigd_op timestamptz(3)
);
CREATE UNIQUE INDEX nieuwsbrief_abonnee_adres_key ON nieuwsbrief_abonnee (adres);
ALTER TABLE nieuwsbrief_abonnee ENABLE ROW LEVEL SECURITY;
ALTER TABLE nieuwsbrief_abonnee FORCE ROW LEVEL SECURITY;
-- The worker reads an address when it sends to it, and takes away what was never confirmed. No person of the portal sees addresses.
CREATE POLICY abonnee_lezen ON nieuwsbrief_abonnee FOR SELECT USING ((SELECT portaal_rol()) = 'systeem');
CREATE POLICY abonnee_verlopen ON nieuwsbrief_abonnee FOR DELETE USING (
  (SELECT portaal_rol()) = 'systeem' AND bevestigd_op IS NULL);
CREATE POLICY abonnee_functies ON nieuwsbrief_abonnee USING ((SELECT portaal_rol()) = 'database');
GRANT SELECT, DELETE ON nieuwsbrief_abonnee TO portaal_app;

-- A notice can go to a subscriber; it goes with the subscriber too.
ALTER TABLE outbox ADD COLUMN abonnee_id uuid REFERENCES nieuwsbrief_abonnee (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE outbox DROP CONSTRAINT outbox_aan_een;
ALTER TABLE outbox ADD CONSTRAINT outbox_aan_een CHECK (num_nonnulls(ontvanger_id, adres, abonnee_id) = 1);
CREATE INDEX outbox_abonnee_id_idx ON outbox (abonnee_id);

-- Who subscribes again while nothing was confirmed gets a new term; who is a subscriber stays one. Says nothing about which it was.
CREATE FUNCTION meld_abonnee_aan(nieuw_id uuid, nieuw_adres text, nu timestamptz) RETURNS uuid LANGUAGE sql
  SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  INSERT INTO nieuwsbrief_abonnee AS a (id, adres, aangemeld_op) VALUES (nieuw_id, nieuw_adres, nu)
  ON CONFLICT (adres) DO UPDATE SET aangemeld_op = CASE WHEN a.bevestigd_op IS NULL THEN excluded.aangemeld_op ELSE a.aangemeld_op END
  RETURNING a.id
$$;
-- False when there is no such subscriber (any more).
CREATE FUNCTION bevestig_abonnee(abonnee uuid, nu timestamptz) RETURNS boolean LANGUAGE sql
  SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  WITH bevestigd AS (
    UPDATE nieuwsbrief_abonnee SET bevestigd_op = coalesce(bevestigd_op, nu) WHERE id = abonnee RETURNING id)
  SELECT EXISTS (SELECT FROM bevestigd)
$$;
CREATE FUNCTION meld_abonnee_af(abonnee uuid) RETURNS boolean LANGUAGE sql
  SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  WITH weg AS (DELETE FROM nieuwsbrief_abonnee WHERE id = abonnee RETURNING id) SELECT EXISTS (SELECT FROM weg)
$$;

-- ---- what is sent -------------------------------------------------------------------------------
CREATE TABLE nieuwsbrief (
  id uuid PRIMARY KEY,
  onderwerp text NOT NULL,
  inleiding text NOT NULL,
  -- Slugs of the items, in the order of the mail.
  items text[] NOT NULL,
  versie int NOT NULL DEFAULT 1,
  gewijzigd_op timestamptz(3) NOT NULL,
  verstuurd_op timestamptz(3),
  -- As it was sent: an item that changes later changes no mail that waits.
  inhoud jsonb,
  aantal int,
  rol text NOT NULL,
  organisatie_naam text NOT NULL,
  CONSTRAINT nieuwsbrief_verstuurd CHECK (num_nonnulls(verstuurd_op, inhoud, aantal) IN (0, 3))
);
CREATE INDEX nieuwsbrief_gewijzigd_op_idx ON nieuwsbrief (gewijzigd_op);
ALTER TABLE nieuwsbrief ENABLE ROW LEVEL SECURITY;
ALTER TABLE nieuwsbrief FORCE ROW LEVEL SECURITY;
CREATE POLICY nieuwsbrief_lezen ON nieuwsbrief FOR SELECT USING (
  redigeert('nieuws', '') OR (SELECT portaal_rol()) IN ('systeem', 'database'));
CREATE POLICY nieuwsbrief_toevoegen ON nieuwsbrief FOR INSERT WITH CHECK (redigeert('nieuws', '') AND verstuurd_op IS NULL);
-- What was sent stays as it was sent.
CREATE POLICY nieuwsbrief_wijzigen ON nieuwsbrief FOR UPDATE USING (redigeert('nieuws', '') AND verstuurd_op IS NULL) WITH CHECK (true);
CREATE POLICY nieuwsbrief_weggooien ON nieuwsbrief FOR DELETE USING (redigeert('nieuws', '') AND verstuurd_op IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON nieuwsbrief TO portaal_app;

-- Numbers for who makes the nieuwsbrief; never an address.
CREATE FUNCTION tel_abonnees() RETURNS TABLE (bevestigd int, wacht int) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  SELECT count(bevestigd_op)::int, (count(*) - count(bevestigd_op))::int FROM nieuwsbrief_abonnee
$$;
CREATE POLICY outbox_nieuwsbrief ON outbox FOR SELECT USING ((SELECT portaal_rol()) = 'database');
CREATE FUNCTION tel_nieuwsbrief(nieuwsbrief uuid) RETURNS TABLE (verzonden int, wacht int, geparkeerd int) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  SELECT count(verzonden_op)::int,
         (count(*) FILTER (WHERE verzonden_op IS NULL AND geparkeerd_op IS NULL))::int,
         (count(*) FILTER (WHERE verzonden_op IS NULL AND geparkeerd_op IS NOT NULL))::int
  FROM outbox WHERE soort = 'nieuwsbrief' AND gegevens ->> 'nieuwsbriefId' = tel_nieuwsbrief.nieuwsbrief::text
$$;
-- One notice for everybody who confirmed, however often it is asked; and only for what was marked as sent at this very moment, which
-- the policies leave to who makes the nieuwsbrief.
CREATE FUNCTION zet_nieuwsbrief_klaar(nieuwsbrief uuid, nu timestamptz) RETURNS void LANGUAGE sql
  SECURITY DEFINER SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
  INSERT INTO outbox (id, soort, abonnee_id, gegevens, sleutel, aangemaakt_op)
  SELECT gen_random_uuid(), 'nieuwsbrief', a.id, jsonb_build_object('nieuwsbriefId', zet_nieuwsbrief_klaar.nieuwsbrief),
         concat_ws(':', 'nieuwsbrief', zet_nieuwsbrief_klaar.nieuwsbrief, a.id), nu
  FROM nieuwsbrief_abonnee a
  WHERE a.bevestigd_op IS NOT NULL
    AND EXISTS (SELECT FROM nieuwsbrief n WHERE n.id = zet_nieuwsbrief_klaar.nieuwsbrief AND n.verstuurd_op = nu)
  ON CONFLICT DO NOTHING
$$;
DO $$
DECLARE
  functie text;
BEGIN
  FOREACH functie IN ARRAY ARRAY['meld_abonnee_aan(uuid, text, timestamptz)', 'bevestig_abonnee(uuid, timestamptz)',
      'meld_abonnee_af(uuid)', 'tel_abonnees()', 'tel_nieuwsbrief(uuid)', 'zet_nieuwsbrief_klaar(uuid, timestamptz)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', functie);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO portaal_app', functie);
  END LOOP;
END $$;

-- Thousands of these wait at once: everything about a casus goes first.
CREATE OR REPLACE FUNCTION plan_verzending() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job('verstuur_bericht', json_build_object('outboxId', NEW.id), max_attempts := 8,
                                  job_key := 'outbox:' || NEW.id,
                                  priority := CASE NEW.soort WHEN 'nieuwsbrief' THEN 10 ELSE 0 END);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION plan_wachtende_berichten() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(graphile_worker.add_job('verstuur_bericht', json_build_object('outboxId', id), max_attempts := 8,
                                       job_key := 'outbox:' || id, job_key_mode := 'preserve_run_at',
                                       priority := CASE soort WHEN 'nieuwsbrief' THEN 10 ELSE 0 END))
  FROM outbox WHERE verzonden_op IS NULL AND geparkeerd_op IS NULL
$$;
