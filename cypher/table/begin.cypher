// Locks a dataset, so that one import at a time writes of it, and tells how far its rows are in the graph.
MATCH (d:Document {id: $document})
SET d.locked = true REMOVE d.locked
RETURN d.rows AS rows, EXISTS { (d)<-[:MADE_IN]-() } AS says, d.mapping AS mapping, d.reading AS reading,
  d.sha256 AS sha256, d.withdrawn AS withdrawn, d.recordedBy AS recordedBy, d.recordedAt AS recordedAt
