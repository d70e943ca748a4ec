// Gives records their relationships, and says how many it could: a target must exist and not be withdrawn.
UNWIND $rows AS row
MATCH (n:Record {id: row.from})
MATCH (target:Record {id: row.to}) WHERE target.version > 0 AND NOT target.withdrawn
CREATE (n)-[r:$(row.type)]->(target)
SET r = row.properties
RETURN count(r) AS created
