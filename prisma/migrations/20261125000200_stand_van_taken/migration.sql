-- What the beheerder sees of the work in the background: per task when it last came back by itself, how many jobs wait and how many
-- were given up. Nothing of what is in a job.
CREATE FUNCTION stand_van_taken() RETURNS TABLE (taak text, laatst timestamptz, wachtend int, mislukt int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF portaal_rol() IS DISTINCT FROM 'beheerder' THEN RETURN; END IF;
  RETURN QUERY
    SELECT coalesce(c.identifier, j.naam), c.last_execution, coalesce(j.nog, 0), coalesce(j.op, 0)
    FROM graphile_worker._private_known_crontabs c
    FULL JOIN (
      SELECT task_identifier AS naam, count(*) FILTER (WHERE attempts < max_attempts)::int AS nog,
             count(*) FILTER (WHERE attempts >= max_attempts)::int AS op
      FROM graphile_worker.jobs GROUP BY task_identifier
    ) j ON j.naam = c.identifier;
END $$;
REVOKE ALL ON FUNCTION stand_van_taken() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION stand_van_taken() TO portaal_app;
