-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "gemeente" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "inhoud" JSONB NOT NULL,
    "seed_hash" TEXT NOT NULL,
    "bewerkt_op" TIMESTAMPTZ(3),

    CONSTRAINT "gemeente_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "overlegtafel" (
    "slug" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "korte_naam" TEXT NOT NULL,
    "trede" INTEGER NOT NULL,
    "spoor" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "seed_hash" TEXT NOT NULL,
    "bewerkt_op" TIMESTAMPTZ(3),

    CONSTRAINT "overlegtafel_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ondersteuner" (
    "slug" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "seed_hash" TEXT NOT NULL,
    "bewerkt_op" TIMESTAMPTZ(3),

    CONSTRAINT "ondersteuner_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "organisatie" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "gemeente_code" TEXT,

    CONSTRAINT "organisatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "wachtwoord_hash" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "gemeente_code" TEXT,
    "tafels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "organisatie_id" UUID NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "laatst_gebruikt" TIMESTAMPTZ(3) NOT NULL,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bewaard_formulier" (
    "account_id" UUID NOT NULL,
    "pad" TEXT NOT NULL,
    "waarden" JSONB NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bewaard_formulier_pkey" PRIMARY KEY ("account_id","pad")
);

-- CreateTable
CREATE TABLE "casus" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "gemeente_code" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,
    "aangemaakt_door_id" UUID NOT NULL,
    "organisatie_id" UUID NOT NULL,
    "situatie" JSONB NOT NULL,
    "gesteld" JSONB NOT NULL,
    "getoond" JSONB,
    "regelset" TEXT,

    CONSTRAINT "casus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanmelding" (
    "id" UUID NOT NULL,
    "referentie" TEXT NOT NULL,
    "casus_id" UUID NOT NULL,
    "tafel_slug" TEXT NOT NULL,
    "gemeente_code" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'concept',
    "aanmelder_id" UUID NOT NULL,
    "organisatie_id" UUID NOT NULL,
    "behandelaar_id" UUID,
    "formulier" JSONB NOT NULL DEFAULT '{}',
    "criteria" JSONB NOT NULL DEFAULT '{}',
    "getoond" JSONB,
    "onderwerp" TEXT,
    "leeftijdsklasse" TEXT,
    "keuze_reden" TEXT,
    "ligt_bij" TEXT NOT NULL,
    "ligt_bij_sinds" TIMESTAMPTZ(3) NOT NULL,
    "uiterlijk" TIMESTAMPTZ(3),
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "ingediend_op" TIMESTAMPTZ(3),
    "geagendeerd_voor" TIMESTAMPTZ(3),
    "plaats" TEXT,
    "doorgestuurd_op" DATE,
    "kanaal" TEXT,
    "kenmerk" TEXT,
    "uitkomst" TEXT,
    "vervolg_stap" TEXT,
    "vervolg_eigenaar" TEXT,
    "vervolg_datum" DATE,
    "betere_route" TEXT,

    CONSTRAINT "aanmelding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gebeurtenis" (
    "id" UUID NOT NULL,
    "aanmelding_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "handeling" TEXT NOT NULL,
    "van_status" TEXT,
    "naar_status" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "door_naam" TEXT NOT NULL,
    "organisatie_naam" TEXT NOT NULL,
    "tekst" TEXT,
    "terugmelding" BOOLEAN NOT NULL DEFAULT false,
    "intern" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "gebeurtenis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_regel" (
    "id" BIGSERIAL NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID,
    "rol" TEXT NOT NULL,
    "organisatie_id" UUID,
    "handeling" TEXT NOT NULL,
    "grondslag" TEXT NOT NULL,
    "casus_id" UUID,
    "aanmelding_id" UUID,
    "verzoek_id" TEXT,

    CONSTRAINT "audit_regel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "aanmelding_id" UUID NOT NULL,
    "ontvanger_id" UUID NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "verzonden_op" TIMESTAMPTZ(3),
    "geparkeerd_op" TIMESTAMPTZ(3),
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "laatste_fout" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "gemeente_slug_key" ON "gemeente"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "sessie_account_id_idx" ON "sessie"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "casus_code_key" ON "casus"("code");

-- CreateIndex
CREATE INDEX "casus_aangemaakt_door_id_bijgewerkt_op_idx" ON "casus"("aangemaakt_door_id", "bijgewerkt_op" DESC);

-- CreateIndex
CREATE INDEX "casus_gemeente_code_bijgewerkt_op_idx" ON "casus"("gemeente_code", "bijgewerkt_op" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "aanmelding_referentie_key" ON "aanmelding"("referentie");

-- CreateIndex
CREATE INDEX "aanmelding_casus_id_idx" ON "aanmelding"("casus_id");

-- CreateIndex
CREATE INDEX "aanmelding_aanmelder_id_aangemaakt_op_idx" ON "aanmelding"("aanmelder_id", "aangemaakt_op" DESC);

-- CreateIndex
CREATE INDEX "gebeurtenis_aanmelding_id_op_idx" ON "gebeurtenis"("aanmelding_id", "op");

-- CreateIndex
CREATE INDEX "audit_regel_casus_id_op_idx" ON "audit_regel"("casus_id", "op");

-- CreateIndex
CREATE INDEX "audit_regel_aanmelding_id_op_idx" ON "audit_regel"("aanmelding_id", "op");

-- CreateIndex
CREATE INDEX "outbox_verzonden_op_aangemaakt_op_idx" ON "outbox"("verzonden_op", "aangemaakt_op");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_organisatie_id_fkey" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "casus" ADD CONSTRAINT "casus_aangemaakt_door_id_fkey" FOREIGN KEY ("aangemaakt_door_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_casus_id_fkey" FOREIGN KEY ("casus_id") REFERENCES "casus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_tafel_slug_fkey" FOREIGN KEY ("tafel_slug") REFERENCES "overlegtafel"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_aanmelder_id_fkey" FOREIGN KEY ("aanmelder_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_behandelaar_id_fkey" FOREIGN KEY ("behandelaar_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_aanmelding_id_fkey" FOREIGN KEY ("aanmelding_id") REFERENCES "aanmelding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
