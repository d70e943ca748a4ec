// When does each cooperation stand that ties an organisation with others, at any time? Links are not grouped for that.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
// = fragment/link-sides
// = fragment/topics-below
CALL (q, ours, theirs, inner, topics) {
  UNWIND ours AS a
  MATCH (a)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
  WHERE (q.on IS NULL OR EXISTS { (c)-[:ON]->(t:Topic) WHERE t IN topics })
    AND NOT b.withdrawn AND NOT (a IN inner AND b IN inner) AND (q.with IS NULL OR b IN theirs)
    AND (q.modes IS NULL OR (coalesce(pa.mode, 'TEXTUAL') IN q.modes AND coalesce(pb.mode, 'TEXTUAL') IN q.modes)) AND
    // = fragment/paired
    AND
    // = fragment/cooperation-counts
  WITH DISTINCT c
  RETURN collect([c.id, null, c.periodBasis, c.startEarliest, c.endLatest, c.certainStarts, c.certainEnds]) AS times
}
RETURN place, times, size(times) AS total, 0 AS certain, 0 AS possible, 0 AS undated, false AS hasPrevious, false AS hasNext,
  [] AS rows, [] AS tops, [] AS pairs, [] AS things,
  [o IN ours WHERE o.id = q.who | [o.id, o.name, o.kind, o.identity, o.country]][0] AS who,
  [o IN theirs WHERE o.id = q.with | [o.id, o.name, o.kind, o.identity, o.country]][0] AS with,
  q.on IS NULL OR size(topics) > 0 AS topicFound
ORDER BY place
