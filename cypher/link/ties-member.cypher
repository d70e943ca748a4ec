// By which memberships are these organisations tied with those others, or (others: null) with all of a greater id?
UNWIND $sides AS side
MATCH (one:Organisation {id: side.one}) WHERE NOT one.withdrawn
MATCH (one)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(other:Organisation)
WHERE NOT c.withdrawn AND NOT other.withdrawn AND one <> other
  AND CASE WHEN side.others IS NULL THEN one.id < other.id ELSE other.id IN side.others END
WITH DISTINCT one, other, c
WITH one.id AS one, other.id AS other, count(c) AS claims, min(c.firstEvidence) AS first, max(c.lastEvidence) AS last,
     max(CASE WHEN c.periodBasis IS NULL THEN 1 WHEN size(c.certainStarts) > 0 THEN 3 ELSE 2 END) AS state,
     collect(DISTINCT c.publishers) AS said
RETURN CASE WHEN one < other THEN [one, other] ELSE [other, one] END AS pair, claims, first, last, state,
  COLLECT { UNWIND said AS some UNWIND some AS publisher RETURN DISTINCT publisher ORDER BY publisher } AS publishers
ORDER BY pair
