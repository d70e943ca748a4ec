/** What a person sees while Neo4j is made ready; the caller draws it. Each `start` is followed by `succeed` or a throw. */
export interface Progress {
  start(text: string): void;
  update(text: string): void;
  succeed(text: string): void;
}
