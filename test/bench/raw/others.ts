import { PAIRED } from './links.ts';

const LUCENE_LIMIT = '{limit: 1000}';

export const SEARCH = `CALL () {
  MATCH (n:Name {folded: $folded})-[:NAMES]->(thing) WHERE NOT n.withdrawn
  RETURN thing, 1000.0 + CASE n.use WHEN 'OFFICIAL' THEN 3 WHEN 'ABBREVIATION' THEN 2 ELSE 1 END AS score
  UNION ALL
  MATCH (i:Identifier {value: $text})-[:IDENTIFIES]->(thing) WHERE NOT i.withdrawn
  RETURN thing, 1000.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $lucene, ${LUCENE_LIMIT}) YIELD node, score WHERE NOT node.withdrawn
  OPTIONAL MATCH (node)-[:NAMES]->(named)
  RETURN coalesce(named, node) AS thing, 10.0 + score AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $lucene, ${LUCENE_LIMIT}) YIELD node, score WHERE NOT node.withdrawn
  RETURN node AS thing, score
}
WITH thing, max(score) AS score WHERE NOT thing.withdrawn
ORDER BY round(score, 4) DESC, thing.id LIMIT 10
RETURN [label IN labels(thing) WHERE NOT label IN ['Record', 'Claim']][0] AS type,
  thing {.id, .name, .kind, .country, .title, .summary} AS thing`;

export const ORGANISATION = `MATCH (o:Organisation {id: $who}) WHERE NOT o.withdrawn
RETURN o {.id, .name, .kind, .identity, .country,
  names: COLLECT { MATCH (o)<-[:NAMES]-(n:Name) WHERE NOT n.withdrawn
    WITH n ORDER BY EXISTS { (n)-[:WRITTEN_IN]->() }, n.rank, n.id RETURN n {.text, .language, .use} },
  identifiers: COLLECT { MATCH (o)<-[:IDENTIFIES]-(i:Identifier) WHERE NOT i.withdrawn
    WITH i ORDER BY i.scheme, i.value RETURN i {.scheme, .value, .url} },
  parent: [(o)-[:PART_OF]->(p) WHERE NOT p.withdrawn | p {.id, .name}][0],
  parts: COLLECT { MATCH (o)<-[:PART_OF]-(p) WHERE NOT p.withdrawn WITH p ORDER BY p.name, p.id RETURN p {.id, .name} },
  stated: COUNT { MATCH (o)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b) WHERE NOT c.withdrawn AND NOT b.withdrawn
    AND ${PAIRED} RETURN DISTINCT b },
  met: COUNT { MATCH (o)<-[:PARTICIPANT|BODY]-(pa:Claim)-[:AT]->(m)
    WHERE NOT pa.withdrawn AND EXISTS { (m)<-[:AT]-(s:Schedule) WHERE s.status = 'HELD' AND NOT s.withdrawn }
    MATCH (m)<-[:AT]-(pb:Claim)-[:PARTICIPANT|BODY]->(b) WHERE b <> o AND NOT pb.withdrawn AND NOT b.withdrawn
    RETURN DISTINCT b },
  member: COUNT { MATCH (o)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(b) WHERE NOT c.withdrawn AND NOT b.withdrawn
    RETURN DISTINCT b },
  memberships: COLLECT { MATCH (o)<-[:MEMBER]-(c:Membership)-[:BODY]->(b) WHERE NOT c.withdrawn
    WITH c, b ORDER BY toLower(b.name), c.id
    RETURN c {.kind, .start, .end, body: b {.id, .name}} }
} AS o`;

