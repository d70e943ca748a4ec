// Of which meetings and other documents do documents speak, by their claims and evidence that stand?
MATCH (d:Document)<-[:MADE_IN|FOUND_IN]-(n:Record)-[:AT|SAID_AT|CONCERNS]->(thing:Record)
WHERE NOT n.withdrawn AND NOT d.withdrawn AND d.table IS NULL
RETURN DISTINCT d.id AS document, thing.id AS thing ORDER BY document, thing
