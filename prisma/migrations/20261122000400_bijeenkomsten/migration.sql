-- The meetings of a table: when, where, how many casussen, until when one may hand in. They hold no casus content.

-- What a table agreed once and for all; without a row the portal knows what the sources say.
CREATE TABLE "overlegritme" (
    "tafel_slug" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "om_de_weken" INTEGER,
    "tijd" TEXT,
    "duur_minuten" INTEGER NOT NULL,
    "plaats" TEXT,
    "link" TEXT,
    "plekken" INTEGER,
    "deelnemers" JSONB NOT NULL,
    "bewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "overlegritme_pkey" PRIMARY KEY ("tafel_slug")
);

CREATE TABLE "bijeenkomst" (
    "id" UUID NOT NULL,
    "tafel_slug" TEXT NOT NULL,
    "start" TIMESTAMPTZ(3) NOT NULL,
    "eind" TIMESTAMPTZ(3) NOT NULL,
    "plaats" TEXT NOT NULL,
    "link" TEXT,
    "plekken" INTEGER,
    "inleveren_voor" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL DEFAULT 'gepland',
    "afgezegd_op" TIMESTAMPTZ(3),
    "afgezegd_reden" TEXT,
    "volgnummer" INTEGER NOT NULL DEFAULT 0,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bijeenkomst_pkey" PRIMARY KEY ("id")
);

-- The personal link of somebody to the calendar; the key itself is stored nowhere.
CREATE TABLE "agenda_abonnement" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "sleutel_hash" TEXT NOT NULL,
    "tafels" TEXT[] NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "agenda_abonnement_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "aanmelding" ADD COLUMN "bijeenkomst_id" UUID, ADD COLUMN "agenda_volgorde" INTEGER;

CREATE UNIQUE INDEX "bijeenkomst_id_tafel_slug_key" ON "bijeenkomst"("id", "tafel_slug");
CREATE INDEX "bijeenkomst_tafel_slug_start_idx" ON "bijeenkomst"("tafel_slug", "start");
CREATE INDEX "bijeenkomst_start_idx" ON "bijeenkomst"("start");
CREATE UNIQUE INDEX "agenda_abonnement_sleutel_hash_key" ON "agenda_abonnement"("sleutel_hash");
CREATE UNIQUE INDEX agenda_abonnement_een ON agenda_abonnement (account_id) WHERE ingetrokken_op IS NULL;
CREATE INDEX "agenda_abonnement_account_id_idx" ON "agenda_abonnement"("account_id");
CREATE INDEX "aanmelding_bijeenkomst_id_idx" ON "aanmelding"("bijeenkomst_id");

ALTER TABLE "overlegritme" ADD CONSTRAINT "overlegritme_tafel_slug_fkey" FOREIGN KEY ("tafel_slug") REFERENCES "overlegtafel"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bijeenkomst" ADD CONSTRAINT "bijeenkomst_tafel_slug_fkey" FOREIGN KEY ("tafel_slug") REFERENCES "overlegtafel"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "agenda_abonnement" ADD CONSTRAINT "agenda_abonnement_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- An aanmelding stands on the agenda of its own table only. Deferred: a meeting for this one casus is made after the act succeeded.
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_bijeenkomst_id_tafel_slug_fkey" FOREIGN KEY ("bijeenkomst_id", "tafel_slug") REFERENCES "bijeenkomst"("id", "tafel_slug") DEFERRABLE INITIALLY DEFERRED;

-- ---- words and rules the domain owns ------------------------------------------------------------
ALTER TABLE overlegritme ADD CONSTRAINT overlegritme_soort CHECK (soort IN ('vast', 'datums', 'ad-hoc'));
ALTER TABLE overlegritme ADD CONSTRAINT overlegritme_vast CHECK (soort <> 'vast' OR (om_de_weken IS NOT NULL AND om_de_weken BETWEEN 1 AND 26));
ALTER TABLE overlegritme ADD CONSTRAINT overlegritme_maten CHECK (duur_minuten BETWEEN 5 AND 480 AND (plekken IS NULL OR plekken BETWEEN 1 AND 50));
ALTER TABLE bijeenkomst ADD CONSTRAINT bijeenkomst_status CHECK (status IN ('gepland', 'afgezegd'));
ALTER TABLE bijeenkomst ADD CONSTRAINT bijeenkomst_duurt CHECK (eind > start);
ALTER TABLE bijeenkomst ADD CONSTRAINT bijeenkomst_inleveren CHECK (inleveren_voor IS NULL OR inleveren_voor <= start);
ALTER TABLE bijeenkomst ADD CONSTRAINT bijeenkomst_plekken CHECK (plekken IS NULL OR plekken BETWEEN 1 AND 50);
ALTER TABLE bijeenkomst ADD CONSTRAINT bijeenkomst_afgezegd CHECK (
  status <> 'afgezegd' OR (afgezegd_op IS NOT NULL AND coalesce(length(trim(afgezegd_reden)), 0) > 0));
