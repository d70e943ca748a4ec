// A document's text and every passage that is said to be in it; the rows of a dataset are verify/rows.
MATCH (d:Document {id: $id})
RETURN d.text AS text, d.sha256 AS sha256, d.length AS length, d.table AS table,
  COLLECT {
    MATCH (d)<-[:FOUND_IN]-(e:Evidence)-[:BEARS_ON]->(c:Claim) WHERE NOT e.withdrawn AND e.row IS NULL
    RETURN {id: e.id, claim: c.id, quote: e.quote, start: e.start, end: e.end} ORDER BY e.id
  } AS evidence,
  COLLECT {
    MATCH (d)<-[:WRITTEN_IN]-(n:Name) WHERE NOT n.withdrawn
    RETURN {id: n.id, quote: n.quote, start: n.start, end: n.end} ORDER BY n.id
  } AS names
