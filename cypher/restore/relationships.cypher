// Puts relationships back between records, and says how many it could.
UNWIND $rows AS row
MATCH (a:Record {id: row.source})
MATCH (b:Record {id: row.target})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS created