-- A table meets at one place at a time. The range of one number stands for the table: no extension is needed to compare texts.
ALTER TABLE bijeenkomst ADD CONSTRAINT bijeenkomst_een_tegelijk EXCLUDE USING gist (
  int4range(hashtext(tafel_slug), hashtext(tafel_slug), '[]') WITH &&, tstzrange(start, eind) WITH &&) WHERE (status = 'gepland');

-- ---- who may see and change ---------------------------------------------------------------------
-- Whether somebody keeps the calendar of this table: its own people, and the ZVH for tables outside the portal, which may have nobody here.
CREATE FUNCTION houdt_agenda_bij(tafel text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT (SELECT portaal_rol()) IN ('zvh', 'tafelcoordinator') AND (
    tafel = ANY ((SELECT portaal_tafels())::text[])
    OR ((SELECT portaal_rol()) = 'zvh'
        AND EXISTS (SELECT FROM overlegtafel t WHERE t.slug = tafel AND t.inhoud ->> 'behandeling' = 'extern')))
$$;

ALTER TABLE overlegritme ENABLE ROW LEVEL SECURITY;
ALTER TABLE overlegritme FORCE ROW LEVEL SECURITY;
CREATE POLICY overlegritme_lezen ON overlegritme FOR SELECT USING (
  (SELECT portaal_rol()) IN ('wijkcoach', 'procesmanager', 'partner', 'tafelcoordinator', 'zvh', 'bestuur', 'portefeuillehouder'));
CREATE POLICY overlegritme_toevoegen ON overlegritme FOR INSERT WITH CHECK (houdt_agenda_bij(tafel_slug));
CREATE POLICY overlegritme_wijzigen ON overlegritme FOR UPDATE USING (houdt_agenda_bij(tafel_slug)) WITH CHECK (houdt_agenda_bij(tafel_slug));

ALTER TABLE bijeenkomst ENABLE ROW LEVEL SECURITY;
ALTER TABLE bijeenkomst FORCE ROW LEVEL SECURITY;
CREATE POLICY bijeenkomst_lezen ON bijeenkomst FOR SELECT USING (
  (SELECT portaal_rol()) IN ('wijkcoach', 'procesmanager', 'partner', 'tafelcoordinator', 'zvh', 'bestuur', 'portefeuillehouder', 'systeem', 'database'));
CREATE POLICY bijeenkomst_toevoegen ON bijeenkomst FOR INSERT WITH CHECK (houdt_agenda_bij(tafel_slug));
CREATE POLICY bijeenkomst_wijzigen ON bijeenkomst FOR UPDATE USING (houdt_agenda_bij(tafel_slug)) WITH CHECK (houdt_agenda_bij(tafel_slug));

ALTER TABLE agenda_abonnement ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_abonnement FORCE ROW LEVEL SECURITY;
CREATE POLICY agenda_abonnement_eigen ON agenda_abonnement
  USING (account_id = (SELECT portaal_account()) OR (SELECT portaal_rol()) = 'database')
  WITH CHECK (account_id = (SELECT portaal_account()));

GRANT SELECT, INSERT, UPDATE ON overlegritme, bijeenkomst, agenda_abonnement TO portaal_app;

-- A calendar program has no session, only the key. These two functions are all that a key opens: dates and places.
CREATE FUNCTION is_agendasleutel(hash text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  RETURN EXISTS (SELECT FROM agenda_abonnement s JOIN account a ON a.id = s.account_id
                 WHERE s.sleutel_hash = hash AND s.ingetrokken_op IS NULL AND a.actief);
END $$;
CREATE FUNCTION agenda_bij_sleutel(hash text, vanaf timestamptz) RETURNS SETOF bijeenkomst LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  RETURN QUERY SELECT b.* FROM agenda_abonnement s JOIN account a ON a.id = s.account_id AND a.actief
                 JOIN bijeenkomst b ON b.tafel_slug = ANY (s.tafels) AND b.start >= vanaf
               WHERE s.sleutel_hash = hash AND s.ingetrokken_op IS NULL ORDER BY b.start;
END $$;
REVOKE ALL ON FUNCTION is_agendasleutel(text), agenda_bij_sleutel(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_agendasleutel(text), agenda_bij_sleutel(text, timestamptz) TO portaal_app;
