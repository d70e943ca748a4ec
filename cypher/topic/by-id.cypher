// Topics whole: what the register knows of each.
UNWIND $ids AS id
MATCH (t:Topic {id: id}) WHERE NOT t.withdrawn
RETURN t {.id, .name,
  names: COLLECT {
    MATCH (t)<-[:NAMES]-(n:Name) WHERE NOT n.withdrawn
    WITH n, [(n)-[:WRITTEN_IN]->(d:Document) | d.id][0] AS writtenIn
    ORDER BY writtenIn IS NOT NULL, n.rank, n.id
    RETURN n {.text, .language, .script, .use, writtenIn: writtenIn} AS name
  },
  broader: COLLECT { MATCH (t)-[:NARROWER_THAN]->(b:Topic) WHERE NOT b.withdrawn WITH b ORDER BY b.name, b.id RETURN b {.id, .name} AS topic },
  narrower: COLLECT { MATCH (t)<-[:NARROWER_THAN]-(n:Topic) WHERE NOT n.withdrawn WITH n ORDER BY n.name, n.id RETURN n {.id, .name} AS topic }
} AS topic
