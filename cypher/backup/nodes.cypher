// What is in the graph? Answers that are kept are left out: they are found anew.
MATCH (n) WHERE NOT n:Kept AND NOT n:Restoring
RETURN labels(n) AS labels, properties(n) AS properties
