// A row is found by where it stands, to be proved; an organisation by whose numbers it has.
CREATE INDEX evidence_start IF NOT EXISTS FOR (n:Evidence) ON (n.start);
CREATE INDEX identifier_scheme IF NOT EXISTS FOR (n:Identifier) ON (n.scheme);
