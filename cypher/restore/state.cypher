// Is anything in the graph but what Liaison puts into each, and was a restore of it broken off?
RETURN EXISTS { MATCH (n) WHERE NOT n:Migration AND NOT n:Revision AND NOT n:Kept } AS filled,
       EXISTS { MATCH (:Restoring) } AS restoring
