-- Only for who may end the aanmelding: the applicant, and the table it lies at. Which account and which tables stays as it was set,
-- also while the function itself reads as the database.
CREATE OR REPLACE FUNCTION overleg_in_gang(aanmelding uuid) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  RETURN (SELECT o.id FROM overleg o JOIN aanmelding a ON a.id = o.aanmelding_id
          WHERE o.aanmelding_id = aanmelding AND o.status IN ('wacht-op-besluit', 'voorbereiding', 'uitgenodigd')
          AND (a.aanmelder_id = portaal_account() OR a.tafel_slug = ANY (portaal_tafels())));
END $$;
