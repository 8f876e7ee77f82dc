-- The closed answers about a casus say as much about somebody's health as the sentences do: they are sealed too (decision 017).

-- NOT VALID: rows of before stand there in plain until the start of the portal has sealed them, and then declares the constraint valid.
-- While a portal of the release before still runs, it cannot start a casus or change its answers; everything else goes on.
ALTER TABLE casus DROP CONSTRAINT casus_versleuteld;
ALTER TABLE casus ADD CONSTRAINT casus_versleuteld CHECK (is_versleuteld(vervolg_stap) AND is_versleuteld(getoond) AND is_versleuteld(situatie)
  AND is_versleuteld(gesteld)) NOT VALID;
ALTER TABLE aanmelding DROP CONSTRAINT aanmelding_versleuteld;
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_versleuteld CHECK (is_versleuteld(onderwerp) AND is_versleuteld(keuze_reden) AND is_versleuteld(kanaal)
  AND is_versleuteld(kenmerk) AND is_versleuteld(vervolg_stap) AND is_versleuteld(betere_route) AND is_versleuteld(formulier)
  AND is_versleuteld(getoond) AND is_versleuteld(criteria)) NOT VALID;

-- The gemeente of a casus stands in its own column; whoever reads the answers takes it from there.
CREATE OR REPLACE FUNCTION verwerk_overdracht() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET portaal.rol = 'database' AS $$
BEGIN
  IF NEW.status = 'aangenomen' THEN
    UPDATE casus SET gemeente_code = NEW.naar_gemeente, overdracht_naar = NULL WHERE id = NEW.casus_id;
    UPDATE aanmelding SET gemeente_code = NEW.naar_gemeente WHERE casus_id = NEW.casus_id;
  ELSE
    UPDATE casus SET overdracht_naar = CASE WHEN NEW.status = 'gevraagd' THEN NEW.naar_gemeente END WHERE id = NEW.casus_id;
  END IF;
  RETURN NULL;
END $$;
