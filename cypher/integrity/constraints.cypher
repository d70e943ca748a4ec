// Which constraints does the graph have?
SHOW CONSTRAINTS YIELD name
RETURN name
ORDER BY name
