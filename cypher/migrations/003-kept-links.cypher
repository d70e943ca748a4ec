// Keeps for each pair of organisations what ties them, so that they are found without reading claims (docs/adr/0016).
// Each organisation has the links to those with a greater id; what was kept of it before is put in place anew.
// First what is stated: leaders with partners, and equals with each other unless they are more than 20.
MATCH (a:Organisation)
CALL (a) {
  OPTIONAL MATCH (a)-[old:STATED_LINK]->()
  DELETE old
  WITH DISTINCT a WHERE NOT a.withdrawn
  MATCH (a)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
  WHERE a.id < b.id AND NOT b.withdrawn AND NOT c.withdrawn
    AND ((pa.role = 'PARTY' AND pb.role = 'PARTY' AND c.equalParties <= 20)
      OR (pa.role = 'LEAD' AND pb.role = 'PARTNER') OR (pa.role = 'PARTNER' AND pb.role = 'LEAD'))
  WITH DISTINCT a, b, c
  WITH a, b, count(c) AS claims, min(c.firstEvidence) AS first, max(c.lastEvidence) AS last,
       max(CASE WHEN c.periodBasis IS NULL THEN 1 WHEN size(c.certainStarts) > 0 THEN 3 ELSE 2 END) AS state,
       collect(DISTINCT c.publishers) AS said
  CREATE (a)-[:STATED_LINK {claims: claims, first: first, last: last, state: state, publishers:
    COLLECT { UNWIND said AS some UNWIND some AS publisher RETURN DISTINCT publisher ORDER BY publisher }}]->(b)
} IN TRANSACTIONS OF 50 ROWS;

// Who met: both at a meeting that some document calls held, each by a claim that does not say otherwise.
MATCH (a:Organisation)
CALL (a) {
  OPTIONAL MATCH (a)-[old:MET_LINK]->()
  DELETE old
  WITH DISTINCT a WHERE NOT a.withdrawn
  MATCH (a)<-[:PARTICIPANT|BODY]-(mine:Claim)-[:AT]->(meeting:Meeting)
  WHERE NOT mine.withdrawn AND NOT meeting.withdrawn AND coalesce(mine.status, 'HELD') = 'HELD'
  WITH a, meeting, collect(mine) AS ours
  CALL (meeting) {
    MATCH (meeting)<-[:AT]-(s:Schedule) WHERE s.status = 'HELD' AND NOT s.withdrawn
    RETURN max(CASE WHEN s.periodBasis IS NULL THEN 1 WHEN size(s.certainStarts) > 0 THEN 3 ELSE 2 END) AS held
  }
  WITH * WHERE held IS NOT NULL
  MATCH (meeting)<-[:AT]-(theirs:Claim)-[:PARTICIPANT|BODY]->(b:Organisation)
  WHERE a.id < b.id AND NOT b.withdrawn AND NOT theirs.withdrawn AND coalesce(theirs.status, 'HELD') = 'HELD'
  UNWIND ours + [theirs] AS c
  WITH a, b, count(DISTINCT meeting) AS claims, min(c.firstEvidence) AS first, max(c.lastEvidence) AS last,
       max(held) AS state, collect(DISTINCT c.publishers) AS said
  CREATE (a)-[:MET_LINK {claims: claims, first: first, last: last, state: state, publishers:
    COLLECT { UNWIND said AS some UNWIND some AS publisher RETURN DISTINCT publisher ORDER BY publisher }}]->(b)
} IN TRANSACTIONS OF 50 ROWS;

// Who is a member of whom.
MATCH (a:Organisation)
CALL (a) {
  OPTIONAL MATCH (a)-[old:MEMBER_LINK]->()
  DELETE old
  WITH DISTINCT a WHERE NOT a.withdrawn
  MATCH (a)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(b:Organisation)
  WHERE a.id < b.id AND NOT b.withdrawn AND NOT c.withdrawn
  WITH DISTINCT a, b, c
  WITH a, b, count(c) AS claims, min(c.firstEvidence) AS first, max(c.lastEvidence) AS last,
       max(CASE WHEN c.periodBasis IS NULL THEN 1 WHEN size(c.certainStarts) > 0 THEN 3 ELSE 2 END) AS state,
       collect(DISTINCT c.publishers) AS said
  CREATE (a)-[:MEMBER_LINK {claims: claims, first: first, last: last, state: state, publishers:
    COLLECT { UNWIND said AS some UNWIND some AS publisher RETURN DISTINCT publisher ORDER BY publisher }}]->(b)
} IN TRANSACTIONS OF 50 ROWS;
