// Which migrations have been applied?
MATCH (m:Migration) WHERE m.number > 0
RETURN m.number AS number, m.slug AS slug, m.checksum AS checksum ORDER BY number
