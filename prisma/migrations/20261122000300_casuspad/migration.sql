-- ---- one casus, many tables ---------------------------------------------------------------------
ALTER TABLE aanmelding ADD COLUMN opgeschaald_uit_id uuid REFERENCES aanmelding (id);
CREATE INDEX aanmelding_opgeschaald_uit ON aanmelding (opgeschaald_uit_id) WHERE opgeschaald_uit_id IS NOT NULL;

ALTER TABLE casus
  -- Who keeps the overview while more than one table works on it.
  ADD COLUMN regisseur text CHECK (regisseur IN ('gemeente', 'aanmelder', 'zvh')),
  -- The next step of the casus itself, agreed outside a table.
  ADD COLUMN vervolg_stap text,
  ADD COLUMN vervolg_eigenaar text CHECK (vervolg_eigenaar IN ('gemeente', 'aanmelder', 'zorgaanbieder', 'zorgverzekeraar', 'zvh')),
  ADD COLUMN vervolg_datum date,
  ADD COLUMN vervolg_op timestamptz(3),
  ADD COLUMN afgesloten_op timestamptz(3),
  -- The gemeente that was asked to take it over; only the triggers below set it.
  ADD COLUMN overdracht_naar text;
ALTER TABLE casus ADD CONSTRAINT vervolg_is_heel CHECK (
  (vervolg_op IS NULL AND vervolg_stap IS NULL AND vervolg_eigenaar IS NULL)
  OR (vervolg_op IS NOT NULL AND coalesce(length(trim(vervolg_stap)), 0) > 0 AND vervolg_eigenaar IS NOT NULL));
ALTER TABLE casus ADD CONSTRAINT afgesloten_heeft_vervolg CHECK (afgesloten_op IS NULL OR vervolg_op IS NOT NULL);
CREATE INDEX casus_overdracht_naar ON casus (overdracht_naar) WHERE overdracht_naar IS NOT NULL;

-- What happened with the casus outside its aanmeldingen.
CREATE TABLE casus_gebeurtenis (
  id uuid PRIMARY KEY,
  casus_id uuid NOT NULL REFERENCES casus (id),
  op timestamptz(3) NOT NULL,
  handeling text NOT NULL CHECK (handeling IN ('schaalOp', 'schaalAf', 'sluitAf', 'wijsRegisseurAan', 'draagOver', 'neemOver',
    'weigerOverdracht', 'trekOverdrachtIn', 'drukRodeKnop', 'beantwoordRodeKnop')),
  rol text NOT NULL,
  door_naam text NOT NULL,
  organisatie_naam text NOT NULL,
  tekst text,
  -- An answer that somebody was promised.
  terugmelding boolean NOT NULL DEFAULT false
);
CREATE INDEX casus_gebeurtenis_casus ON casus_gebeurtenis (casus_id, op);

-- Back to the gemeente or to a lower table: what was agreed, each part on its own.
CREATE TABLE afschaling (
  id uuid PRIMARY KEY,
  casus_id uuid NOT NULL REFERENCES casus (id),
  -- The aanmelding that ended with it; none when the procesmanager gemeente scaled down.
  aanmelding_id uuid REFERENCES aanmelding (id),
  op timestamptz(3) NOT NULL,
  rol text NOT NULL,
  organisatie_naam text NOT NULL,
  naar_tafel text REFERENCES overlegtafel (slug),
  reden text NOT NULL CHECK (length(trim(reden)) > 0),
  regie text NOT NULL CHECK (length(trim(regie)) > 0),
  vangnet text NOT NULL CHECK (length(trim(vangnet)) > 0),
  inwoner_informeert text NOT NULL CHECK (length(trim(inwoner_informeert)) > 0),
  bekijken_op date NOT NULL
);
CREATE INDEX afschaling_casus ON afschaling (casus_id, op);
CREATE INDEX afschaling_aanmelding ON afschaling (aanmelding_id);

