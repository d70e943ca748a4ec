// Makes new claims with the rows that are their evidence, and says how many relationships to others it could.
MATCH (d:Document {id: $document})
UNWIND $rows AS row
CREATE (c:Record:Claim:$(row.label))-[:MADE_IN]->(d)
SET c = row.properties
WITH d, c, row
CALL (c, row) {
  UNWIND row.leads AS lead
  MATCH (target:Record {id: lead.to}) WHERE NOT target.withdrawn
  CREATE (c)-[r:$(lead.type)]->(target)
  SET r = lead.properties
  RETURN count(r) AS made
}
CALL (c, d, row) {
  UNWIND row.evidence AS properties
  CREATE (c)<-[:BEARS_ON]-(e:Record:Evidence)-[:FOUND_IN]->(d)
  SET e = properties
}
RETURN sum(made) AS made
