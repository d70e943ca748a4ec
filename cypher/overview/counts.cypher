// How much of everything is in the graph, and what time does it span?
RETURN
  COUNT { MATCH (n:Organisation) WHERE NOT n.withdrawn } AS organisations,
  COUNT { MATCH (n:Meeting) WHERE NOT n.withdrawn } AS meetings,
  COUNT { MATCH (n:Topic) WHERE NOT n.withdrawn } AS topics,
  COUNT { MATCH (n:Document) WHERE NOT n.withdrawn AND n.held } AS documents,
  COUNT { MATCH (n:Document) WHERE NOT n.withdrawn AND NOT n.held } AS documentsReferredTo,
  COUNT { MATCH (n:Cooperation) WHERE NOT n.withdrawn } AS cooperations,
  COUNT { MATCH (n:Claim) WHERE NOT n.withdrawn } AS claims,
  COUNT { MATCH (n:Evidence) WHERE NOT n.withdrawn } AS evidence,
  COLLECT {
    MATCH (n:Evidence) WHERE NOT n.withdrawn
    RETURN [min(n.dateEarliest), max(n.dateLatest)]
  }[0] AS evidenceSpan,
  COLLECT {
    MATCH (n:Schedule) WHERE NOT n.withdrawn AND n.status = 'HELD' AND n.date IS NOT NULL
    RETURN [min(n.startEarliest), max(n.endLatest)]
  }[0] AS meetingSpan
