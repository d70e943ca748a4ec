// Of all links on these bases, how many are there, and which come first in this order?
CALL () {
  // = fragment/links-of-types
  RETURN count(l) AS total, count(CASE l.state WHEN 3 THEN 1 END) AS certain,
    count(CASE l.state WHEN 2 THEN 1 END) AS possible, count(CASE l.state WHEN 1 THEN 1 END) AS undated
}
CALL () {
  // = fragment/links-of-types
  WITH a, b, l, split(type(l), '_')[0] AS basis, -coalesce(l.last, -99999999) AS last, CASE $orderBy
      WHEN 'PUBLISHERS' THEN -size(l.publishers)
      WHEN 'CLAIMS' THEN -l.claims
      WHEN 'FIRST_EVIDENCE' THEN coalesce(l.first, 99999999)
      WHEN 'NAME' THEN toLower(b.name) END AS rank
  ORDER BY rank, last, basis, a.id, b.id LIMIT $most
  CALL (a, b, basis) {
    WITH * WHERE basis = 'STATED'
    MATCH (a)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b)
    WHERE NOT c.withdrawn AND
    // = fragment/paired
    RETURN c.id AS id ORDER BY id
    UNION
    WITH * WHERE basis = 'MEMBER'
    MATCH (a)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(b) WHERE NOT c.withdrawn
    RETURN c.id AS id ORDER BY id
  }
  WITH a, b, l, basis, rank, last, collect(id) AS claims
  ORDER BY rank, last, basis, a.id, b.id
  RETURN collect({basis: basis, a: a.id, b: b.id, state: l.state, publishers: l.publishers, claims: claims,
    key: CASE WHEN rank IS NULL THEN [] ELSE [rank] END + [last, toLower(basis), a.id, b.id]}) AS firsts
}
RETURN total, certain, possible, undated, firsts
