// What is the answer to a question about the whole graph, if it is kept of the graph as it is now?
MATCH (r:Revision {id: 'graph'})
MATCH (k:Kept {of: $of}) WHERE k.revision = r.number
RETURN k.answer AS answer
