// Who is linked with an organisation by cooperations on a topic, in a period, or of a kind: for each question one page of
// pairs, each with everything that ties them. What link/find answers too, of one basis and so with less to go through.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
// = fragment/link-sides
// = fragment/topics-below
CALL (q, ours, theirs, inner, topics) {
  CALL (q, ours, theirs, inner, topics) {
    // At once those that do not count are left out.
    UNWIND ours AS a
    MATCH (a)<-[pa:PARTY]-(c:Cooperation)
    WHERE (q.on IS NULL OR EXISTS { (c)-[:ON]->(t:Topic) WHERE t IN topics }) AND
    // = fragment/cooperation-counts
    MATCH (c)-[pb:PARTY]->(b:Organisation)
    WHERE a <> b AND NOT b.withdrawn AND
      // = fragment/paired
      AND NOT (a IN inner AND b IN inner) AND (q.with IS NULL OR b IN theirs)
      AND (q.modes IS NULL OR (coalesce(pa.mode, 'TEXTUAL') IN q.modes AND coalesce(pb.mode, 'TEXTUAL') IN q.modes))
    WITH a, b, c, CASE
        WHEN c.periodBasis IS NULL THEN 1
        WHEN any(i IN range(0, size(c.certainStarts) - 1)
                 WHERE c.certainStarts[i] <= q.to AND c.certainEnds[i] >= q.from) THEN 3
        WHEN c.startEarliest <= q.to AND c.endLatest >= q.from THEN 2
        ELSE 0 END AS standing
    WITH a, b, collect(DISTINCT c) AS claims, min(c.firstEvidence) AS first, max(c.lastEvidence) AS last,
      max(standing) AS state
    RETURN 'STATED' AS basis, a, b, claims, [] AS meetings, claims AS timed, first, last, state
  }
  // = fragment/found-order
}
// = fragment/found-page
