-- A meeting made for one casus alone ends when that casus is not discussed there any more.
ALTER TABLE "bijeenkomst" ADD COLUMN "voor_een_casus" BOOLEAN NOT NULL DEFAULT false;

-- Whoever takes the casus away (an applicant who withdraws it, too) may not change the calendar of the table.
CREATE POLICY bijeenkomst_opruimen ON bijeenkomst FOR UPDATE
  USING (voor_een_casus AND (SELECT portaal_rol()) = 'database')
  WITH CHECK (voor_een_casus AND (SELECT portaal_rol()) = 'database');

-- Somebody who works in the calendar at this moment (lockKalender in the code) may be putting another casus there: then the meeting stays.
-- Waiting for that lock with a locked aanmelding in hand could wait for ever.
CREATE FUNCTION ruim_eigen_bijeenkomst_op() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  IF pg_try_advisory_xact_lock(hashtext('kalender ' || OLD.tafel_slug)) THEN
    UPDATE bijeenkomst b SET status = 'afgezegd', afgezegd_op = NEW.ligt_bij_sinds, gewijzigd_op = NEW.ligt_bij_sinds,
                             volgnummer = volgnummer + 1, afgezegd_reden = 'De casus van dit overleg staat niet meer op de agenda.'
    WHERE b.id = OLD.bijeenkomst_id AND b.voor_een_casus AND b.status = 'gepland' AND b.start > NEW.ligt_bij_sinds
      AND NOT EXISTS (SELECT FROM aanmelding a
                      WHERE a.bijeenkomst_id = b.id AND a.status IN ('geagendeerd', 'besproken', 'afgerond'));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER aanmelding_verlaat_bijeenkomst AFTER UPDATE ON aanmelding FOR EACH ROW
  WHEN (OLD.status = 'geagendeerd' AND OLD.bijeenkomst_id IS NOT NULL
        AND (NEW.bijeenkomst_id IS DISTINCT FROM OLD.bijeenkomst_id OR NEW.status NOT IN ('geagendeerd', 'besproken', 'afgerond')))
  EXECUTE FUNCTION ruim_eigen_bijeenkomst_op();