-- A casus that should lie with (another) gemeente: asked, and answered by the procesmanager of that gemeente.
CREATE TABLE overdracht (
  id uuid PRIMARY KEY,
  casus_id uuid NOT NULL REFERENCES casus (id),
  -- Whoever asked may no longer see the casus when it was taken over, but does read the answer.
  casus_code text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('verhuizing', 'gemeente-bekend', 'gevonden')),
  van_gemeente text NOT NULL,
  naar_gemeente text NOT NULL REFERENCES gemeente (code),
  reden text NOT NULL CHECK (length(trim(reden)) > 0),
  status text NOT NULL DEFAULT 'gevraagd' CHECK (status IN ('gevraagd', 'aangenomen', 'geweigerd', 'ingetrokken')),
  gevraagd_op timestamptz(3) NOT NULL,
  gevraagd_door_id uuid NOT NULL REFERENCES account (id),
  gevraagd_rol text NOT NULL,
  gevraagd_organisatie text NOT NULL,
  uiterlijk timestamptz(3) NOT NULL,
  beantwoord_op timestamptz(3),
  antwoord text,
  CONSTRAINT antwoord_is_heel CHECK (status = 'gevraagd' OR (beantwoord_op IS NOT NULL AND coalesce(length(trim(antwoord)), 0) > 0))
);
CREATE UNIQUE INDEX overdracht_een_tegelijk ON overdracht (casus_id) WHERE status = 'gevraagd';
CREATE INDEX overdracht_naar ON overdracht (naar_gemeente, uiterlijk) WHERE status = 'gevraagd';

-- "Kijk nu": on top of the werklijst of the ZVH until somebody answered.
CREATE TABLE rode_knop (
  id uuid PRIMARY KEY,
  casus_id uuid NOT NULL REFERENCES casus (id),
  -- The aanmelding whose term has passed, when that is why.
  aanmelding_id uuid REFERENCES aanmelding (id),
  reden text NOT NULL CHECK (length(trim(reden)) > 0),
  gedrukt_op timestamptz(3) NOT NULL,
  gedrukt_door_id uuid NOT NULL REFERENCES account (id),
  gedrukt_rol text NOT NULL,
  gedrukt_organisatie text NOT NULL,
  uiterlijk timestamptz(3) NOT NULL,
  beantwoord_op timestamptz(3),
  antwoord text,
  CONSTRAINT rode_knop_antwoord CHECK ((beantwoord_op IS NULL) = (antwoord IS NULL) AND (antwoord IS NULL OR length(trim(antwoord)) > 0))
);
CREATE UNIQUE INDEX rode_knop_een_tegelijk ON rode_knop (casus_id) WHERE beantwoord_op IS NULL;
CREATE INDEX rode_knop_open ON rode_knop (uiterlijk) WHERE beantwoord_op IS NULL;

-- ---- where a casus is and was: without content, for everybody who may see the casus ---------------
-- An aanmelding is for its applicant, table and gemeente; that it exists, where and with whom it lies, is for all who work on the
-- casus, so that each of them sees the same owner of the next step.
CREATE TABLE casus_plek (
  aanmelding_id uuid PRIMARY KEY REFERENCES aanmelding (id) ON DELETE CASCADE,
  casus_id uuid NOT NULL REFERENCES casus (id),
  tafel_slug text NOT NULL,
  status text NOT NULL,
  aanmelder_id uuid NOT NULL,
  behandelaar_id uuid,
  ligt_bij text NOT NULL,
  ligt_bij_sinds timestamptz(3) NOT NULL,
  uiterlijk timestamptz(3),
  gestart_op timestamptz(3) NOT NULL,
  -- When it left its applicant (never, for a draft that was withdrawn), and when the table was done.
  verstuurd_op timestamptz(3),
  einde_op timestamptz(3),
  uitkomst text,
  vervolg_stap text,
  vervolg_eigenaar text,
  vervolg_datum date
);
CREATE INDEX casus_plek_casus ON casus_plek (casus_id, gestart_op);

-- Which casussen the ZVH works on or was asked to look at; the app reads it through one function only.
CREATE TABLE casus_zvh (casus_id uuid PRIMARY KEY REFERENCES casus (id) ON DELETE CASCADE);

