// Leads new claims to organisations and topics, and says to how many it could: those must not be withdrawn.
UNWIND $rows AS row
MATCH (c:Claim) WHERE elementId(c) = row.node
MATCH (target:Record {id: row.to}) WHERE NOT target.withdrawn
CREATE (c)-[r:$(row.type)]->(target)
SET r = row.properties
RETURN count(r) AS made
