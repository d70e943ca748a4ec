// Marks the graph as one that is being restored, until all of it is there.
MERGE (r:Restoring {id: 'graph'})
SET r.at = $at
