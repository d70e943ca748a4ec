// How many organisations have a number of one of these schemes, and how many have none?
MATCH (o:Organisation) WHERE NOT o.withdrawn AND o.identity = 'NAMED'
WITH EXISTS { (o)<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme IN $schemes AND NOT i.withdrawn } AS isOurs
RETURN count(CASE WHEN isOurs THEN 1 END) AS ours, count(CASE WHEN NOT isOurs THEN 1 END) AS others
