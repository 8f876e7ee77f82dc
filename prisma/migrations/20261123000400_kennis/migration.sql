-- Knowledge as data (decision 007): questions, words, pages and synonyms, each kind in the same shape.

CREATE TABLE vraag (
  slug text PRIMARY KEY,
  naam text NOT NULL,
  volgorde int NOT NULL,
  inhoud jsonb NOT NULL,
  seed_hash text NOT NULL,
  bewerkt_op timestamptz(3)
);
CREATE TABLE begrip (LIKE vraag INCLUDING ALL);
CREATE TABLE pagina (LIKE vraag INCLUDING ALL);
CREATE TABLE synoniem (LIKE vraag INCLUDING ALL);
GRANT SELECT ON vraag, begrip, pagina, synoniem TO portaal_app;

CREATE TRIGGER vraag_gewijzigd AFTER INSERT OR UPDATE OR DELETE ON vraag FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud();
CREATE TRIGGER begrip_gewijzigd AFTER INSERT OR UPDATE OR DELETE ON begrip FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud();
CREATE TRIGGER pagina_gewijzigd AFTER INSERT OR UPDATE OR DELETE ON pagina FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud();
CREATE TRIGGER synoniem_gewijzigd AFTER INSERT OR UPDATE OR DELETE ON synoniem FOR EACH STATEMENT EXECUTE FUNCTION meld_gewijzigde_inhoud();
