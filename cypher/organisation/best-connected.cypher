// Which organisations have a stated link with most others?
MATCH (o:Organisation) WHERE NOT o.withdrawn AND o.identity = 'NAMED'
WITH o, COUNT { (o)-[:STATED_LINK]-() } AS links WHERE links > 0
ORDER BY links DESC, o.name, o.id LIMIT $most
RETURN o {.id, .name, .kind, .identity, .country} AS organisation, links
