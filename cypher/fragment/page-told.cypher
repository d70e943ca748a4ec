// Everything else is fetched for the page alone; it is counted and picked in src/graph/ties.ts.
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
