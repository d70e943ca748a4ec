// Keeps nothing any longer of these pairs of organisations, which nothing ties.
UNWIND $links AS link
MATCH (a:Organisation {id: link.a})
MATCH (b:Organisation {id: link.b})
MATCH (a)-[kept:STATED_LINK|MET_LINK|MEMBER_LINK]->(b) WHERE type(kept) = link.type
DELETE kept