-- What these functions do for somebody, that person may not do alone. They say so in the setting that the policies read, because
-- the owner of the tables is bound by the policies too; nobody who is signed in has this rol.
CREATE FUNCTION werk_casus_plek_bij() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  INSERT INTO casus_plek AS p (aanmelding_id, casus_id, tafel_slug, status, aanmelder_id, behandelaar_id, ligt_bij, ligt_bij_sinds,
                               uiterlijk, gestart_op, verstuurd_op, einde_op, uitkomst, vervolg_stap, vervolg_eigenaar, vervolg_datum)
  VALUES (NEW.id, NEW.casus_id, NEW.tafel_slug, NEW.status, NEW.aanmelder_id, NEW.behandelaar_id, NEW.ligt_bij, NEW.ligt_bij_sinds,
          NEW.uiterlijk, NEW.aangemaakt_op, CASE WHEN NEW.status NOT IN ('concept', 'ingetrokken') THEN NEW.ligt_bij_sinds END,
          CASE WHEN NEW.status IN ('afgerond', 'niet-in-behandeling', 'ingetrokken') THEN NEW.ligt_bij_sinds END,
          NEW.uitkomst, NEW.vervolg_stap, NEW.vervolg_eigenaar, NEW.vervolg_datum)
  ON CONFLICT (aanmelding_id) DO UPDATE SET
    status = excluded.status, behandelaar_id = excluded.behandelaar_id, ligt_bij = excluded.ligt_bij,
    ligt_bij_sinds = excluded.ligt_bij_sinds, uiterlijk = excluded.uiterlijk,
    verstuurd_op = coalesce(p.verstuurd_op, excluded.verstuurd_op), einde_op = CASE WHEN excluded.einde_op IS NOT NULL THEN coalesce(p.einde_op, excluded.einde_op) END, uitkomst = excluded.uitkomst,
    vervolg_stap = excluded.vervolg_stap, vervolg_eigenaar = excluded.vervolg_eigenaar, vervolg_datum = excluded.vervolg_datum;
  IF NEW.ingediend_op IS NOT NULL
     AND EXISTS (SELECT FROM overlegtafel t WHERE t.slug = NEW.tafel_slug AND t.inhoud ->> 'behandeling' = 'zvh') THEN
    INSERT INTO casus_zvh VALUES (NEW.casus_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER aanmelding_casus_plek AFTER INSERT OR UPDATE ON aanmelding FOR EACH ROW EXECUTE FUNCTION werk_casus_plek_bij();

CREATE FUNCTION rode_knop_naar_zvh() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  INSERT INTO casus_zvh VALUES (NEW.casus_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER rode_knop_gedrukt AFTER INSERT ON rode_knop FOR EACH ROW EXECUTE FUNCTION rode_knop_naar_zvh();

-- Until the receiving gemeente said yes the casus stays where it is; then everything of it goes along.
CREATE FUNCTION verwerk_overdracht() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  IF NEW.status = 'aangenomen' THEN
    UPDATE casus SET gemeente_code = NEW.naar_gemeente, situatie = jsonb_set(situatie, '{gemeente}', to_jsonb(NEW.naar_gemeente)),
                     overdracht_naar = NULL WHERE id = NEW.casus_id;
    UPDATE aanmelding SET gemeente_code = NEW.naar_gemeente WHERE casus_id = NEW.casus_id;
  ELSE
    UPDATE casus SET overdracht_naar = CASE WHEN NEW.status = 'gevraagd' THEN NEW.naar_gemeente END WHERE id = NEW.casus_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER overdracht_verwerkt AFTER INSERT OR UPDATE OF status ON overdracht FOR EACH ROW EXECUTE FUNCTION verwerk_overdracht();

-- plpgsql, so that the planner never reads the whole list to ask for one casus.
CREATE FUNCTION is_bij_zvh(casus uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM casus_zvh z WHERE z.casus_id = casus);
END $$;

-- The number of the next aanmelding of a casus. It counts what the asker cannot see, and holds the casus until the transaction ends,
-- so that two at once never make the same aanmelding.
CREATE FUNCTION volgend_nummer(casus uuid) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  PERFORM FROM casus c WHERE c.id = casus FOR UPDATE;
  RETURN (SELECT count(*) + 1 FROM aanmelding a WHERE a.casus_id = casus);
END $$;

-- Whether somebody who reviews this aanmelding prepares the next one of the same casus, for the same applicant.
CREATE FUNCTION zet_klaar_uit(bron uuid, casus uuid, aanmelder uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM aanmelding a WHERE a.id = bron AND a.casus_id = casus AND a.aanmelder_id = aanmelder
                 AND a.tafel_slug = ANY (portaal_tafels()));
END $$;

REVOKE ALL ON FUNCTION is_bij_zvh(uuid), volgend_nummer(uuid), zet_klaar_uit(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_bij_zvh(uuid), volgend_nummer(uuid), zet_klaar_uit(uuid, uuid, uuid) TO portaal_app;

-- ---- who may see and do what ----------------------------------------------------------------------
-- The gemeente of residence always sees its casussen, also without aanmelding. The ZVH sees the whole casus as soon as one of its
-- own tables works on it, or somebody pressed the rode knop. The newly asked function comes last: rows of the own table never get there.
DROP POLICY aanmelding_lezen ON aanmelding;
CREATE POLICY aanmelding_lezen ON aanmelding FOR SELECT USING (
  aanmelder_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol() = 'procesmanager') AND gemeente_code = (SELECT portaal_gemeente()) AND status <> 'concept')
  OR ((SELECT portaal_rol() IN ('zvh', 'tafelcoordinator')) AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
      AND status NOT IN ('concept', 'wacht-op-akkoord', 'doorgestuurd') AND ingediend_op IS NOT NULL)
  OR (SELECT portaal_rol() IN ('systeem', 'database'))
  OR ((SELECT portaal_rol() = 'zvh') AND status <> 'concept' AND is_bij_zvh(casus_id)));

DROP POLICY aanmelding_toevoegen ON aanmelding;
CREATE POLICY aanmelding_toevoegen ON aanmelding FOR INSERT WITH CHECK (
  status = 'concept' AND (aanmelder_id = (SELECT portaal_account())
    OR ((SELECT portaal_rol()) IN ('zvh', 'tafelcoordinator') AND zet_klaar_uit(opgeschaald_uit_id, casus_id, aanmelder_id))));

DROP POLICY aanmelding_wijzigen ON aanmelding;
CREATE POLICY aanmelding_wijzigen ON aanmelding FOR UPDATE USING (
  aanmelder_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol()) = 'procesmanager' AND gemeente_code = (SELECT portaal_gemeente()) AND status = 'wacht-op-akkoord')
  OR ((SELECT portaal_rol()) IN ('zvh', 'tafelcoordinator') AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
      AND status NOT IN ('concept', 'wacht-op-akkoord', 'doorgestuurd'))
  OR (SELECT portaal_rol()) = 'database')
  WITH CHECK (true);

