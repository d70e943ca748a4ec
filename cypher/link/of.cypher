// Who is linked with an organisation, where nothing is asked of what ties: from the links that are kept, one page a question.
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
  // = fragment/kept-order
}
// = fragment/kept-page
RETURN place, total, rows, tops, pairs, things, certain, possible, undated, hasPrevious, hasNext,
  [o IN ours WHERE o.id = q.who | [o.id, o.name, o.kind, o.identity, o.country]][0] AS who,
  [o IN theirs WHERE o.id = q.with | [o.id, o.name, o.kind, o.identity, o.country]][0] AS with
ORDER BY place
