// Which claims stand? After the id given, in order.
MATCH (c:Claim) WHERE c.id > $after AND NOT c.withdrawn
  AND ($documents IS NULL OR EXISTS { MATCH (c)-[:MADE_IN]->(d:Document) WHERE d.id IN $documents })
RETURN c.id AS id ORDER BY id LIMIT $limit
