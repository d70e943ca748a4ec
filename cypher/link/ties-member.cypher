// By which memberships are these organisations tied with those others, or (others: null) with all of a greater id?
UNWIND $sides AS side
MATCH (one:Organisation {id: side.one}) WHERE NOT one.withdrawn
MATCH (one)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(other:Organisation)
WHERE NOT c.withdrawn AND NOT other.withdrawn AND one <> other
  AND CASE WHEN side.others IS NULL THEN one.id < other.id ELSE other.id IN side.others END
// = fragment/ties-of-claims
