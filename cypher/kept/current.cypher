// Which revision is the graph, and which answers are kept of it?
OPTIONAL MATCH (r:Revision {id: 'graph'})
RETURN coalesce(r.number, 0) AS number, COLLECT { MATCH (k:Kept) WHERE k.revision = r.number RETURN k.of ORDER BY k.of } AS of
