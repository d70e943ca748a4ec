// Which organisations have these numbers? `schemes`: those of the asking table of which each has a number.
UNWIND range(0, size($identifiers) - 1) AS place
WITH place, $identifiers[place] AS given
MATCH (i:Identifier {value: given.value})-[:IDENTIFIES]->(o:Organisation)
USING INDEX i:Identifier(value)
WHERE i.scheme = given.scheme AND NOT i.withdrawn AND NOT o.withdrawn
RETURN DISTINCT place, o.id AS id, CASE $schemes WHEN [given.scheme] THEN $schemes ELSE COLLECT {
  MATCH (o)<-[:IDENTIFIES]-(own:Identifier) WHERE own.scheme IN $schemes AND NOT own.withdrawn RETURN DISTINCT own.scheme
} END AS schemes
ORDER BY place, id
