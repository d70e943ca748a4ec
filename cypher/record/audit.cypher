// One entry for each change of a record.
UNWIND $rows AS row
CREATE (a:AuditEntry)
SET a = row
