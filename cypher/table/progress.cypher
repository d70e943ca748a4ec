// How far are the rows of a dataset in the graph, and what of it was imported?
MATCH (d:Document {id: $document})
RETURN d.rows AS rows, EXISTS { (d)<-[:MADE_IN]-() } AS says, d.mapping AS mapping, d.reading AS reading,
  d.sha256 AS sha256, d.withdrawn AS withdrawn, d.recordedBy AS recordedBy, d.recordedAt AS recordedAt
