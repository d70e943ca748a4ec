// How does an operation stand: not begun (no row), begun, or done with this result?
MATCH (o:Operation {id: $operation})
RETURN o.result AS result
