// Leads new claims and their evidence to the dataset they are from, and says which pairs they tie.
MATCH (d:Document {id: $document})
UNWIND $claims AS claim
MATCH (c:Claim) WHERE elementId(c) = claim.node
SET c.pairs = claim.pairs
CREATE (c)-[:MADE_IN]->(d)
WITH c, d
MATCH (c)<-[:BEARS_ON]-(e:Evidence)
CREATE (e)-[:FOUND_IN]->(d)
