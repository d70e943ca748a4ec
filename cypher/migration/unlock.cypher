// Takes the lock node away again in the same transaction, so that it is never seen by anyone.
MATCH (m:Migration {number: 0}) DELETE m
