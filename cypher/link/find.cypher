// Who is linked with whom, and by what: for each question one page of pairs, each with everything that ties them.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q

// = fragment/topics-below
// = fragment/link-sides
WITH *, q.who IS NULL AND q.among IS NULL AS anyone

CALL (q, ours, theirs, inner, topics, anyone) {
  CALL (q, ours, theirs, inner, topics, anyone) {
  // What ties two organisations: one row a claim, or (MET) a pair of participations in one held meeting. Each basis
  // begins at what the question names: an organisation, a set of them, else a topic, else everything.
  CALL (q, ours, topics, anyone) {
    CALL (q, ours, topics, anyone) {
      WITH q, ours WHERE 'STATED' IN q.basis AND NOT anyone AND q.among IS NULL
      UNWIND ours AS a
      MATCH (a)<-[pa:PARTY]-(c:Cooperation)
      RETURN a, pa, c, null AS inside
      UNION ALL
      WITH q, ours WHERE 'STATED' IN q.basis AND q.among IS NOT NULL
      UNWIND ours AS one
      MATCH (one)<-[:PARTY]-(c:Cooperation)
      WITH c, collect(one) AS inside WHERE size(inside) > 1
      UNWIND inside AS a
      MATCH (a)<-[pa:PARTY]-(c)
      RETURN a, pa, c, inside
      UNION ALL
      WITH q, topics WHERE 'STATED' IN q.basis AND anyone AND q.on IS NOT NULL
      UNWIND topics AS topic
      MATCH (topic)<-[:ON]-(c:Cooperation)
      WITH DISTINCT c
      MATCH (a:Organisation)<-[pa:PARTY]-(c)
      RETURN a, pa, c, null AS inside
      UNION ALL
      // Not WITH … WHERE: everything would be read first and left out then.
      UNWIND CASE WHEN 'STATED' IN q.basis AND anyone AND q.on IS NULL THEN [q] ELSE [] END AS everything
      MATCH (a:Organisation)<-[pa:PARTY]-(c:Cooperation)
      RETURN a, pa, c, null AS inside
    }
    WITH q, topics, anyone, a, pa, c, inside WHERE NOT c.withdrawn
      AND (q.kinds IS NULL OR c.kind IN q.kinds)
      AND (q.statuses IS NULL OR c.status IN q.statuses)
      AND (q.on IS NULL OR anyone OR EXISTS { (c)-[:ON]->(t:Topic) WHERE t IN topics })
    MATCH (c)-[pb:PARTY]->(b:Organisation)
    WHERE a <> b AND (inside IS NULL OR b IN inside)
      AND
      // = fragment/paired
    RETURN 'STATED' AS basis, a, b, [c] AS claims, [c] AS timed, null AS meeting,
      [coalesce(pa.mode, 'TEXTUAL'), coalesce(pb.mode, 'TEXTUAL')] AS modes
    UNION ALL
    CALL (q, ours, topics, anyone) {
      WITH q, ours WHERE 'MET' IN q.basis AND NOT anyone
      UNWIND ours AS one
      MATCH (one)<-[:PARTICIPANT|BODY]-(:Claim)-[:AT]->(meeting:Meeting)
      RETURN meeting
      UNION
      WITH q, topics WHERE 'MET' IN q.basis AND anyone
      UNWIND topics AS topic
      MATCH (topic)<-[:ON]-(d:Discussion)-[:AT]->(meeting:Meeting) WHERE NOT d.withdrawn
      RETURN meeting
    }
    WITH q, topics, meeting, [(meeting)<-[:AT]-(s:Schedule) WHERE s.status = 'HELD' AND NOT s.withdrawn | s] AS timed
    WHERE size(timed) > 0 AND NOT meeting.withdrawn AND (q.on IS NULL OR EXISTS {
      (meeting)<-[:AT]-(d:Discussion)-[:ON]->(t:Topic) WHERE t IN topics AND NOT d.withdrawn })
    MATCH (a:Organisation)<-[:PARTICIPANT|BODY]-(pa:Claim)-[:AT]->(meeting)<-[:AT]-(pb:Claim)-[:PARTICIPANT|BODY]->(b:Organisation)
    WHERE a <> b AND NOT pa.withdrawn AND NOT pb.withdrawn
      AND coalesce(pa.status, 'HELD') = 'HELD' AND coalesce(pb.status, 'HELD') = 'HELD'
    RETURN 'MET' AS basis, a, b, [pa, pb] AS claims, timed, meeting,
      [coalesce(pa.mode, 'TEXTUAL'), coalesce(pb.mode, 'TEXTUAL')] AS modes
    UNION ALL
    CALL (q, ours, anyone) {
      WITH q, ours WHERE 'MEMBER' IN q.basis AND NOT anyone AND q.on IS NULL
      UNWIND ours AS one
      MATCH (one)<-[:MEMBER|BODY]-(c:Membership)
      RETURN c
      UNION
      // Not WITH … WHERE: everything would be read first and left out then.
      UNWIND CASE WHEN 'MEMBER' IN q.basis AND anyone AND q.on IS NULL THEN [q] ELSE [] END AS everything
      MATCH (c:Membership)
      RETURN c
    }
    WITH c WHERE NOT c.withdrawn
    MATCH (a:Organisation)<-[:MEMBER|BODY]-(c)-[:MEMBER|BODY]->(b:Organisation)
    RETURN 'MEMBER' AS basis, a, b, [c] AS claims, [c] AS timed, null AS meeting, [] AS modes
  }
  WITH * WHERE NOT a.withdrawn AND NOT b.withdrawn
    AND CASE
      WHEN q.among IS NOT NULL THEN a.id < b.id AND (basis = 'STATED' OR a IN ours AND b IN ours)
      WHEN anyone THEN a.id < b.id
      ELSE a IN ours AND NOT (a IN inner AND b IN inner) END
    AND (q.with IS NULL OR b IN theirs)
    AND (q.modes IS NULL OR all(mode IN modes WHERE mode IN q.modes)
                        AND all(claim IN claims WHERE any(mode IN claim.modes WHERE mode IN q.modes)))
    AND all(claim IN claims WHERE
          (q.acts IS NULL OR any(act IN claim.acts WHERE act IN q.acts))
      AND (q.certaintyAtLeast IS NULL OR claim.certainty >= q.certaintyAtLeast)
      AND (q.verbatimOnly IS NULL OR NOT q.verbatimOnly OR claim.verbatim))
    AND (q.disputed IS NULL OR any(claim IN claims WHERE claim.disputed) = q.disputed)

  // One row a pair and basis. 3 certain, 2 possible, 1 undated, 0 outside the period.
  UNWIND timed AS when
  WITH *, CASE
      WHEN when.periodBasis IS NULL THEN 1
      WHEN any(i IN range(0, size(when.certainStarts) - 1)
               WHERE when.certainStarts[i] <= q.to AND when.certainEnds[i] >= q.from) THEN 3
      WHEN when.startEarliest <= q.to AND when.endLatest >= q.from THEN 2
      ELSE 0 END AS standing
  UNWIND claims AS claim
  // Not by q, a map that would be hashed for each row.
  RETURN basis, a, b, collect(DISTINCT claim) AS claims, collect(DISTINCT meeting) AS meetings,
       collect(DISTINCT when) AS timed, min(claim.firstEvidence) AS first, max(claim.lastEvidence) AS last,
       max(standing) AS state
  }
  // = fragment/found-order
}
// = fragment/found-page
