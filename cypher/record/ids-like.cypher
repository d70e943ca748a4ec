// Ids that begin so (a type, `organisation/`), for proposing the nearest to one that is unknown.
MATCH (n:Record) WHERE n.id STARTS WITH $beginning AND NOT n.withdrawn
RETURN n.id AS id ORDER BY id LIMIT 20000
