// At how many held meetings did each of these organisations meet those others, or (others: null) all of a greater id?
UNWIND $sides AS side
MATCH (one:Organisation {id: side.one}) WHERE NOT one.withdrawn
MATCH (one)<-[:PARTICIPANT|BODY]-(mine:Claim)-[:AT]->(meeting:Meeting)
WHERE NOT mine.withdrawn AND NOT meeting.withdrawn AND coalesce(mine.status, 'HELD') = 'HELD'
WITH side, one, meeting, collect(mine) AS ours
CALL (meeting) {
  MATCH (meeting)<-[:AT]-(s:Schedule) WHERE s.status = 'HELD' AND NOT s.withdrawn
  RETURN max(CASE WHEN s.periodBasis IS NULL THEN 1 WHEN size(s.certainStarts) > 0 THEN 3 ELSE 2 END) AS held
}
WITH * WHERE held IS NOT NULL
MATCH (meeting)<-[:AT]-(theirs:Claim)-[:PARTICIPANT|BODY]->(other:Organisation)
WHERE NOT theirs.withdrawn AND NOT other.withdrawn AND one <> other AND coalesce(theirs.status, 'HELD') = 'HELD'
  AND CASE WHEN side.others IS NULL THEN one.id < other.id ELSE other.id IN side.others END
UNWIND ours + [theirs] AS c
WITH one.id AS one, other.id AS other, count(DISTINCT meeting) AS claims, min(c.firstEvidence) AS first,
     max(c.lastEvidence) AS last, max(held) AS state, collect(DISTINCT c.publishers) AS said
// = fragment/ties-row
