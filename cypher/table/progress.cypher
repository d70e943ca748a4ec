// How far are the rows of a dataset in the graph, and what of it was imported?
MATCH (d:Document {id: $document}) WHERE NOT d.withdrawn
RETURN d.rows AS rows, d.mapping AS mapping, d.sha256 AS sha256, d.recordedBy AS recordedBy, d.recordedAt AS recordedAt
