// Which indexes does the graph have, and which of them are at work?
SHOW INDEXES YIELD name, state
RETURN name, state = 'ONLINE' AS isAtWork
ORDER BY name
