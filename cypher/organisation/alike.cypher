// Which organisations have names with words of this one? Those with a number of the schemes, or (not `ours`) the others.
UNWIND range(0, size($questions) - 1) AS place
CALL (place) {
  CALL db.index.fulltext.queryNodes('names', $questions[place], {limit: 30}) YIELD node, score
  MATCH (node)-[:NAMES]->(o:Organisation)
  WHERE NOT node.withdrawn AND NOT o.withdrawn AND o.identity = 'NAMED'
    AND EXISTS { (o)<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme IN $schemes AND NOT i.withdrawn } = $ours
  RETURN o.id AS id, node.text AS name, score
}
RETURN place, id, name ORDER BY place, score DESC, id, name
