// Which documents hold passages? After the id given, in order.
MATCH (d:Document) WHERE d.id > $after AND ($documents IS NULL OR d.id IN $documents)
  AND (d.held OR EXISTS { (d)<-[:FOUND_IN|WRITTEN_IN]-() })
RETURN d.id AS id ORDER BY id LIMIT $limit
