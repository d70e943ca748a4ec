// When does each cooperation stand that ties an organisation with others, at any time, alike ones counted together? Days
// are told by the year or month that they are in (`per`: 10000 or 100 of a day YYYYMMDD); undated ones have none.
WITH $question AS q
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
  // = fragment/alike-times
}
RETURN times,
  [o IN ours WHERE o.id = q.who | [o.id, o.name, o.kind, o.identity, o.country]][0] AS who,
  [o IN theirs WHERE o.id = q.with | [o.id, o.name, o.kind, o.identity, o.country]][0] AS with,
  q.on IS NULL OR size(topics) > 0 AS topicFound
