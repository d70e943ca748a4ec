// Writes all properties and labels of records that are locked; properties not given are gone.
UNWIND $rows AS row
MATCH (n:Record {id: row.id})
SET n = row.properties
SET n:$(row.labels)
