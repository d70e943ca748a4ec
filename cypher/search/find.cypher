// Things by name, title, identifier or text: whole names first, then by how well they match.
CALL () {
  MATCH (hit:Name {folded: $folded}) WHERE NOT hit.withdrawn
  MATCH (hit)-[:NAMES]->(thing:Organisation|Topic)
  RETURN thing, hit, 1000.0 + CASE hit.use WHEN 'OFFICIAL' THEN 3 WHEN 'ABBREVIATION' THEN 2 ELSE 1 END AS score
  UNION ALL
  MATCH (hit:Identifier {value: $text})-[:IDENTIFIES]->(thing:Organisation) WHERE NOT hit.withdrawn
  RETURN thing, hit, 1000.0 AS score
  UNION ALL
  WITH 'names' AS index WHERE $labels IS NULL OR any(label IN $labels WHERE label IN ['Organisation', 'Topic', 'Meeting'])
  CALL db.index.fulltext.queryNodes(index, $lucene, {limit: 1000}) YIELD node AS hit, score
  WHERE NOT hit.withdrawn
  OPTIONAL MATCH (hit)-[:NAMES]->(named:Organisation|Topic)
  WITH hit, score, CASE WHEN named IS NOT NULL THEN named WHEN hit:Meeting THEN hit END AS thing
  WHERE thing IS NOT NULL
  RETURN thing, hit, 10.0 + score AS score
  UNION ALL
  WITH 'texts' AS index WHERE $labels IS NULL OR any(label IN $labels WHERE label IN ['Document', 'Cooperation'])
  CALL db.index.fulltext.queryNodes(index, $lucene, {limit: 1000}) YIELD node AS hit, score
  WHERE NOT hit.withdrawn
  RETURN hit AS thing, hit, score
}
WITH thing, max(score) AS score, collect([score, hit]) AS hits
WHERE NOT thing.withdrawn AND ($labels IS NULL OR any(label IN labels(thing) WHERE label IN $labels))
WITH thing, score, hits, -round(score, 4) AS rank, thing.id AS id
ORDER BY rank, id LIMIT 1000
WITH collect([rank, id, thing, score, hits]) AS found
WITH found, CASE WHEN $after IS NULL THEN found ELSE [row IN found WHERE row[..2] > $after] END[..$first] AS page
// What an organisation or a topic is shown with comes along; the others are asked for by their ids.
RETURN COLLECT {
    UNWIND page AS row
    WITH row[..2] AS key, row[2] AS thing, row[3] AS score, row[4] AS hits
    RETURN {id: thing.id, key: key,
      // Read of the page alone: of a thing with several names the first of those that match best.
      matched: COLLECT {
        UNWIND hits AS one
        WITH one[1] AS hit WHERE one[0] = score
        RETURN CASE WHEN hit:Identifier THEN hit.scheme + ' ' + hit.value ELSE coalesce(hit.title, hit.text, hit.summary) END
          AS matched ORDER BY matched LIMIT 1
      }[0],
      organisation: CASE WHEN thing:Organisation THEN thing {.id, .name, .kind, .identity, .country} END,
      topic: CASE WHEN thing:Topic THEN thing {.id, .name} END} AS shown
    ORDER BY key
  } AS rows,
  size(found) AS total,
  size(page) > 0 AND page[0][1] <> found[0][1] AS hasPrevious,
  size(page) > 0 AND page[-1][1] <> found[-1][1] AS hasNext
