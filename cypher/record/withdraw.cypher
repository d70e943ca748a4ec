// Withdraws records; their content and relationships stay.
UNWIND $rows AS row
MATCH (n:Record {id: row.id})
SET n.withdrawn = true, n.withdrawnBecause = row.because, n.version = row.version
