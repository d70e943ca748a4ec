// Begins an operation, or tells the result it had when it was done before. A second asker waits here for the first.
MERGE (o:Operation {id: $operation}) ON CREATE SET o.at = $at, o.by = $by, o.verb = $verb
RETURN o.result AS result
