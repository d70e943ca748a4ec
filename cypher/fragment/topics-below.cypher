CALL (q) {
  OPTIONAL MATCH (:Topic {id: q.on, withdrawn: false})<-[:NARROWER_THAN*0..]-(topic:Topic)
  RETURN collect(topic) AS topics
}
