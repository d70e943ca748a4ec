/** What Neo4j stores in a property: a scalar or a list of one kind of scalar. Null and absent are the same. */
export type Property = string | number | boolean | string[] | number[] | null;

/** A relationship that a record owns: it leaves the record and is replaced with it. */
export interface OwnedRelationship {
  /** A relationship type of `cypher/model.json`. */
  type: string;
  /** Id of the record it leads to. */
  to: string;
  properties?: Record<string, Property>;
}

/** A record as its author gives it: everything of it in one value, so that two givings can be compared. */
export interface GivenRecord {
  /** `<type>/<slug>`, never reused. */
  id: string;
  /** Labels of `cypher/model.json` besides `Record`: `['Claim', 'Cooperation']`. */
  labels: string[];
  properties: Record<string, Property>;
  relationships: OwnedRelationship[];
  /** Set at the first write only and kept by later ones; not part of the comparison (`recordedBy`, `recordedAt`). */
  atFirstWrite?: Record<string, Property>;
}
