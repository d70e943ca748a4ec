// A migration has a number of its own; the lock of src/graph/migrate.ts rests on it.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE
