// Says that the graph has changed. The last statement of a write: nobody else gets past it until the write is committed.
MERGE (r:Revision {id: 'graph'})
SET r.locked = true
SET r.number = coalesce(r.number, 0) + 1
REMOVE r.locked
