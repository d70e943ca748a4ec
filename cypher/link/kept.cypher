// What is kept of the links from each of these organisations to those of a greater id?
UNWIND $ids AS id
MATCH (a:Organisation {id: id})-[kept:STATED_LINK|MET_LINK|MEMBER_LINK]->(b:Organisation)
RETURN type(kept) AS type, [a.id, b.id] AS pair, kept {.publishers, .claims, .first, .last, .state} AS ties
ORDER BY type, pair
