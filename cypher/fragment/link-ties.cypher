// What ties a and b, whose link is l: claims, for MET meetings, and when they stand. Found from the side with fewer claims,
// or among those of all of a, which were read at once where they are few (near: lists of a, b, claim).
CALL (a, b, l, near) {
  CALL (a, b, l, near) {
    UNWIND CASE WHEN l:STATED_LINK THEN [x IN near WHERE x[1] = b AND x[0] = a | x[2]] ELSE [] END AS c
    RETURN c, null AS meeting, c AS time
    UNION ALL
    WITH * WHERE l:STATED_LINK AND COUNT { (a)<-[:PARTY]-() } > 300
    WITH CASE WHEN COUNT { (a)<-[:PARTY]-() } <= COUNT { (b)<-[:PARTY]-() } THEN [a, b] ELSE [b, a] END AS sides
    WITH sides[0] AS one, sides[1] AS other
    MATCH (one)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(side:Organisation)
    WHERE side = other AND NOT c.withdrawn AND
    // = fragment/paired
    RETURN c, null AS meeting, c AS time
    UNION ALL
    WITH * WHERE l:MET_LINK
    WITH CASE WHEN COUNT { (a)<-[:PARTICIPANT]-() } <= COUNT { (b)<-[:PARTICIPANT]-() } THEN [a, b] ELSE [b, a] END AS sides
    WITH sides[0] AS one, sides[1] AS other
    MATCH (one)<-[:PARTICIPANT|BODY]-(pa:Claim)-[:AT]->(meeting:Meeting)<-[:AT]-(pb:Claim)-[:PARTICIPANT|BODY]->(side:Organisation)
    WHERE side = other AND NOT meeting.withdrawn AND NOT pa.withdrawn AND NOT pb.withdrawn
      AND coalesce(pa.status, 'HELD') = 'HELD' AND coalesce(pb.status, 'HELD') = 'HELD'
    MATCH (meeting)<-[:AT]-(time:Schedule) WHERE time.status = 'HELD' AND NOT time.withdrawn
    UNWIND [pa, pb] AS c
    RETURN c, meeting, time
    UNION ALL
    WITH * WHERE l:MEMBER_LINK
    WITH CASE WHEN COUNT { (a)<-[:BODY]-() } <= COUNT { (b)<-[:BODY]-() } THEN [a, b] ELSE [b, a] END AS sides
    WITH sides[0] AS one, sides[1] AS other
    MATCH (one)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(side:Organisation) WHERE side = other AND NOT c.withdrawn
    RETURN c, null AS meeting, c AS time
  }
  RETURN collect(DISTINCT c) AS claims, collect(DISTINCT meeting) AS meetings, collect(DISTINCT time) AS timed
}
