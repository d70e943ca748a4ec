// Of kept links, as lists of sides, relationship, state and key in order: the page, with what is told of each.
WITH *, CASE size(q.states) WHEN 3 THEN links ELSE [x IN links WHERE x[3] IN q.states] END AS found
WITH *, CASE WHEN q.after IS NULL AND q.before IS NULL THEN found ELSE [x IN found WHERE (q.after IS NULL OR x[4] > q.after) AND (q.before IS NULL OR x[4] < q.before)] END AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
CALL (q, page) {
  // = fragment/link-ties
  WITH q, i, page[i][0] AS a, page[i][1] AS b, page[i][2] AS l, page[i][4] AS key, claims, meetings, timed
  // = fragment/link-told
  WITH * ORDER BY i
  RETURN collect([split(type(l), '_')[0], key, l.state, l.publishers,
    [a.id, a.name, a.kind, a.identity, a.country], [b.id, b.name, b.kind, b.identity, b.country],
    [c IN claims | [c.id, c.kind, c.status, c.disputed]], [m IN meetings | m.id],
    [t IN timed | [t.periodBasis, t.startEarliest, coalesce(t.start, t.date)]], subjects, evidence, passages]) AS rows
}
// = fragment/link-tops
CALL (q, page) {
  UNWIND CASE WHEN q.give = 'PAIRS' THEN page ELSE [] END AS x
  WITH x[0] AS a, x[1] AS b, x[2] AS l
  RETURN collect([split(type(l), '_')[0], a.id, b.id, size(l.publishers)]) AS pairs, collect(DISTINCT a) + collect(DISTINCT b) AS both
}
WITH *, [o IN both | [o.id, o.name, o.kind, o.identity, o.country]] AS things, size(found) AS total,
  size(page) > 0 AND page[0][2] <> found[0][2] AS hasPrevious, size(page) > 0 AND page[-1][2] <> found[-1][2] AS hasNext
