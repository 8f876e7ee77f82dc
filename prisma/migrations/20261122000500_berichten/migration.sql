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