export const NEIGHBOURHOOD = `MATCH (hub:Organisation {id: $of})<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
WHERE NOT c.withdrawn AND NOT b.withdrawn AND ${PAIRED}
WITH hub, b, collect(DISTINCT c) AS claims
WITH hub, b, claims, size(COLLECT { UNWIND claims AS c UNWIND c.publishers AS p RETURN DISTINCT p }) AS publishers,
  reduce(last = -99999999, c IN claims | CASE WHEN c.lastEvidence > last THEN c.lastEvidence ELSE last END) AS last
ORDER BY publishers DESC, last DESC, b.id
WITH hub, collect(b) AS others
WITH hub, others, [hub] + others[..299] AS shown
CALL (shown) {
  UNWIND shown AS a
  MATCH (a)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
  WHERE a.id < b.id AND b IN shown AND NOT c.withdrawn AND ${PAIRED}
  WITH a, b, collect(c) AS claims
  RETURN collect([a.id, b.id, [c IN claims | c.status], any(c IN claims WHERE c.periodBasis IS NOT NULL),
    size(COLLECT { UNWIND claims AS c UNWIND c.publishers AS p RETURN DISTINCT p })]) AS links
}
CALL (shown) {
  UNWIND shown AS o
  RETURN collect([o.id, o.name, o.kind, o.identity, o.country, COUNT {
    MATCH (o)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b) WHERE NOT c.withdrawn AND NOT b.withdrawn AND ${PAIRED}
    RETURN DISTINCT b }]) AS nodes
}
RETURN size(others) AS others, nodes, links`;

/** Up to four steps over claims; of many equally short ones SHORTEST takes any, where Liaison takes the best attested. */
export const PATHS = `MATCH (from:Organisation {id: $from}), (to:Organisation {id: $to})
MATCH p = SHORTEST 50 (from)((x:Organisation)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(y:Organisation)
  WHERE NOT c.withdrawn AND ${PAIRED} AND y.identity = 'NAMED'){1,4}(to)
WITH DISTINCT [n IN nodes(p) WHERE n:Organisation] AS things, length(p) AS length
ORDER BY length LIMIT 3
RETURN COLLECT { UNWIND range(0, size(things) - 2) AS i
  WITH i, things[i] AS x, things[i + 1] AS y
  MATCH (x)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(y) WHERE NOT c.withdrawn AND ${PAIRED}
  WITH i, x, y, collect(c) AS claims
  CALL (claims) {
    UNWIND claims AS c
    MATCH (c)<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document) WHERE NOT e.withdrawn
    WITH e, d ORDER BY e.stance DESC, CASE e.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END, e.id LIMIT 1
    RETURN e {.mode, .act, .date, .quote, by: [(e)-[:SAID_BY]->(o) | o {.name}],
      document: d {.id, .title, .url, .textKind, publisher: [(d)-[:PUBLISHED_BY]->(p) | p {.name}][0]}} AS piece
  }
  RETURN {from: x {.id, .name}, to: y {.id, .name}, piece: piece,
    publishers: size(COLLECT { UNWIND claims AS c UNWIND c.publishers AS p RETURN DISTINCT p })} ORDER BY i
} AS steps`;

export const TIMELINE = `MATCH (:Organisation {id: $who})<-[:PART_OF*0..]-(part:Organisation) WHERE NOT part.withdrawn
WITH collect(part) AS ours
UNWIND ours AS a
MATCH (a)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
WHERE NOT c.withdrawn AND NOT b.withdrawn AND NOT b IN ours AND ${PAIRED}
WITH DISTINCT c
RETURN collect(CASE WHEN c.periodBasis IS NOT NULL THEN [c.startEarliest, c.endLatest, c.certainStarts, c.certainEnds] END) AS dated,
  count(CASE WHEN c.periodBasis IS NULL THEN 1 END) AS undated`;

export const EVIDENCE = `MATCH (a:Organisation {id: $a})<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation {id: $b})
WHERE NOT c.withdrawn AND ${PAIRED}
MATCH (c)<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document) WHERE NOT e.withdrawn
WITH DISTINCT e, d ORDER BY CASE e.stance WHEN 'SUPPORTS' THEN 0 ELSE 1 END,
  CASE e.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END,
  CASE d.textKind WHEN 'VERBATIM' THEN 0 ELSE 1 END, coalesce(e.dateLatest, -99999999) DESC, e.id
WITH collect({e: e, d: d}) AS pieces
RETURN size(pieces) AS totalCount, COLLECT { UNWIND pieces[..20] AS x
  WITH x.e AS e, x.d AS d
  RETURN e {.id, .stance, .certainty, .mode, .act, .date, .quote, by: [(e)-[:SAID_BY]->(o) | o {.name}],
    document: d {.id, .title, .url, .textKind, publisher: [(d)-[:PUBLISHED_BY]->(p) | p {.name}][0]}} } AS pieces`;
