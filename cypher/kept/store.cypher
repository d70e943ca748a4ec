// Keeps the answer to a question, if the graph is still of the revision that it was found in.
MERGE (r:Revision {id: 'graph'})
SET r.locked = true
REMOVE r.locked
WITH r WHERE r.number = $revision
MERGE (k:Kept {of: $of})
SET k.revision = $revision, k.answer = $answer
RETURN k.of AS of
