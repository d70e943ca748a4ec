// What is told of the links of these pairs of organisations, of which the claims are known that tie them?
// What was withdrawn since they were found is left out.
WITH $question AS q
CALL (q) {
  UNWIND CASE WHEN size(q.pairs) > 0 THEN range(0, size(q.pairs) - 1) ELSE [] END AS i
  WITH q, i, q.pairs[i] AS pair
  MATCH (a:Organisation {id: pair.a})
  MATCH (b:Organisation {id: pair.b})
  CALL (pair) {
    UNWIND pair.claims AS id
    MATCH (c:Claim {id: id}) WHERE NOT c.withdrawn
    RETURN collect(c) AS claims
  }
  WITH q, i, pair, a, b, claims, [] AS meetings
  WHERE size(claims) > 0 AND NOT a.withdrawn AND NOT b.withdrawn
  // = fragment/link-told
  WITH * ORDER BY i
  RETURN collect([pair.basis, pair.key, pair.state, pair.publishers,
    [a.id, a.name, a.kind, a.identity, a.country], [b.id, b.name, b.kind, b.identity, b.country],
    [c IN claims | [c.id, c.kind, c.status, c.disputed]], [],
    [c IN claims | [c.periodBasis, c.startEarliest, c.start]], subjects, evidence, passages]) AS rows
}
// = fragment/link-tops
RETURN rows, tops
