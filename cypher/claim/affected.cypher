// Which claims have derived properties that rest on these records? A schedule dates the other claims of its meeting.
UNWIND $ids AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (n) WHERE n:Claim RETURN n AS claim
  UNION
  MATCH (n)-[:BEARS_ON]->(claim:Claim) RETURN claim
  UNION
  MATCH (n)<-[:FOUND_IN]-(:Evidence)-[:BEARS_ON]->(claim:Claim) RETURN claim
  UNION
  MATCH (n)-[:AT]->(:Meeting)<-[:AT]-(claim:Claim) WHERE n:Schedule RETURN claim
}
WITH DISTINCT claim
WHERE claim.version > 0 AND NOT claim.withdrawn
RETURN claim.id AS id ORDER BY id
