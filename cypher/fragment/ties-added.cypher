SET kept.publishers = COLLECT {
      UNWIND coalesce(kept.publishers, []) + [$publisher] AS publisher RETURN DISTINCT publisher ORDER BY publisher },
    kept.claims = coalesce(kept.claims, 0) + tie.claims,
    kept.first = CASE WHEN kept.first <= tie.first THEN kept.first ELSE coalesce(tie.first, kept.first) END,
    kept.last = CASE WHEN kept.last >= tie.last THEN kept.last ELSE coalesce(tie.last, kept.last) END,
    kept.state = CASE WHEN kept.state >= tie.state THEN kept.state ELSE tie.state END
