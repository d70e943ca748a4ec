/** Which roles make a pair. */
export const PAIRED = `((pa.role = 'PARTY' AND pb.role = 'PARTY' AND c.equalParties <= 20)
  OR (pa.role = 'LEAD' AND pb.role = 'PARTNER') OR (pa.role = 'PARTNER' AND pb.role = 'LEAD'))`;

const WHOLE_TREE = `MATCH (:Organisation {id: $who})<-[:PART_OF*0..]-(part:Organisation) WHERE NOT part.withdrawn
WITH collect(part) AS ours
UNWIND ours AS a
MATCH (a)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
WHERE NOT c.withdrawn AND NOT b.withdrawn AND NOT b IN ours AND ${PAIRED}`;

const BELOW_TOPIC = 'MATCH (:Topic {id: $on})<-[:NARROWER_THAN*0..]-(topic:Topic)';

const OF = `${WHOLE_TREE}
WITH a, b, c, CASE WHEN c.periodBasis IS NULL THEN 1 ELSE 3 END AS state`;

const ON = `${BELOW_TOPIC}
MATCH (topic)<-[:ON]-(c:Cooperation) WHERE NOT c.withdrawn
WITH DISTINCT c
MATCH (a:Organisation)<-[pa:PARTY]-(c)-[pb:PARTY]->(b:Organisation)
WHERE NOT a.withdrawn AND NOT b.withdrawn AND a.id < b.id AND ${PAIRED}
WITH a, b, c, CASE WHEN c.periodBasis IS NULL THEN 1 ELSE 3 END AS state`;

const OF_ON = `${BELOW_TOPIC}
WITH collect(topic) AS topics
${WHOLE_TREE.replace('WITH collect(part) AS ours', 'WITH topics, collect(part) AS ours')}
  AND EXISTS { (c)-[:ON]->(t:Topic) WHERE t IN topics }
WITH a, b, c, CASE WHEN c.periodBasis IS NULL THEN 1 ELSE 3 END AS state`;

const DURING = `${WHOLE_TREE}
WITH a, b, c, CASE
  WHEN c.periodBasis IS NULL THEN 1
  WHEN any(i IN range(0, size(c.certainStarts) - 1) WHERE c.certainStarts[i] <= $to AND c.certainEnds[i] >= $from) THEN 3
  WHEN c.startEarliest <= $to AND c.endLatest >= $from THEN 2
  ELSE 0 END AS state`;

/** From claims to a page of twenty pairs, each with what the question selects. */
const GROUPED = `UNWIND CASE WHEN size(c.publishers) = 0 THEN [null] ELSE c.publishers END AS publisher
WITH a, b, collect(DISTINCT c) AS claims, max(state) AS state, max(c.lastEvidence) AS last,
  collect(DISTINCT publisher) AS publishers
WHERE state > 0
WITH * ORDER BY size(publishers) DESC, coalesce(last, -99999999) DESC, a.id, b.id
WITH collect({a: a, b: b, claims: claims, state: state, publishers: publishers}) AS links
WITH size(links) AS totalCount, size([l IN links WHERE l.state = 3]) AS certain,
  size([l IN links WHERE l.state = 2]) AS possible, size([l IN links WHERE l.state = 1]) AS undated, links[..20] AS page
CALL (page) {
  UNWIND range(0, size(page) - 1) AS i
  WITH i, page[i] AS l, page[i].a AS a, page[i].b AS b, page[i].claims AS claims
  CALL (claims) {
    UNWIND claims AS c
    MATCH (c)<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document) WHERE NOT e.withdrawn
    WITH e, d ORDER BY CASE e.stance WHEN 'SUPPORTS' THEN 0 ELSE 1 END,
      CASE e.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END,
      CASE d.textKind WHEN 'VERBATIM' THEN 0 ELSE 1 END, coalesce(e.dateLatest, -99999999) DESC, e.id
    WITH collect(e) AS pieces, collect(d)[0] AS d
    WITH pieces, pieces[0] AS e, d, [e IN pieces WHERE e.stance = 'SUPPORTS' AND e.date IS NOT NULL] AS dated
    RETURN size(pieces) AS pieces,
      e {.mode, .act, .date, .quote, by: [(e)-[:SAID_BY]->(o) | o {.name}],
         document: d {.id, .title, .url, .textKind, publisher: [(d)-[:PUBLISHED_BY]->(p) | p {.name}][0]}} AS piece,
      reduce(x = null, e IN dated | CASE WHEN x.dateEarliest <= e.dateEarliest THEN x ELSE e END).date AS first,
      reduce(x = null, e IN dated | CASE WHEN x.dateLatest >= e.dateLatest THEN x ELSE e END).date AS last
  }
  CALL (claims) {
    UNWIND claims AS c
    MATCH (c)-[on:ON]->(t:Topic)
    WITH t, count(DISTINCT c) AS count,
      min(CASE on.mode WHEN 'INTERPRETED' THEN 1 WHEN 'INFERRED' THEN 2 ELSE 0 END) AS mode
    ORDER BY count DESC, t.name
    RETURN collect({topic: t {.id, .name}, count: count, mode: ['TEXTUAL', 'INTERPRETED', 'INFERRED'][mode]}) AS topics
  }
  CALL (l, a, b) {
    UNWIND l.publishers AS publisher
    MATCH (:Organisation {id: publisher})-[:PART_OF*0..]->(top:Organisation) WHERE NOT (top)-[:PART_OF]->()
      AND (EXISTS { (a)-[:PART_OF*0..]->(top) } OR EXISTS { (b)-[:PART_OF*0..]->(top) })
    RETURN count(DISTINCT publisher) AS own
  }
  WITH * ORDER BY i
  RETURN collect({a: a {.id, .name}, b: b {.id, .name}, state: l.state, topics: topics, pieces: pieces, piece: piece,
    first: first, last: last, publishers: size(l.publishers), own: own,
    claims: [c IN claims | [c.status, c.periodBasis, c.start, c.startEarliest]]}) AS rows
}
RETURN totalCount, certain, possible, undated, rows`;

/** The four ways of asking for links, by the blanks that are filled. */
export const links = {
  'links-of': `${OF}\n${GROUPED}`,
  'links-on': `${ON}\n${GROUPED}`,
  'links-of-on': `${OF_ON}\n${GROUPED}`,
  'links-of-during': `${DURING}\n${GROUPED}`,
};
