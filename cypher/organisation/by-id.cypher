// Organisations whole: what the register knows of each, and with how many others it is linked on each basis.
UNWIND $ids AS id
MATCH (o:Organisation {id: id}) WHERE NOT o.withdrawn
RETURN o {.id, .name, .kind, .identity, .country,
  names: COLLECT {
    MATCH (o)<-[:NAMES]-(n:Name) WHERE NOT n.withdrawn
    WITH n, [(n)-[:WRITTEN_IN]->(d:Document) | d.id][0] AS writtenIn
    ORDER BY writtenIn IS NOT NULL, n.rank, n.id
    RETURN n {.text, .language, .script, .use, writtenIn: writtenIn} AS name
  },
  identifiers: COLLECT {
    MATCH (o)<-[:IDENTIFIES]-(i:Identifier) WHERE NOT i.withdrawn
    WITH i ORDER BY i.scheme, i.value
    RETURN i {.scheme, .value, .url} AS identifier
  },
  parent: [(o)-[:PART_OF]->(p:Organisation) WHERE NOT p.withdrawn | p {.id, .name, .kind, .identity, .country}][0],
  parts: COLLECT {
    MATCH (o)<-[:PART_OF]-(p:Organisation) WHERE NOT p.withdrawn
    WITH p ORDER BY p.name, p.id
    RETURN p {.id, .name, .kind, .identity, .country} AS part
  },
  writtenIn: [(o)-[:WRITTEN_IN]->(d:Document) | d.id][0],
  degrees: {stated: COUNT { (o)-[:STATED_LINK]-() }, met: COUNT { (o)-[:MET_LINK]-() }, member: COUNT { (o)-[:MEMBER_LINK]-() }}
} AS organisation
