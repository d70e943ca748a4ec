// Which revision is the graph, once no write is under way between its last statement and its end?
MERGE (r:Revision {id: 'graph'})
SET r.locked = true
SET r.number = coalesce(r.number, 0)
REMOVE r.locked
RETURN r.number AS number
