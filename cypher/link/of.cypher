// Who is linked with whom, where a question sets no conditions on what ties: from the links that are kept, one page a question.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
// = fragment/link-sides
CALL (q, ours, theirs, inner) {
  CALL (q, ours, theirs) {
    WITH q, ours WHERE q.with IS NULL
    UNWIND ours AS a
    MATCH (a)-[l:STATED_LINK|MET_LINK|MEMBER_LINK]-(b:Organisation)
    RETURN a, l, b
    UNION ALL
    UNWIND ours AS a
    UNWIND theirs AS b
    MATCH (a)-[l:STATED_LINK|MET_LINK|MEMBER_LINK]-(b)
    RETURN a, l, b
  }
  WITH * WHERE type(l) IN q.types AND NOT (a IN inner AND b IN inner)
    AND (q.publishersAtLeast IS NULL OR size(l.publishers) >= q.publishersAtLeast)
  WITH q, a, b, l, l.state AS state, CASE q.orderBy
      WHEN 'PUBLISHERS' THEN [-size(l.publishers)]
      WHEN 'CLAIMS' THEN [-l.claims]
      WHEN 'FIRST_EVIDENCE' THEN [coalesce(l.first, 99999999)]
      WHEN 'NAME' THEN [toLower(b.name)]
      ELSE [] END
    + [-coalesce(l.last, -99999999), toLower(split(type(l), '_')[0]), a.id, b.id] AS key
  ORDER BY key
  RETURN collect([a, b, l, state, key]) AS links, count(CASE state WHEN 3 THEN 1 END) AS certain,
    count(CASE state WHEN 2 THEN 1 END) AS possible, count(CASE state WHEN 1 THEN 1 END) AS undated
}
WITH *, CASE size(q.states) WHEN 3 THEN links ELSE [x IN links WHERE x[3] IN q.states] END AS found
WITH *, CASE WHEN q.after IS NULL AND q.before IS NULL THEN found ELSE [x IN found WHERE (q.after IS NULL OR x[4] > q.after) AND (q.before IS NULL OR x[4] < q.before)] END AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
CALL (q, page) {
  UNWIND CASE WHEN q.give = 'LINKS' AND 'STATED' IN q.basis THEN page ELSE [] END AS x
  WITH DISTINCT x[0] AS a WHERE COUNT { (a)<-[:PARTY]-() } <= 300
  MATCH (a)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
  WHERE NOT c.withdrawn AND
  // = fragment/paired
  RETURN collect([a, b, c]) AS near
}
CALL (q, page, near) {
  UNWIND CASE WHEN q.give = 'LINKS' AND size(page) > 0 THEN range(0, size(page) - 1) ELSE [] END AS i
  WITH q, i, page[i][0] AS a, page[i][1] AS b, page[i][2] AS l, near
  // = fragment/link-ties
  // = fragment/link-told
  WITH * ORDER BY i
  RETURN collect([split(type(l), '_')[0], page[i][4], l.state, l.publishers,
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
RETURN place, size(found) AS total, rows, tops, pairs, [o IN both | [o.id, o.name, o.kind, o.identity, o.country]] AS things,
  certain, possible, undated,
  size(page) > 0 AND page[0][2] <> found[0][2] AS hasPrevious, size(page) > 0 AND page[-1][2] <> found[-1][2] AS hasNext,
  [o IN ours WHERE o.id = q.who | [o.id, o.name, o.kind, o.identity, o.country]][0] AS who,
  [o IN theirs WHERE o.id = q.with | [o.id, o.name, o.kind, o.identity, o.country]][0] AS with
ORDER BY place