DROP POLICY casus_lezen ON casus;
CREATE POLICY casus_lezen ON casus FOR SELECT USING (
  aangemaakt_door_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol() = 'procesmanager') AND (SELECT portaal_gemeente()) IN (gemeente_code, overdracht_naar))
  OR (SELECT portaal_rol() = 'database')
  OR ((SELECT portaal_rol()) IN ('wijkcoach', 'procesmanager', 'partner', 'zvh', 'tafelcoordinator', 'systeem')
      AND EXISTS (SELECT FROM aanmelding a WHERE a.casus_id = casus.id))
  OR ((SELECT portaal_rol() = 'zvh') AND is_bij_zvh(id)));
DROP POLICY casus_wijzigen ON casus;
CREATE POLICY casus_wijzigen ON casus FOR UPDATE USING (
  aangemaakt_door_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol()) = 'procesmanager' AND (SELECT portaal_gemeente()) IN (gemeente_code, overdracht_naar))
  OR ((SELECT portaal_rol()) = 'zvh' AND is_bij_zvh(id))
  OR (SELECT portaal_rol()) = 'database'
  OR EXISTS (SELECT FROM aanmelding a WHERE a.casus_id = casus.id AND a.aanmelder_id = (SELECT portaal_account())));

ALTER TABLE casus_plek ENABLE ROW LEVEL SECURITY;
ALTER TABLE casus_plek FORCE ROW LEVEL SECURITY;
CREATE POLICY casus_plek_lezen ON casus_plek FOR SELECT USING (
  (SELECT portaal_rol() = 'database')
  OR ((status <> 'concept' OR aanmelder_id = (SELECT portaal_account())) AND EXISTS (SELECT FROM casus c WHERE c.id = casus_id)));
CREATE POLICY casus_plek_toevoegen ON casus_plek FOR INSERT WITH CHECK ((SELECT portaal_rol()) = 'database');
CREATE POLICY casus_plek_wijzigen ON casus_plek FOR UPDATE USING ((SELECT portaal_rol()) = 'database');

