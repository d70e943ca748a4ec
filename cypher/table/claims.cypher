// Makes new claims with the rows that are their evidence, and says how many relationships to others it could.
MATCH (d:Document {id: $document})
UNWIND $rows AS row
CREATE (c:Record:Claim:$(row.label))-[:MADE_IN]->(d)
SET c = row.properties
FOREACH (properties IN row.evidence |
  CREATE (c)<-[:BEARS_ON]-(e:Record:Evidence)-[:FOUND_IN]->(d)
  SET e = properties
)
WITH c, row
UNWIND row.leads AS lead
MATCH (target:Record {id: lead.to}) WHERE NOT target.withdrawn
CREATE (c)-[r:$(lead.type)]->(target)
SET r = lead.properties
RETURN count(r) AS made
