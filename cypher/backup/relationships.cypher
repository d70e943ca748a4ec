// Which relationships lead from record to record?
MATCH (a:Record)-[r]->(b:Record)
RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties
