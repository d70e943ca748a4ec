// How many documents are in the graph, held or referred to?
MATCH (d:Document)
RETURN count(d) AS documents
