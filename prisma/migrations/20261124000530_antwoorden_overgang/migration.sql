-- Answers of before stand there in plain until the start of the portal has sealed them. Until then every row can still be changed, also by
-- a portal of the release before; the start then asks for ciphertext only, and has the database check it (sealWhatIsPlain).
ALTER TABLE casus DROP CONSTRAINT casus_versleuteld;
ALTER TABLE casus ADD CONSTRAINT casus_versleuteld CHECK (is_versleuteld(vervolg_stap) AND is_versleuteld(getoond)
  AND (is_versleuteld(situatie) OR jsonb_typeof(situatie) = 'object') AND (is_versleuteld(gesteld) OR jsonb_typeof(gesteld) = 'array')) NOT VALID;
ALTER TABLE aanmelding DROP CONSTRAINT aanmelding_versleuteld;
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_versleuteld CHECK (is_versleuteld(onderwerp) AND is_versleuteld(keuze_reden) AND is_versleuteld(kanaal)
  AND is_versleuteld(kenmerk) AND is_versleuteld(vervolg_stap) AND is_versleuteld(betere_route) AND is_versleuteld(formulier)
  AND is_versleuteld(getoond) AND (is_versleuteld(criteria) OR jsonb_typeof(criteria) = 'object')) NOT VALID;
