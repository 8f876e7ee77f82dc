-- News: a kind of text like the others, of which there are none until a redacteur writes one.
CREATE TABLE nieuws (
  slug text PRIMARY KEY,
  naam text NOT NULL,
  volgorde int NOT NULL,
  inhoud jsonb NOT NULL,
  seed_hash text NOT NULL,
  bewerkt_op timestamptz(3)
);
CALL neem_op_in_redactie('nieuws', '/nieuws/', 'kort');
