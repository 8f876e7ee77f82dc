-- After the bestuurlijk escalatieoverleg: the terugkoppeling to the regional portefeuillehouder, and RDM-trede 4.

CREATE TABLE "terugkoppeling" (
    "id" UUID NOT NULL,
    "overleg_id" UUID NOT NULL,
    "casus_id" UUID NOT NULL,
    "casuscode" TEXT NOT NULL,
    "gemeente_code" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'concept',
    "correctie_reden" TEXT,
    "antwoorden" JSONB NOT NULL DEFAULT '{}',
    "velden" JSONB,
    "begonnen_op" TIMESTAMPTZ(3) NOT NULL,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,
    "verzonden_op" TIMESTAMPTZ(3),
    "rol" TEXT NOT NULL,
    "organisatie_naam" TEXT NOT NULL,

    CONSTRAINT "terugkoppeling_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "terugkoppeling_gelezen" (
    "terugkoppeling_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "terugkoppeling_gelezen_pkey" PRIMARY KEY ("terugkoppeling_id", "account_id")
);

CREATE TABLE "signaal_opvolging" (
    "id" UUID NOT NULL,
    "overleg_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "stand" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "organisatie_naam" TEXT NOT NULL,

    CONSTRAINT "signaal_opvolging_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "landelijke_stap" (
    "id" UUID NOT NULL,
    "overleg_id" UUID NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "kanaal" TEXT,
    "kenmerk" TEXT,
    "tekst" TEXT,
    "vervolg_stap" TEXT NOT NULL,
    "vervolg_eigenaar" TEXT NOT NULL,
    "vervolg_datum" DATE,
    "vastgelegd_op" TIMESTAMPTZ(3) NOT NULL,
    "rol" TEXT NOT NULL,
    "organisatie_naam" TEXT NOT NULL,

    CONSTRAINT "landelijke_stap_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "terugkoppeling_overleg_id_versie_key" ON "terugkoppeling"("overleg_id", "versie");
CREATE INDEX "terugkoppeling_status_verzonden_op_idx" ON "terugkoppeling"("status", "verzonden_op" DESC);
CREATE INDEX "signaal_opvolging_overleg_id_idx" ON "signaal_opvolging"("overleg_id");
CREATE UNIQUE INDEX "landelijke_stap_overleg_id_volgnummer_key" ON "landelijke_stap"("overleg_id", "volgnummer");

ALTER TABLE "terugkoppeling" ADD CONSTRAINT "terugkoppeling_overleg_id_fkey" FOREIGN KEY ("overleg_id") REFERENCES "overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "terugkoppeling_gelezen" ADD CONSTRAINT "terugkoppeling_gelezen_terugkoppeling_id_fkey" FOREIGN KEY ("terugkoppeling_id") REFERENCES "terugkoppeling"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "signaal_opvolging" ADD CONSTRAINT "signaal_opvolging_overleg_id_fkey" FOREIGN KEY ("overleg_id") REFERENCES "overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "landelijke_stap" ADD CONSTRAINT "landelijke_stap_overleg_id_fkey" FOREIGN KEY ("overleg_id") REFERENCES "overleg"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One draft at a time, so that two colleagues do not write two corrections beside each other.
CREATE UNIQUE INDEX terugkoppeling_een_concept ON terugkoppeling (overleg_id) WHERE status = 'concept';

-- ---- words the domain owns ------------------------------------------------------------------
ALTER TABLE terugkoppeling ADD CONSTRAINT terugkoppeling_status CHECK (status IN ('concept', 'verzonden'));
ALTER TABLE terugkoppeling ADD CONSTRAINT verzonden_heeft_veertien_velden CHECK (
  status <> 'verzonden' OR (verzonden_op IS NOT NULL AND coalesce(jsonb_array_length(velden), 0) = 14));
ALTER TABLE terugkoppeling ADD CONSTRAINT correctie_heeft_reden CHECK (
  versie >= 1 AND (versie = 1 OR coalesce(length(trim(correctie_reden)), 0) > 0));
ALTER TABLE signaal_opvolging ADD CONSTRAINT signaal_soort CHECK (soort IN ('hiaat', 'inzet'));
ALTER TABLE signaal_opvolging ADD CONSTRAINT signaal_stand CHECK (stand IN ('opgepakt', 'afgerond'));
ALTER TABLE landelijke_stap ADD CONSTRAINT landelijk_soort CHECK (soort IN ('verstuurd', 'opgevolgd', 'antwoord', 'afgerond'));
ALTER TABLE landelijke_stap ADD CONSTRAINT landelijk_begint_met_versturen CHECK ((volgnummer = 1) = (soort = 'verstuurd'));
ALTER TABLE landelijke_stap ADD CONSTRAINT verstuurd_heeft_kanaal CHECK (
  soort <> 'verstuurd' OR coalesce(length(trim(kanaal)), 0) > 0);
-- Nothing lies at RDM-trede 4 without a next step, an owner and a day on which somebody looks again.
ALTER TABLE landelijke_stap ADD CONSTRAINT landelijk_heeft_vervolg CHECK (
  length(trim(vervolg_stap)) > 0 AND length(trim(vervolg_eigenaar)) > 0 AND (soort = 'afgerond' OR vervolg_datum IS NOT NULL));
ALTER TABLE landelijke_stap ADD CONSTRAINT landelijk_heeft_tekst CHECK (
  soort = 'verstuurd' OR coalesce(length(trim(tekst)), 0) > 0);

-- What was sent stays as it was sent: a correction is a new version.
CREATE FUNCTION verzonden_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'terugkoppeling % is verzonden en verandert niet meer', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER terugkoppeling_verzonden_blijft BEFORE UPDATE OR DELETE ON terugkoppeling
  FOR EACH ROW WHEN (OLD.status = 'verzonden') EXECUTE FUNCTION verzonden_blijft();

-- ---- who is asking ----------------------------------------------------------------------------
GRANT SELECT, INSERT, UPDATE, DELETE ON terugkoppeling TO portaal_app;
GRANT SELECT, INSERT ON terugkoppeling_gelezen, signaal_opvolging, landelijke_stap TO portaal_app;

ALTER TABLE terugkoppeling ENABLE ROW LEVEL SECURITY;
ALTER TABLE terugkoppeling FORCE ROW LEVEL SECURITY;
-- The gemeente sees its own, also drafts; the region sees what was sent.
CREATE POLICY terugkoppeling_lezen ON terugkoppeling FOR SELECT USING (
  ((SELECT portaal_rol() IN ('procesmanager', 'bestuur')) AND gemeente_code = (SELECT portaal_gemeente()))
  OR ((SELECT portaal_rol() IN ('portefeuillehouder', 'zvh', 'systeem')) AND status = 'verzonden'));
CREATE POLICY terugkoppeling_toevoegen ON terugkoppeling FOR INSERT WITH CHECK (
  (SELECT portaal_rol() IN ('procesmanager', 'bestuur')) AND gemeente_code = (SELECT portaal_gemeente()) AND status = 'concept'
  AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id AND o.status = 'gehouden' AND o.casus_id = terugkoppeling.casus_id
              AND o.gemeente_code = terugkoppeling.gemeente_code));
