// What is stated to tie each of these organisations with those others, or (others: null) with all of a greater id?
UNWIND $sides AS side
MATCH (one:Organisation {id: side.one}) WHERE NOT one.withdrawn
MATCH (one)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(other:Organisation)
WHERE NOT c.withdrawn AND NOT other.withdrawn AND one <> other
  AND CASE WHEN side.others IS NULL THEN one.id < other.id ELSE other.id IN side.others END
  AND
  // = fragment/paired
// = fragment/ties-of-claims
