// Makes new claims with the rows that are their evidence, and leads them nowhere yet: nothing that others use is locked.
UNWIND $rows AS row
CREATE (c:Record:Claim:$(row.label))
SET c = row.properties
FOREACH (properties IN row.evidence |
  CREATE (c)<-[:BEARS_ON]-(e:Record:Evidence)
  SET e = properties
)
RETURN row.properties.id AS id, elementId(c) AS node