CREATE POLICY terugkoppeling_wijzigen ON terugkoppeling FOR UPDATE USING (
  (SELECT portaal_rol() IN ('procesmanager', 'bestuur')) AND gemeente_code = (SELECT portaal_gemeente()) AND status = 'concept')
  WITH CHECK (gemeente_code = (SELECT portaal_gemeente()));
-- Only the draft of a correction can be given up; the first version stays to be written.
CREATE POLICY terugkoppeling_weggooien ON terugkoppeling FOR DELETE USING (
  (SELECT portaal_rol() IN ('procesmanager', 'bestuur')) AND gemeente_code = (SELECT portaal_gemeente())
  AND status = 'concept' AND versie > 1);

ALTER TABLE terugkoppeling_gelezen ENABLE ROW LEVEL SECURITY;
ALTER TABLE terugkoppeling_gelezen FORCE ROW LEVEL SECURITY;
CREATE POLICY gelezen_lezen ON terugkoppeling_gelezen FOR SELECT USING (
  EXISTS (SELECT FROM terugkoppeling t WHERE t.id = terugkoppeling_id));
CREATE POLICY gelezen_toevoegen ON terugkoppeling_gelezen FOR INSERT WITH CHECK (
  (SELECT portaal_rol() = 'portefeuillehouder') AND account_id = (SELECT portaal_account())
  AND EXISTS (SELECT FROM terugkoppeling t WHERE t.id = terugkoppeling_id));

ALTER TABLE signaal_opvolging ENABLE ROW LEVEL SECURITY;
ALTER TABLE signaal_opvolging FORCE ROW LEVEL SECURITY;
CREATE POLICY opvolging_lezen ON signaal_opvolging FOR SELECT USING (
  EXISTS (SELECT FROM terugkoppeling t WHERE t.overleg_id = signaal_opvolging.overleg_id));
CREATE POLICY opvolging_toevoegen ON signaal_opvolging FOR INSERT WITH CHECK (
  (SELECT portaal_rol() = 'portefeuillehouder')
  AND EXISTS (SELECT FROM terugkoppeling t WHERE t.overleg_id = signaal_opvolging.overleg_id));

ALTER TABLE landelijke_stap ENABLE ROW LEVEL SECURITY;
ALTER TABLE landelijke_stap FORCE ROW LEVEL SECURITY;
CREATE POLICY landelijk_lezen ON landelijke_stap FOR SELECT USING (
  (SELECT portaal_rol() IN ('procesmanager', 'bestuur', 'zvh', 'systeem')) AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id));
CREATE POLICY landelijk_toevoegen ON landelijke_stap FOR INSERT WITH CHECK (
  (SELECT portaal_rol() IN ('procesmanager', 'bestuur', 'zvh'))
  AND EXISTS (SELECT FROM overleg o WHERE o.id = overleg_id AND o.uitkomst = 'geen-oplossing'));
