// Cooperations of a kind are found without reading all the others.
CREATE INDEX cooperation_kind IF NOT EXISTS FOR (n:Cooperation) ON (n.kind);
