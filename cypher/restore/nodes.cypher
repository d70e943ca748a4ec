// Puts nodes back as they were.
UNWIND $rows AS row
CREATE (n)
SET n:$(row.labels)
SET n = row.properties
