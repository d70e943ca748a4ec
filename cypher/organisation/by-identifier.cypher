// Which organisation has this number, and is not known as another one by the asker's own scheme? Of several the first.
UNWIND range(0, size($identifiers) - 1) AS place
WITH place, $identifiers[place] AS given
MATCH (i:Identifier {value: given.value})-[:IDENTIFIES]->(o:Organisation)
USING INDEX i:Identifier(value)
WHERE i.scheme = given.scheme AND NOT i.withdrawn AND NOT o.withdrawn AND (given.scheme = given.own.scheme
  OR NOT EXISTS { (o)<-[:IDENTIFIES]-(other:Identifier) WHERE other.scheme = given.own.scheme AND NOT other.withdrawn })
RETURN place, min(o.id) AS id ORDER BY place
