-- The bestuurlijk escalatieoverleg (RDM-trede 3): one per aanmelding at that table, with its participants, agreements and history.

CREATE TABLE "overleg" (
    "id" UUID NOT NULL,
    "aanmelding_id" UUID NOT NULL,
    "casus_id" UUID NOT NULL,
    "gemeente_code" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'controle',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "reden" TEXT,
    "eerder" JSONB NOT NULL DEFAULT '[]',
    "controle" JSONB,
    "signaal" TEXT,
    "signaal_op" TIMESTAMPTZ(3),
    "besluit" TEXT,
    "besluit_op" TIMESTAMPTZ(3),
    "besluit_reden" TEXT,
    "moment" TIMESTAMPTZ(3),
    "duur_minuten" INTEGER,
    "plaats" TEXT,
    "volgnummer" INTEGER NOT NULL DEFAULT 0,
    "ontbreekt_reden" TEXT,
    "aanwezigheid_op" TIMESTAMPTZ(3),
    "uitkomst" TEXT,
    "uitkomst_op" TIMESTAMPTZ(3),
    "uitkomst_tekst" TEXT,
    "oplossingen" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "regie" TEXT,
    "vervolg_datum" DATE,
    "terugkoppeling_op" TIMESTAMPTZ(3),
    "gestopt_op" TIMESTAMPTZ(3),
    "gestopt_reden" TEXT,

    CONSTRAINT "overleg_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "overleg_deelnemer" (
    "id" UUID NOT NULL,
    "overleg_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "organisatie" TEXT NOT NULL,
    "functie" TEXT NOT NULL,
    "mandaat" TEXT NOT NULL DEFAULT 'onbekend',
    "email" TEXT,
    "toegevoegd_op" TIMESTAMPTZ(3) NOT NULL,
    "uitgenodigd_op" TIMESTAMPTZ(3),
    "antwoord" TEXT,
    "antwoord_op" TIMESTAMPTZ(3),
    "antwoord_volgnummer" INTEGER,
    "vervanger" TEXT,
    "vervanger_mandaat" TEXT,
    "aanwezig" TEXT,
    "vervallen_op" TIMESTAMPTZ(3),

    CONSTRAINT "overleg_deelnemer_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "afspraak" (
    "id" UUID NOT NULL,
    "overleg_id" UUID NOT NULL,
    "wat" TEXT NOT NULL,
    "organisatie" TEXT NOT NULL,
    "deelnemer_id" UUID,
    "uiterlijk" DATE NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "afgerond_op" TIMESTAMPTZ(3),
    "resultaat" TEXT,

    CONSTRAINT "afspraak_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "overleg_gebeurtenis" (
    "id" UUID NOT NULL,
    "overleg_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "handeling" TEXT NOT NULL,
    "van_status" TEXT,
    "naar_status" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "door_naam" TEXT NOT NULL,
    "organisatie_naam" TEXT NOT NULL,
    "tekst" TEXT,

    CONSTRAINT "overleg_gebeurtenis_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "overleg_aanmelding_id_key" ON "overleg"("aanmelding_id");
CREATE INDEX "overleg_gemeente_code_status_idx" ON "overleg"("gemeente_code", "status");
CREATE INDEX "overleg_casus_id_idx" ON "overleg"("casus_id");
CREATE INDEX "overleg_deelnemer_overleg_id_idx" ON "overleg_deelnemer"("overleg_id");
CREATE INDEX "afspraak_overleg_id_idx" ON "afspraak"("overleg_id");
CREATE INDEX "overleg_gebeurtenis_overleg_id_op_idx" ON "overleg_gebeurtenis"("overleg_id", "op");

ALTER TABLE "overleg" ADD CONSTRAINT "overleg_aanmelding_id_fkey" FOREIGN KEY ("aanmelding_id") REFERENCES "aanmelding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_casus_id_fkey" FOREIGN KEY ("casus_id") REFERENCES "casus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "overleg_deelnemer" ADD CONSTRAINT "overleg_deelnemer_overleg_id_fkey" FOREIGN KEY ("overleg_id") REFERENCES "overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_overleg_id_fkey" FOREIGN KEY ("overleg_id") REFERENCES "overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_deelnemer_id_fkey" FOREIGN KEY ("deelnemer_id") REFERENCES "overleg_deelnemer"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "overleg_gebeurtenis" ADD CONSTRAINT "overleg_gebeurtenis_overleg_id_fkey" FOREIGN KEY ("overleg_id") REFERENCES "overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---- words the domain owns ------------------------------------------------------------------
ALTER TABLE overleg ADD CONSTRAINT overleg_status CHECK (status IN
  ('controle', 'wacht-op-besluit', 'voorbereiding', 'uitgenodigd', 'gehouden', 'niet-bijeengeroepen', 'gestopt'));
ALTER TABLE overleg ADD CONSTRAINT overleg_reden CHECK (reden IN
  ('trede-1-niet-opgelost', 'te-licht-voor-trede-2', 'trede-2-niet-opgelost', 'geen-aanbod'));
ALTER TABLE overleg ADD CONSTRAINT overleg_besluit CHECK (besluit IN ('bijeenroepen', 'niet-bijeenroepen'));
ALTER TABLE overleg ADD CONSTRAINT overleg_uitkomst CHECK (uitkomst IN
  ('oplossing-gevonden', 'oplossing-afgedwongen', 'advies-bekrachtigd', 'geen-oplossing'));
ALTER TABLE overleg ADD CONSTRAINT overleg_oplossingen CHECK (oplossingen <@ ARRAY
  ['uitsluiting-opgerekt', 'gezamenlijk-aanbod', 'budget', 'herverdeling', 'ander-domein']);
ALTER TABLE overleg_deelnemer ADD CONSTRAINT deelnemer_rol CHECK (rol IN
  ('bestuurder-instelling', 'verzekeraar-zorgkantoor', 'clientondersteuner', 'burgemeester-wethouder',
   'politie', 'openbaar-ministerie', 'manager-zvh', 'ander'));
ALTER TABLE overleg_deelnemer ADD CONSTRAINT deelnemer_mandaat CHECK (mandaat IN ('ja', 'nee', 'onbekend'));
ALTER TABLE overleg_deelnemer ADD CONSTRAINT deelnemer_vervanger_mandaat CHECK (vervanger_mandaat IN ('ja', 'nee', 'onbekend'));
ALTER TABLE overleg_deelnemer ADD CONSTRAINT deelnemer_antwoord CHECK (antwoord IN ('komt', 'vervanger', 'komt-niet'));
ALTER TABLE overleg_deelnemer ADD CONSTRAINT deelnemer_aanwezig CHECK (aanwezig IN ('ja', 'vervanger', 'nee'));
ALTER TABLE afspraak ADD CONSTRAINT afspraak_status CHECK (status IN ('open', 'gedaan', 'vervallen'));

-- No step without what it rests on. (A check that is NULL passes, hence IS NOT NULL and coalesce.)
ALTER TABLE overleg ADD CONSTRAINT signaal_voor_besluit CHECK (
  status IN ('controle', 'gestopt') OR (signaal_op IS NOT NULL AND controle IS NOT NULL AND reden IS NOT NULL));
ALTER TABLE overleg ADD CONSTRAINT besluit_voor_vervolg CHECK (
  (status NOT IN ('voorbereiding', 'uitgenodigd', 'gehouden') OR coalesce(besluit, '') = 'bijeenroepen')
  AND (status <> 'niet-bijeengeroepen' OR (coalesce(besluit, '') = 'niet-bijeenroepen' AND coalesce(length(trim(besluit_reden)), 0) > 0)));
ALTER TABLE overleg ADD CONSTRAINT uitnodiging_heeft_moment CHECK (
  status NOT IN ('uitgenodigd', 'gehouden') OR (moment IS NOT NULL AND duur_minuten > 0 AND plaats IS NOT NULL AND volgnummer > 0));
ALTER TABLE overleg ADD CONSTRAINT gehouden_heeft_uitkomst CHECK (
  status <> 'gehouden' OR (uitkomst IS NOT NULL AND uitkomst_op IS NOT NULL AND aanwezigheid_op IS NOT NULL));
ALTER TABLE afspraak ADD CONSTRAINT afgerond_heeft_resultaat CHECK (
  status = 'open' OR (afgerond_op IS NOT NULL AND coalesce(length(trim(resultaat)), 0) > 0));

-- Only a gemeentebestuurder decides to convene: whoever else may change the row cannot change this.
CREATE FUNCTION besluit_alleen_door_bestuur() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(portaal_rol(), '') <> 'bestuur' THEN
    RAISE EXCEPTION 'alleen het bestuur besluit over overleg %', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER overleg_besluit_door_bestuur BEFORE UPDATE OF besluit ON overleg
  FOR EACH ROW WHEN (OLD.besluit IS DISTINCT FROM NEW.besluit) EXECUTE FUNCTION besluit_alleen_door_bestuur();

-- A casus that moves takes its overleg along, as long as it still has to meet.
CREATE FUNCTION verhuis_overleg() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  UPDATE overleg SET gemeente_code = NEW.gemeente_code
  WHERE aanmelding_id = NEW.id AND status IN ('controle', 'wacht-op-besluit', 'voorbereiding', 'uitgenodigd');
  RETURN NULL;
END $$;
CREATE TRIGGER aanmelding_verhuist AFTER UPDATE OF gemeente_code ON aanmelding
  FOR EACH ROW WHEN (OLD.gemeente_code <> NEW.gemeente_code) EXECUTE FUNCTION verhuis_overleg();

-- ---- who is asking ----------------------------------------------------------------------------
-- Somebody with an answer link and no account: the link names one invitation of one overleg, nothing else exists for them.
CREATE FUNCTION portaal_uitnodiging() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(split_part(current_setting('portaal.uitnodiging', true), '/', 1), '')::uuid $$;
CREATE FUNCTION portaal_uitnodiging_overleg() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(split_part(current_setting('portaal.uitnodiging', true), '/', 2), '')::uuid $$;

GRANT SELECT, INSERT, UPDATE ON overleg, overleg_deelnemer, afspraak TO portaal_app;
GRANT SELECT, INSERT ON overleg_gebeurtenis TO portaal_app;

ALTER TABLE overleg ENABLE ROW LEVEL SECURITY;
ALTER TABLE overleg FORCE ROW LEVEL SECURITY;
-- These policies read no other table, so that the policies of aanmelding and casus may read this one.
CREATE POLICY overleg_lezen ON overleg FOR SELECT USING (
  ((SELECT portaal_rol() = 'zvh') AND 'bestuurlijk-escalatieoverleg' = ANY ((SELECT portaal_tafels())::text[]))
  OR ((SELECT portaal_rol() = 'procesmanager') AND gemeente_code = (SELECT portaal_gemeente()))
  OR ((SELECT portaal_rol() = 'bestuur') AND gemeente_code = (SELECT portaal_gemeente()) AND signaal_op IS NOT NULL)
  OR ((SELECT portaal_rol() = 'genodigde') AND id = (SELECT portaal_uitnodiging_overleg()))
  OR (SELECT portaal_rol() IN ('systeem', 'database')));
-- plpgsql, because Postgres takes a policy that reads aanmelding, whose policy reads overleg, for a circle. Under the policies of who asks.
CREATE FUNCTION hoort_bij_overlegtafel(aanmelding_id uuid, casus uuid, gemeente text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM aanmelding a WHERE a.id = $1 AND a.casus_id = casus AND a.gemeente_code = gemeente
                 AND a.tafel_slug = 'bestuurlijk-escalatieoverleg');
END $$;
CREATE POLICY overleg_toevoegen ON overleg FOR INSERT WITH CHECK (
  (SELECT portaal_rol() = 'zvh') AND status = 'controle' AND besluit IS NULL
  AND hoort_bij_overlegtafel(aanmelding_id, casus_id, gemeente_code));
CREATE POLICY overleg_wijzigen ON overleg FOR UPDATE USING ((SELECT portaal_rol() IN ('zvh', 'procesmanager', 'bestuur', 'database')));

ALTER TABLE overleg_deelnemer ENABLE ROW LEVEL SECURITY;
ALTER TABLE overleg_deelnemer FORCE ROW LEVEL SECURITY;
CREATE POLICY deelnemer_lezen ON overleg_deelnemer FOR SELECT USING (
  id = (SELECT portaal_uitnodiging())
  OR ((SELECT portaal_rol() <> 'genodigde') AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id)));
