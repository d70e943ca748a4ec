// Which organisations have names with words of this one? Those with a number of the schemes, or (not `ours`) the others.
// The index knows no sides: of its likest 300 the first 30 of the side.
UNWIND range(0, size($questions) - 1) AS place
CALL (place) {
  CALL db.index.fulltext.queryNodes('names', $questions[place], {limit: 300}) YIELD node, score
  MATCH (node)-[:NAMES]->(o:Organisation)
  WHERE NOT node.withdrawn AND NOT o.withdrawn AND o.identity = 'NAMED'
    AND EXISTS { (o)<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme IN $schemes AND NOT i.withdrawn } = $ours
  RETURN o.id AS id, node.text AS name, score ORDER BY score DESC, id, name LIMIT 30
}
RETURN place, id, name ORDER BY place, score DESC, id, name
