// Holds the register until this transaction ends: whoever adds organisations, names or topics to it next sees these.
MERGE (r:Revision {id: 'register'})
SET r.locked = true
REMOVE r.locked
