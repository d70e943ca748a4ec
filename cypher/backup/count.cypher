// How many nodes and relationships are in the graph? Kept answers, and what marks a restore, are not counted.
RETURN COUNT { MATCH (n) WHERE NOT n:Kept AND NOT n:Restoring } AS nodes,
       COUNT { MATCH ()-[r]->() } AS relationships
