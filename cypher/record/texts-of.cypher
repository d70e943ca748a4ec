// Which text do these documents have, and which quotes rest on it?
UNWIND $ids AS id
MATCH (d:Document {id: id}) WHERE d.held
RETURN d.id AS id, d.sha256 AS sha256,
       COLLECT { MATCH (d)<-[:FOUND_IN]-(e:Evidence)-[:BEARS_ON]->(c:Claim)
                 WHERE NOT e.withdrawn AND e.quote IS NOT NULL AND e.row IS NULL
                 RETURN {claim: c.id, quote: e.quote} ORDER BY e.start, c.id } AS quotes
ORDER BY id
