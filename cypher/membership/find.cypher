// Memberships: for each question one page of them, of a member, of a body, or named ones.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  CALL (q) {
    WITH q WHERE q.member IS NOT NULL
    MATCH (:Organisation {id: q.member})<-[:MEMBER]-(c:Membership)
    RETURN c
    UNION
    WITH q WHERE q.body IS NOT NULL
    MATCH (:Organisation {id: q.body})<-[:BODY]-(c:Membership)
    RETURN c
    UNION
    WITH q WHERE q.among IS NOT NULL
    UNWIND q.among AS id
    MATCH (c:Membership:Claim {id: id})
    RETURN c
  }
  WITH * WHERE NOT c.withdrawn
  MATCH (c)-[:MEMBER]->(member:Organisation), (c)-[:BODY]->(body:Organisation), (c)-[:MADE_IN]->(d:Document)
  WHERE NOT member.withdrawn AND NOT body.withdrawn
  WITH c, member, body, d, CASE
      WHEN c.periodBasis IS NULL THEN 1
      WHEN any(i IN range(0, size(c.certainStarts) - 1)
               WHERE c.certainStarts[i] <= q.to AND c.certainEnds[i] >= q.from) THEN 3
      WHEN c.startEarliest <= q.to AND c.endLatest >= q.from THEN 2
      ELSE 0 END AS state
  WHERE state > 0
  WITH c, member, body, d, state, [toLower(body.name), toLower(member.name), c.id] AS key
  ORDER BY key
  RETURN collect(c {.id, .kind, .version, .periodBasis, .start, .startAsWritten, .end, .endAsWritten, .startEarliest,
    .startLatest, .endEarliest, .endLatest, key: key, state: state, madeIn: d.id,
    member: member {.id, .name, .kind, .identity, .country}, body: body {.id, .name, .kind, .identity, .country}}) AS claims
}
WITH place, q, claims, [claim IN claims WHERE claim.state IN q.states] AS found
WITH *, [claim IN found WHERE (q.after IS NULL OR claim.key > q.after) AND (q.before IS NULL OR claim.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
RETURN place, size(found) AS total, page AS rows,
  size([claim IN claims WHERE claim.state = 3]) AS certain, size([claim IN claims WHERE claim.state = 2]) AS possible,
  size([claim IN claims WHERE claim.state = 1]) AS undated,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext
ORDER BY place
