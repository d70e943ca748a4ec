// Who is linked with whom by cooperations on a topic, in a period, or of a kind, whoever they are: for each question one
// page of pairs, each with everything that ties them. What link/find answers too; here from the pairs that each
// cooperation says it ties, so that no organisation is read but those of the page, unless by name or mode.
UNWIND range(0, size($questions) - 1) AS place
// Neo4j counts what a row carries along as memory of its own for each row that it sorts: so many rows carry no question.
CALL (place) {
  CALL (place) {
    CALL (place) {
      WITH $questions[place] AS q
      // = fragment/topics-below
      // = fragment/gone
      CALL (q, topics) {
        UNWIND topics AS topic
        MATCH (topic)<-[:ON]-(c:Cooperation)
        WHERE
        // = fragment/cooperation-counts
        RETURN DISTINCT c
        UNION ALL
        UNWIND CASE WHEN q.on IS NULL THEN coalesce(q.kinds, []) ELSE [] END AS kind
        WITH DISTINCT q, kind
        MATCH (c:Cooperation {kind: kind})
        USING INDEX c:Cooperation(kind)
        WHERE
        // = fragment/cooperation-counts
        RETURN c
        UNION ALL
        UNWIND CASE WHEN q.on IS NULL AND q.kinds IS NULL THEN [q] ELSE [] END AS everything
        MATCH (c:Cooperation)
        WHERE
        // = fragment/cooperation-counts
        RETURN c
      }
      WITH *, c.firstEvidence AS day, c.lastEvidence AS until, CASE
          WHEN c.periodBasis IS NULL THEN 1
          WHEN any(i IN range(0, size(c.certainStarts) - 1)
                   WHERE c.certainStarts[i] <= q.to AND c.certainEnds[i] >= q.from) THEN 3
          WHEN c.startEarliest <= q.to AND c.endLatest >= q.from THEN 2
          ELSE 0 END AS standing
      UNWIND c.pairs AS pair
      WITH * WHERE (size(gone) = 0 OR none(slug IN split(pair, ' ') WHERE slug IN gone))
        AND (q.modes IS NULL OR all(slug IN split(pair, ' ') WHERE EXISTS {
          (c)-[party:PARTY]->(:Organisation {id: 'organisation/' + slug})
          WHERE coalesce(party.mode, 'TEXTUAL') IN q.modes }))
      RETURN pair, collect(c) AS claims, min(day) AS first, max(until) AS last, max(standing) AS state
    }
    WITH * WHERE state > 0
    WITH *, CASE
      WHEN $questions[place].orderBy <> 'PUBLISHERS' AND $questions[place].publishersAtLeast IS NULL THEN 0
      WHEN size(claims) = 1 THEN size(claims[0].publishers)
      ELSE size(reduce(known = [], claim IN claims |
        known + [publisher IN claim.publishers WHERE NOT publisher IN known])) END AS publishers
    WHERE publishers >= coalesce($questions[place].publishersAtLeast, 0)
    WITH place, pair, claims, state, -coalesce(last, -99999999) AS age, CASE $questions[place].orderBy
        WHEN 'PUBLISHERS' THEN -publishers
        WHEN 'CLAIMS' THEN -size(claims)
        WHEN 'FIRST_EVIDENCE' THEN coalesce(first, 99999999)
        WHEN 'NAME' THEN toLower(head(COLLECT {
          MATCH (b:Organisation {id: 'organisation/' + split(pair, ' ')[1]}) RETURN b.name })) END AS rank
    ORDER BY rank, age, pair
    // Lists of five from here on: x[0] to x[4].
    RETURN collect([rank, age, pair, state, claims]) AS links, count(CASE state WHEN 3 THEN 1 END) AS certain,
      count(CASE state WHEN 2 THEN 1 END) AS possible, count(CASE state WHEN 1 THEN 1 END) AS undated
  }
  WITH *, $questions[place] AS q
  WITH *, CASE size(q.states) WHEN 3 THEN links ELSE [x IN links WHERE x[3] IN q.states] END AS found
  WITH *, CASE WHEN q.after IS NULL AND q.before IS NULL THEN found ELSE [x IN found
    WHERE all(key IN [[rank IN [x[0]] WHERE rank IS NOT NULL] + [x[1], 'stated'] + [slug IN split(x[2], ' ') | 'organisation/' + slug]]
              WHERE (q.after IS NULL OR key > q.after) AND (q.before IS NULL OR key < q.before))] END AS span
  WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS picked
  RETURN picked, certain, possible, undated, size(found) AS total,
    size(picked) > 0 AND picked[0][2] <> found[0][2] AS hasPrevious, size(picked) > 0 AND picked[-1][2] <> found[-1][2] AS hasNext
}
WITH *, $questions[place] AS q
CALL (picked) {
  UNWIND CASE WHEN size(picked) > 0 THEN range(0, size(picked) - 1) ELSE [] END AS i
  WITH i, picked[i] AS x, [slug IN split(picked[i][2], ' ') | 'organisation/' + slug] AS ids
  MATCH (a:Organisation {id: ids[0]})
  MATCH (b:Organisation {id: ids[1]})
  WITH *, COLLECT { UNWIND x[4] AS c UNWIND c.publishers AS publisher RETURN DISTINCT publisher } AS publishers
  ORDER BY i
  RETURN collect({key: [rank IN [x[0]] WHERE rank IS NOT NULL] + [x[1], 'stated'] + ids, basis: 'STATED', a: a, b: b,
    claims: x[4], meetings: [], timed: x[4], publishers: publishers, state: x[3]}) AS page
}
// = fragment/page-told
RETURN place, total, rows, tops, pairs, times,
  [o IN both | [o.id, o.name, o.kind, o.identity, o.country]] AS things, certain, possible, undated, hasPrevious, hasNext,
  null AS who, null AS with,
  $questions[place].on IS NULL OR EXISTS { (:Topic {id: $questions[place].on, withdrawn: false}) } AS topicFound
ORDER BY place
