-- A question without an answer that was seen to is not kept: who edits the synonyms takes it away.
CREATE POLICY zoekvraag_afhandelen ON zoekvraag_zonder_antwoord FOR DELETE USING (redigeert('synoniem', ''));
GRANT DELETE ON zoekvraag_zonder_antwoord TO portaal_app;
