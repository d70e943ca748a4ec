// Who is linked with whom, and by what: for each question one page of pairs, each with everything that ties them.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q

CALL (q) {
  OPTIONAL MATCH (:Topic {id: q.on, withdrawn: false})<-[:NARROWER_THAN*0..]-(topic:Topic)
  RETURN collect(topic) AS topics
}
// = fragment/link-sides
WITH *, q.who IS NULL AND q.among IS NULL AS anyone

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
  WITH q, basis, a, b, collect(DISTINCT claim) AS claims, collect(DISTINCT meeting) AS meetings,
       collect(DISTINCT when) AS timed, min(claim.firstEvidence) AS first, max(claim.lastEvidence) AS last,
       max(standing) AS state
  WHERE state > 0
  WITH *, reduce(known = [], claim IN claims |
       known + [publisher IN coalesce(claim.publishers, []) WHERE NOT publisher IN known]) AS publishers
  WHERE size(publishers) >= coalesce(q.publishersAtLeast, 0)
  WITH basis, a, b, claims, meetings, timed, publishers, state,
       CASE q.orderBy
         WHEN 'PUBLISHERS' THEN [-size(publishers)]
         WHEN 'CLAIMS' THEN [-size(CASE basis WHEN 'MET' THEN meetings ELSE claims END)]
         WHEN 'FIRST_EVIDENCE' THEN [coalesce(first, 99999999)]
         WHEN 'NAME' THEN [toLower(b.name)]
         ELSE [] END
       + [-coalesce(last, -99999999), toLower(basis), a.id, b.id] AS key
  ORDER BY key
  RETURN collect({key: key, basis: basis, a: a, b: b, claims: claims, meetings: meetings, timed: timed,
                  publishers: publishers, state: state}) AS links
}
WITH place, q, ours, theirs, topics, links, [link IN links WHERE link.state IN q.states] AS found
WITH *, CASE WHEN q.after IS NULL AND q.before IS NULL THEN found ELSE [link IN found WHERE (q.after IS NULL OR link.key > q.after) AND (q.before IS NULL OR link.key < q.before)] END AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page

// Everything else is fetched for the page alone; it is counted and picked in src/graph/links.ts.
CALL (q, page) {
  UNWIND CASE WHEN q.give = 'LINKS' AND size(page) > 0 THEN range(0, size(page) - 1) ELSE [] END AS i
  WITH q, i, page[i] AS link, page[i].a AS a, page[i].b AS b,
       page[i].claims AS claims, page[i].meetings AS meetings
  // = fragment/link-told
  WITH * ORDER BY i
  RETURN collect([link.basis, link.key, link.state, link.publishers,
    [a.id, a.name, a.kind, a.identity, a.country], [b.id, b.name, b.kind, b.identity, b.country],
    [c IN claims | [c.id, c.kind, c.status, c.disputed]], [m IN meetings | m.id],
    [t IN link.timed | [t.periodBasis, t.startEarliest, coalesce(t.start, t.date)]], subjects, evidence, passages]) AS rows
}
// = fragment/link-tops
// Of the pairs alone, lists of scalars: many of them are read at once.
CALL (q, page) {
  UNWIND CASE WHEN q.give = 'PAIRS' THEN page ELSE [] END AS link
  WITH link.basis AS basis, link.a AS a, link.b AS b, size(link.publishers) AS publishers
  RETURN collect([basis, a.id, b.id, publishers]) AS pairs, collect(DISTINCT a) + collect(DISTINCT b) AS both
}
CALL (q, page) {
  UNWIND CASE WHEN q.give = 'TIMES' THEN page ELSE [] END AS link
  UNWIND link.timed AS t
  WITH DISTINCT t
  RETURN collect([t.id, [(t)-[:AT]->(m:Meeting) | m.id][0], t.periodBasis, t.startEarliest, t.endLatest,
                  t.certainStarts, t.certainEnds]) AS times
}
RETURN place, size(found) AS total, rows, tops, pairs, times,
  [o IN both | [o.id, o.name, o.kind, o.identity, o.country]] AS things,
  size([link IN links WHERE link.state = 3]) AS certain, size([link IN links WHERE link.state = 2]) AS possible,
  size([link IN links WHERE link.state = 1]) AS undated,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext,
  [o IN ours WHERE o.id = q.who | [o.id, o.name, o.kind, o.identity, o.country]][0] AS who,
  [o IN theirs WHERE o.id = q.with | [o.id, o.name, o.kind, o.identity, o.country]][0] AS with,
  q.on IS NULL OR size(topics) > 0 AS topicFound
ORDER BY place
