// Keeps what ties these pairs of organisations.
UNWIND $links AS link
MATCH (a:Organisation {id: link.a})
MATCH (b:Organisation {id: link.b})
MERGE (a)-[kept:$(link.type)]->(b)
SET kept = link.ties
