// Which evidence says that it is a row in this stretch of a dataset's file?
MATCH (e:Evidence)-[:FOUND_IN]->(:Document {id: $document})
USING INDEX e:Evidence(start)
WHERE e.start >= $from AND e.start < $to AND e.row IS NOT NULL AND NOT e.withdrawn
MATCH (e)-[:BEARS_ON]->(c:Claim)
RETURN e.id AS id, c.id AS claim, e.quote AS quote, e.start AS start, e.end AS end, e.row AS row ORDER BY start, id
