// Which topics are called exactly so?
UNWIND $names AS folded
MATCH (n:Name {folded: folded})-[:NAMES]->(t:Topic)
USING INDEX n:Name(folded)
WHERE NOT n.withdrawn AND NOT t.withdrawn
RETURN folded, min(t.id) AS id ORDER BY folded
