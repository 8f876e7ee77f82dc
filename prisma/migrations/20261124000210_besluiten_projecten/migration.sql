-- What Twente decided and works on. The status of a decision per gemeente stands in the page of the gemeente, which keeps it itself.
CREATE TABLE besluit (LIKE vraag INCLUDING ALL);
CREATE TABLE project (LIKE vraag INCLUDING ALL);
CALL neem_op_in_redactie('besluit', '/besluiten#', 'wat');
CALL neem_op_in_redactie('project', '/projecten#', 'wat');
