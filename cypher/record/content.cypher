// What has been given of these records so far?
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, properties(n) AS properties,
       COLLECT { MATCH (n)-[r]->(other:Record) RETURN {type: type(r), to: other.id, properties: properties(r)} } AS relationships
ORDER BY id
