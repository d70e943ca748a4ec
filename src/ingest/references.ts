import { didYouMean } from './nearest.ts';
import { type Place, type Refusals, renderPlace } from './refusal.ts';

/** An id that is used in the files and declared in none of them: the graph may have it. */
export interface Reference extends Place {
  id: string;
  /** The label of `cypher/model.json` that the record must have: `Organisation`, `Cooperation` … */
  expected: string;
}

const LABELS: Record<string, string> = {
  organisation: 'Organisation',
  topic: 'Topic',
  meeting: 'Meeting',
  document: 'Document',
  schedule: 'Schedule',
  participation: 'Participation',
  discussion: 'Discussion',
  'meeting-document': 'MeetingDocument',
  membership: 'Membership',
  cooperation: 'Cooperation',
};
const THINGS = new Set(['organisation', 'topic', 'meeting', 'document']);

/** Which ids the files declare, and where they use which. */
export class References {
  private readonly declared = new Map<string, { place: Place; localTo: string | undefined }>();
  private readonly uses: { id: string; place: Place; from: string | undefined }[] = [];
  /** Documents whose claims are all known here, by id. */
  private readonly read = new Set<string>();

  /**
   * The files declare this id here, as they may in several places.
   * @param localTo the document whose claims alone may use it
   */
  declare(id: string, place: Place, localTo?: string): void {
    if (!this.declared.has(id)) this.declared.set(id, { place, localTo });
  }

  /** Likewise, but nowhere else: where it is declared already is returned, and to be refused. */
  declareOnce(id: string, place: Place, localTo?: string): Place | undefined {
    const earlier = this.declared.get(id)?.place;
    this.declare(id, place, localTo);
    return earlier;
  }

  /** All claims of this document are declared in this run. */
  declaresAllOf(document: string): void {
    this.read.add(document);
  }

  /** An id is used at this place, by a document or (if left out) by the register. */
  use(id: string | undefined, place: Place, from?: string): void {
    if (id !== undefined) this.uses.push({ id, place, from });
  }

  /** Refuses the uses that are wrong whatever the graph has, and returns the open ones in the order of reading. */
  settle(refusals: Refusals): Reference[] {
    return this.uses.flatMap(({ id, place, from }) => {
      const declaration = this.declared.get(id);
      const [type = '', document] = id.split('/');
      if (declaration?.localTo !== undefined && declaration.localTo !== from) {
        refusals.add(
          place,
          `${id} is known by the words of ${declaration.localTo} only (as_written, ${renderPlace(declaration.place)}), and cannot be meant elsewhere.`,
        );
      } else if (!declaration && !THINGS.has(type) && this.read.has(`document/${document}`)) {
        const known = [...this.declared.keys()].filter((other) => other.split('/')[1] === document);
        refusals.add(place, `document/${document} makes no claim ${id}.${didYouMean(id, known)}`);
      }
      return declaration ? [] : [{ id, expected: LABELS[type] ?? 'Record', ...place }];
    });
  }
}
