// Which pairs of organisations may these records tie, on which basis, and about which of the two is less?
UNWIND $ids AS id
MATCH (n:Record {id: id})
CALL (n) {
  MATCH (a:Organisation)<-[pa:PARTY]-(n)-[pb:PARTY]->(b:Organisation)
  WHERE (pa.role = 'LEAD' AND pb.role = 'PARTNER')
    OR (pa.role = 'PARTY' AND pb.role = 'PARTY' AND a.id < b.id AND n.equalParties <= 20)
  RETURN 'STATED' AS basis, a, b
  UNION
  MATCH (n)<-[:PARTY]-(:Cooperation)-[:PARTY]->(b:Organisation) WHERE n:Organisation
  RETURN 'STATED' AS basis, n AS a, b
  UNION
  MATCH (a:Organisation)<-[:MEMBER]-(n)-[:BODY]->(b:Organisation)
  RETURN 'MEMBER' AS basis, a, b
  UNION
  MATCH (n)<-[:MEMBER|BODY]-(:Membership)-[:MEMBER|BODY]->(b:Organisation) WHERE n:Organisation
  RETURN 'MEMBER' AS basis, n AS a, b
  UNION
  // A participation ties its organisation with the others; a schedule, or the meeting, everybody.
  CALL (n) {
    MATCH (one:Organisation)<-[:PARTICIPANT]-(n)-[:AT]->(meeting:Meeting) RETURN one, meeting
    UNION
    MATCH (n)-[:AT]->(meeting:Meeting)<-[:AT]-(:Claim)-[:PARTICIPANT|BODY]->(one:Organisation) WHERE n:Schedule
    RETURN one, meeting
    UNION
    MATCH (n)<-[:AT]-(:Claim)-[:PARTICIPANT|BODY]->(one:Organisation) WHERE n:Meeting
    RETURN one, n AS meeting
    UNION
    MATCH (n)<-[:PARTICIPANT|BODY]-(:Claim)-[:AT]->(meeting:Meeting) WHERE n:Organisation
    RETURN n AS one, meeting
  }
  MATCH (meeting)<-[:AT]-(:Claim)-[:PARTICIPANT|BODY]->(other:Organisation)
  RETURN 'MET' AS basis, one AS a, other AS b
}
WITH basis, a, b WHERE a <> b
WITH DISTINCT basis, CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b
RETURN basis, [a.id, b.id] AS pair, CASE WHEN COUNT { (a)<--() } <= COUNT { (b)<--() } THEN 0 ELSE 1 END AS lesser
ORDER BY basis, pair
