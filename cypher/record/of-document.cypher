// What has a document's file given, and still stands: its claims, evidence, names and organisations known by its words?
MATCH (:Document {id: $document})<-[:MADE_IN|FOUND_IN|WRITTEN_IN]-(n:Record)
WHERE NOT n.withdrawn AND coalesce(n.identity, 'AS_WRITTEN') = 'AS_WRITTEN'
RETURN DISTINCT n.id AS id ORDER BY id
