-- The general contact of the Zorg- en Veiligheidshuis: whom everybody asks when the portal does not know. One text, that is edited like
-- all others but neither added nor removed.
CREATE TABLE contact (LIKE vraag INCLUDING ALL, CONSTRAINT contact_een CHECK (slug = 'zvh'));
CALL neem_op_in_redactie('contact', '/#', 'wat');

DROP POLICY contact_toevoegen ON contact;
DROP POLICY contact_weghalen ON contact;
DROP TRIGGER contact_versie_weg ON contact;
REVOKE INSERT, DELETE ON contact FROM portaal_app;
