// Things by name, title, identifier or text: whole names first, then by how well they match.
CALL () {
  MATCH (n:Name {folded: $folded}) WHERE NOT n.withdrawn
  MATCH (n)-[:NAMES]->(thing:Organisation|Topic)
  RETURN thing, n.text AS matched, 1000.0 + CASE n.use WHEN 'OFFICIAL' THEN 3 WHEN 'ABBREVIATION' THEN 2 ELSE 1 END AS score
  UNION ALL
  MATCH (i:Identifier {value: $text})-[:IDENTIFIES]->(thing:Organisation) WHERE NOT i.withdrawn
  RETURN thing, i.scheme + ' ' + i.value AS matched, 1000.0 AS score
  UNION ALL
  WITH 'names' AS index WHERE any(label IN $labels WHERE label IN ['Organisation', 'Topic', 'Meeting'])
  CALL db.index.fulltext.queryNodes(index, $lucene, {limit: 1000}) YIELD node, score
  WHERE NOT node.withdrawn
  OPTIONAL MATCH (node)-[:NAMES]->(named:Organisation|Topic)
  WITH coalesce(named, CASE WHEN node:Meeting THEN node END) AS thing, coalesce(node.text, node.title) AS matched, score
  WHERE thing IS NOT NULL
  RETURN thing, matched, 10.0 + score AS score
  UNION ALL
  WITH 'texts' AS index WHERE any(label IN $labels WHERE label IN ['Document', 'Cooperation'])
  CALL db.index.fulltext.queryNodes(index, $lucene, {limit: 1000}) YIELD node, score
  WHERE NOT node.withdrawn
  RETURN node AS thing, coalesce(node.title, node.summary) AS matched, score
}
WITH thing, matched, score, [label IN labels(thing) WHERE label IN $labels][0] AS label
WHERE label IS NOT NULL AND NOT thing.withdrawn
WITH thing, label, score, matched ORDER BY score DESC, matched
WITH thing, label, max(score) AS score, collect(matched)[0] AS matched
WITH {thing: thing, matched: matched, key: [-round(score, 4), thing.id]} AS row
ORDER BY row.key LIMIT 1000
WITH collect(row) AS found
WITH found, [row IN found WHERE $after IS NULL OR row.key > $after][..$first] AS page
// What an organisation or a topic is shown with comes along; the others are asked for by their ids.
RETURN [row IN page | {id: row.thing.id, matched: row.matched, key: row.key,
    organisation: [o IN [row.thing] WHERE o:Organisation | o {.id, .name, .kind, .identity, .country}][0],
    topic: [t IN [row.thing] WHERE t:Topic | t {.id, .name}][0]}] AS rows,
  size(found) AS total,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext
