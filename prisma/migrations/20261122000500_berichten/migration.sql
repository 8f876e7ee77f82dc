-- ---- a notice can be about more than an aanmelding, and go to somebody without an account --------
ALTER TABLE outbox ALTER COLUMN aanmelding_id DROP NOT NULL;
ALTER TABLE outbox ALTER COLUMN ontvanger_id DROP NOT NULL;
ALTER TABLE outbox
  ADD COLUMN casus_id uuid,
  ADD COLUMN bijeenkomst_id uuid,
  ADD COLUMN overleg_id uuid,
  ADD COLUMN adres text,
  -- Numbers and ids that the mail needs; never casus content.
  ADD COLUMN gegevens jsonb,
  -- The same notice asked for twice is one notice.
  ADD COLUMN sleutel text;
ALTER TABLE outbox ADD CONSTRAINT outbox_aan_een CHECK (num_nonnulls(ontvanger_id, adres) = 1);
CREATE UNIQUE INDEX outbox_sleutel_key ON outbox (sleutel);

-- Who tells of a record can see that record.
DROP POLICY outbox_toevoegen ON outbox;
CREATE POLICY outbox_toevoegen ON outbox FOR INSERT WITH CHECK (
  (SELECT portaal_rol()) IS NOT NULL
  AND (aanmelding_id IS NULL OR EXISTS (SELECT FROM aanmelding a WHERE a.id = aanmelding_id))
  AND (casus_id IS NULL OR EXISTS (SELECT FROM casus c WHERE c.id = casus_id)));

-- ---- terugmelding: on time or not, and clear or not ---------------------------------------------
ALTER TABLE gebeurtenis ADD COLUMN op_tijd boolean;
ALTER TABLE aanmelding ADD COLUMN uitleg_gevraagd_op timestamptz(3);
-- Few wait for an explanation at a time; they stand on top of the werklijst, also when their aanmelding has ended.
CREATE INDEX aanmelding_uitleg ON aanmelding (tafel_slug, uitleg_gevraagd_op) WHERE uitleg_gevraagd_op IS NOT NULL;
-- A procesmanager gemeente who refused may have to explain it.
CREATE POLICY aanmelding_toelichten ON aanmelding FOR UPDATE USING (
  (SELECT portaal_rol() = 'procesmanager') AND gemeente_code = (SELECT portaal_gemeente())
  AND uitleg_gevraagd_op IS NOT NULL AND ingediend_op IS NULL AND doorgestuurd_op IS NULL)
  WITH CHECK (true);

-- ---- tables with their own channel: who leads one sees what was sent there, and can tell how it ended ------
CREATE POLICY aanmelding_lezen_eigen_kanaal ON aanmelding FOR SELECT USING (
  (SELECT portaal_rol() = 'tafelcoordinator') AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
  AND doorgestuurd_op IS NOT NULL AND status IN ('doorgestuurd', 'afgerond'));
CREATE POLICY aanmelding_uitkomst_melden ON aanmelding FOR UPDATE USING (
  (SELECT portaal_rol() = 'tafelcoordinator') AND tafel_slug = ANY ((SELECT portaal_tafels())::text[])
  AND status = 'doorgestuurd')
  WITH CHECK (true);
