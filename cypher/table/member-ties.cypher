// Adds what new memberships tie to the links that are kept. The organisations are locked.
UNWIND $ties AS tie
MATCH (a:Organisation {id: tie.a})
MATCH (b:Organisation {id: tie.b})
MERGE (a)-[kept:MEMBER_LINK]->(b)
// = fragment/ties-added
