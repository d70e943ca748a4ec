// A row of a dataset is found by where it stands in the file, to be proved.
CREATE INDEX evidence_start IF NOT EXISTS FOR (n:Evidence) ON (n.start);
