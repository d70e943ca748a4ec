// Forgets which migrations were applied; what they made stays, and they are put back with the rest.
MATCH (m:Migration) DELETE m
