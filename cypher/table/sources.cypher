// Leads new claims and their evidence to the dataset they are from.
MATCH (d:Document {id: $document})
UNWIND $nodes AS node
MATCH (c:Claim) WHERE elementId(c) = node
CREATE (c)-[:MADE_IN]->(d)
WITH c, d
MATCH (c)<-[:BEARS_ON]-(e:Evidence)
CREATE (e)-[:FOUND_IN]->(d)
