// Locks records for writing, in the order given. Of one that does not exist yet, its id is locked: as version 0.
UNWIND $ids AS id
MERGE (n:Record {id: id}) ON CREATE SET n.version = 0, n.withdrawn = false
SET n.locked = true REMOVE n.locked
