// Which datasets stand in the graph, and how far are their rows?
MATCH (d:Document) WHERE d.table IS NOT NULL AND NOT d.withdrawn
RETURN d.id AS id, d.title AS title, d.rows AS rows, d.complete AS complete ORDER BY id