CREATE POLICY deelnemer_toevoegen ON overleg_deelnemer FOR INSERT WITH CHECK (
  (SELECT portaal_rol() IN ('zvh', 'procesmanager')) AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id));
CREATE POLICY deelnemer_wijzigen ON overleg_deelnemer FOR UPDATE USING (
  (SELECT portaal_rol() IN ('zvh', 'procesmanager')) OR id = (SELECT portaal_uitnodiging()));

ALTER TABLE afspraak ENABLE ROW LEVEL SECURITY;
ALTER TABLE afspraak FORCE ROW LEVEL SECURITY;
CREATE POLICY afspraak_lezen ON afspraak FOR SELECT USING (
  (SELECT portaal_rol() <> 'genodigde') AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id));
CREATE POLICY afspraak_toevoegen ON afspraak FOR INSERT WITH CHECK (
  (SELECT portaal_rol() IN ('zvh', 'procesmanager')) AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id));
CREATE POLICY afspraak_wijzigen ON afspraak FOR UPDATE USING ((SELECT portaal_rol() IN ('zvh', 'procesmanager')));

ALTER TABLE overleg_gebeurtenis ENABLE ROW LEVEL SECURITY;
ALTER TABLE overleg_gebeurtenis FORCE ROW LEVEL SECURITY;
CREATE POLICY overleg_gebeurtenis_lezen ON overleg_gebeurtenis FOR SELECT USING (
  (SELECT portaal_rol() <> 'genodigde') AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id));
CREATE POLICY overleg_gebeurtenis_toevoegen ON overleg_gebeurtenis FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id));

-- A gemeentebestuurder reaches an aanmelding and its casus through the overleg of the own gemeente only, and may end the wait.
-- (plpgsql, so that the planner does not take the policies of overleg into every question about aanmeldingen.)
CREATE FUNCTION heeft_overleg(aanmelding uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM overleg o WHERE o.aanmelding_id = aanmelding);
END $$;
CREATE POLICY aanmelding_lezen_bestuur ON aanmelding FOR SELECT USING ((SELECT portaal_rol() = 'bestuur') AND heeft_overleg(id));
CREATE POLICY aanmelding_wijzigen_bestuur ON aanmelding FOR UPDATE USING (
  (SELECT portaal_rol() = 'bestuur') AND status = 'in-behandeling'
  AND EXISTS (SELECT FROM overleg o WHERE o.aanmelding_id = aanmelding.id AND o.status = 'wacht-op-besluit')) WITH CHECK (true);
CREATE POLICY casus_lezen_bestuur ON casus FOR SELECT USING (
  (SELECT portaal_rol() = 'bestuur') AND EXISTS (SELECT FROM overleg o WHERE o.casus_id = casus.id));
