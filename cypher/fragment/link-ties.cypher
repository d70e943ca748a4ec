  // What ties each pair of the page: claims, for MET meetings, and when they stand; found from an end, or from all its
  // others one by one, where less is said of them together.
  CALL (q, page) {
    UNWIND CASE WHEN q.give = 'LINKS' AND size(page) > 0 THEN range(0, size(page) - 1) ELSE [] END AS i
    WITH i, page[i][0] AS a, page[i][1] AS b, type(page[i][2]) AS type
    WITH type, a, collect([b, i]) AS others, sum(CASE type
      WHEN 'STATED_LINK' THEN COUNT { (b)<-[:PARTY]-() }
      WHEN 'MET_LINK' THEN COUNT { (b)<-[:PARTICIPANT]-() }
      ELSE COUNT { (b)<-[:BODY]-() } END) AS ofOthers
    WITH *, CASE type
      WHEN 'STATED_LINK' THEN COUNT { (a)<-[:PARTY]-() }
      WHEN 'MET_LINK' THEN COUNT { (a)<-[:PARTICIPANT]-() }
      ELSE COUNT { (a)<-[:BODY]-() } END AS ofOne
    UNWIND CASE WHEN ofOne <= ofOthers THEN [[a, others]] ELSE [x IN others | [x[0], [[a, x[1]]]]] END AS way
    // By a list of its own, which Neo4j makes a set of: each of the many that are no pair of the page is told by one look.
    WITH type, way[0] AS one, way[1] AS others, [x IN way[1] | x[0]] AS sought
    CALL (type, one, sought) {
      WITH * WHERE type = 'STATED_LINK'
      MATCH (one)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(other:Organisation)
      WHERE other IN sought AND NOT c.withdrawn AND
      // = fragment/paired
      RETURN other, c, null AS meeting, c AS time
      UNION ALL
      WITH * WHERE type = 'MET_LINK'
      MATCH (one)<-[:PARTICIPANT|BODY]-(pa:Claim)-[:AT]->(meeting:Meeting)<-[:AT]-(pb:Claim)-[:PARTICIPANT|BODY]->(other:Organisation)
      WHERE other IN sought AND NOT meeting.withdrawn AND NOT pa.withdrawn AND NOT pb.withdrawn
        AND coalesce(pa.status, 'HELD') = 'HELD' AND coalesce(pb.status, 'HELD') = 'HELD'
      MATCH (meeting)<-[:AT]-(time:Schedule) WHERE time.status = 'HELD' AND NOT time.withdrawn
      UNWIND [pa, pb] AS c
      RETURN other, c, meeting, time
      UNION ALL
      WITH * WHERE type = 'MEMBER_LINK'
      MATCH (one)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(other:Organisation)
      WHERE other IN sought AND NOT c.withdrawn
      RETURN other, c, null AS meeting, c AS time
    }
    WITH c, meeting, time, [x IN others WHERE x[0] = other | x[1]] AS places
    UNWIND places AS i
    RETURN i, collect(DISTINCT c) AS claims, collect(DISTINCT meeting) AS meetings, collect(DISTINCT time) AS timed
  }
