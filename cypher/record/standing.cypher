// Which records, whose ids begin so, stand, in the order of ids, a page at a time?
MATCH (n:Record) WHERE n.id STARTS WITH $beginning AND n.id > $after AND NOT n.withdrawn
RETURN n.id AS id ORDER BY id LIMIT $limit