ALTER TABLE casus_gebeurtenis ENABLE ROW LEVEL SECURITY;
ALTER TABLE casus_gebeurtenis FORCE ROW LEVEL SECURITY;
CREATE POLICY casus_gebeurtenis_lezen ON casus_gebeurtenis FOR SELECT USING (EXISTS (SELECT FROM casus c WHERE c.id = casus_id));
CREATE POLICY casus_gebeurtenis_toevoegen ON casus_gebeurtenis FOR INSERT WITH CHECK (EXISTS (SELECT FROM casus c WHERE c.id = casus_id));

ALTER TABLE afschaling ENABLE ROW LEVEL SECURITY;
ALTER TABLE afschaling FORCE ROW LEVEL SECURITY;
CREATE POLICY afschaling_lezen ON afschaling FOR SELECT USING (EXISTS (SELECT FROM casus c WHERE c.id = casus_id));
CREATE POLICY afschaling_toevoegen ON afschaling FOR INSERT WITH CHECK (EXISTS (SELECT FROM casus c WHERE c.id = casus_id));

ALTER TABLE overdracht ENABLE ROW LEVEL SECURITY;
ALTER TABLE overdracht FORCE ROW LEVEL SECURITY;
CREATE POLICY overdracht_lezen ON overdracht FOR SELECT USING (
  gevraagd_door_id = (SELECT portaal_account())
  OR ((SELECT portaal_rol()) = 'procesmanager' AND (SELECT portaal_gemeente()) IN (van_gemeente, naar_gemeente))
  OR EXISTS (SELECT FROM casus c WHERE c.id = casus_id));
CREATE POLICY overdracht_toevoegen ON overdracht FOR INSERT WITH CHECK (
  gevraagd_door_id = (SELECT portaal_account()) AND status = 'gevraagd' AND EXISTS (SELECT FROM casus c WHERE c.id = casus_id));
CREATE POLICY overdracht_beantwoorden ON overdracht FOR UPDATE USING (status = 'gevraagd' AND (
  ((SELECT portaal_rol()) = 'procesmanager' AND naar_gemeente = (SELECT portaal_gemeente()))
  OR gevraagd_door_id = (SELECT portaal_account())))
  WITH CHECK (
    ((SELECT portaal_rol()) = 'procesmanager' AND naar_gemeente = (SELECT portaal_gemeente()) AND status IN ('aangenomen', 'geweigerd'))
    OR (gevraagd_door_id = (SELECT portaal_account()) AND status = 'ingetrokken'));

ALTER TABLE rode_knop ENABLE ROW LEVEL SECURITY;
ALTER TABLE rode_knop FORCE ROW LEVEL SECURITY;
CREATE POLICY rode_knop_lezen ON rode_knop FOR SELECT USING (
  gedrukt_door_id = (SELECT portaal_account()) OR EXISTS (SELECT FROM casus c WHERE c.id = casus_id));
CREATE POLICY rode_knop_drukken ON rode_knop FOR INSERT WITH CHECK (
  gedrukt_door_id = (SELECT portaal_account()) AND beantwoord_op IS NULL AND EXISTS (SELECT FROM casus c WHERE c.id = casus_id));
CREATE POLICY rode_knop_beantwoorden ON rode_knop FOR UPDATE
  USING ((SELECT portaal_rol()) = 'zvh' AND beantwoord_op IS NULL) WITH CHECK ((SELECT portaal_rol()) = 'zvh');
-- What waits for the ZVH, under the policies of who asks. In plpgsql a statement is planned once per connection: those of knop, casus
-- and aanmelding together take longer to plan than to answer.
CREATE FUNCTION open_rode_knoppen(hoogstens int) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT coalesce(jsonb_agg(r), '[]') FROM (
    SELECT k.id, k.casus_id AS "casusId", c.code, c.gemeente_code AS "gemeenteCode", k.reden, k.gedrukt_rol AS "gedruktRol",
           k.gedrukt_organisatie AS "gedruktOrganisatie", k.gedrukt_op AS "gedruktOp", k.uiterlijk
    FROM rode_knop k JOIN casus c ON c.id = k.casus_id
    WHERE k.beantwoord_op IS NULL ORDER BY k.uiterlijk LIMIT hoogstens) r);
END $$;

GRANT SELECT ON casus_plek TO portaal_app;
GRANT SELECT, INSERT ON casus_gebeurtenis, afschaling TO portaal_app;
GRANT SELECT, INSERT, UPDATE ON overdracht, rode_knop TO portaal_app;
