// Which organisations are there, withdrawn ones too? After the id given, in order.
MATCH (o:Organisation) WHERE o.id > $after
RETURN o.id AS id ORDER BY id LIMIT $limit
