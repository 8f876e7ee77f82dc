-- Which conditions were changed while the rules did not follow yet: as the rules count with them, which is how they were before the first
-- change under this rule set, and as they are now. The domain compares both, so that what was put back is no change any more.
DROP FUNCTION regels_achter(text);
CREATE FUNCTION gewijzigde_voorwaarden(nu_regelset text) RETURNS TABLE (soort text, sleutel text, gevolgd jsonb, nu jsonb) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.soort, e.sleutel, voor.inhoud -> 'instroom', laatste.inhoud -> 'instroom'
  FROM (SELECT v.soort, v.sleutel, min(v.versie) AS versie FROM inhoud_versie v
        WHERE v.regelset = nu_regelset AND cardinality(v.regels) > 0 GROUP BY 1, 2) e
  CROSS JOIN LATERAL (SELECT v.inhoud FROM inhoud_versie v WHERE v.soort = e.soort AND v.sleutel = e.sleutel AND v.versie < e.versie
                      ORDER BY v.versie DESC LIMIT 1) voor
  CROSS JOIN LATERAL (SELECT v.inhoud FROM inhoud_versie v WHERE v.soort = e.soort AND v.sleutel = e.sleutel
                      ORDER BY v.versie DESC LIMIT 1) laatste
$$;
REVOKE ALL ON FUNCTION gewijzigde_voorwaarden(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION gewijzigde_voorwaarden(text) TO portaal_app;
