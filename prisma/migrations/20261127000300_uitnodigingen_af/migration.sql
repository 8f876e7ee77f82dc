-- Whoever ends an aanmelding, also an applicant who never sees the overleg, makes that everybody invited by mail hears it is off. Once:
-- the invitation is taken back with it, so that the ZVH does not send the same again. Not for a meeting that was already held, nor
-- before the aanmelding ended.
CREATE FUNCTION neem_uitnodigingen_terug(aanmelding uuid, nu timestamptz)
  RETURNS TABLE (deelnemer_id uuid, email text, volgnummer int) LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  RETURN QUERY
    UPDATE overleg_deelnemer d SET uitgenodigd_op = NULL
    FROM overleg o JOIN aanmelding a ON a.id = o.aanmelding_id
    WHERE d.overleg_id = o.id AND o.aanmelding_id = aanmelding AND o.status = 'uitgenodigd' AND o.moment > nu
      AND a.status IN ('afgerond', 'niet-in-behandeling', 'ingetrokken')
      AND (a.aanmelder_id = portaal_account() OR a.tafel_slug = ANY (portaal_tafels()))
      AND d.uitgenodigd_op IS NOT NULL AND d.vervallen_op IS NULL AND d.email IS NOT NULL
    RETURNING d.id, d.email, o.volgnummer + 1;
END $$;
REVOKE ALL ON FUNCTION neem_uitnodigingen_terug(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION neem_uitnodigingen_terug(uuid, timestamptz) TO portaal_app;
CREATE POLICY deelnemer_afzeggen ON overleg_deelnemer FOR UPDATE USING ((SELECT portaal_rol()) = 'database');
