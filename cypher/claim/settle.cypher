// Sets the derived properties of claims.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.derived
