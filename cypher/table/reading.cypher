// Notes what the rows of a dataset are read by, where that is what they were read by, or where they have said nothing yet:
// then they are read from the first one again.
MATCH (d:Document {id: $document})
WITH d, EXISTS { (d)<-[:MADE_IN]-() } AS says WHERE NOT says OR d.mapping = $mapping
SET d.mapping = $mapping, d.reading = $reading, d.rows = CASE WHEN says THEN d.rows ELSE 0 END,
  d.complete = says AND d.complete
