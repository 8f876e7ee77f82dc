-- An applicant who withdraws never sees the overleg, and still has to make that its bestuurder hears of it. Nothing before the signal:
-- until then nobody but the ZVH knows of the overleg.
CREATE FUNCTION overleg_in_gang(aanmelding uuid) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  RETURN (SELECT o.id FROM overleg o WHERE o.aanmelding_id = aanmelding
          AND o.status IN ('wacht-op-besluit', 'voorbereiding', 'uitgenodigd'));
END $$;
REVOKE ALL ON FUNCTION overleg_in_gang(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION overleg_in_gang(uuid) TO portaal_app;
