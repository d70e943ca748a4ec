import { type EdtfDate, parseEdtf } from '../domain/edtf.ts';
import { LiaisonError } from '../domain/errors.ts';
import { findPassage, type Passage } from '../domain/passage.ts';
import type { GivenRecord, Property } from '../graph/record.ts';
import type { DocumentContent } from './format-document.ts';
import type { Register } from './gather.ts';
import type { References } from './references.ts';
import { type Place, type Refusals, renderPlace } from './refusal.ts';
import type { Spot } from './yaml.ts';

/** A document file while its records are made of it. */
export interface Reading {
  /** `document/<slug>`. */
  id: string;
  content: DocumentContent;
  spot: Spot;
  /** Parts of it were refused already and are missing in `content`. */
  partial: boolean;
  /** null: it has none, or (`textIsUnread`) it could not be read, which is refused already. */
  text: string | null;
  textIsUnread: boolean;
  /** Properties of all its evidence: `date`, `dateEarliest`, `dateLatest`, `dateBasis`, if it is dated. */
  evidenceDate: Record<string, Property>;
  register: Register;
  references: References;
  refusals: Refusals;
  /** The records made so far, and where each is told of. */
  records: GivenRecord[];
  places: Map<string, Place>;
}

/**
 * Adds a record, unless its id is taken in this document: then it is refused.
 * @param what how the refusal calls it, and `advice` what it says to do
 */
export function add(reading: Reading, record: GivenRecord, place: Place, what: string, advice: string): boolean {
  const earlier = reading.places.get(record.id);
  if (earlier) {
    reading.refusals.add(place, `${what} stands already at ${renderPlace(earlier)}: ${advice}`);
    return false;
  }
  reading.records.push(record);
  reading.places.set(record.id, place);
  return true;
}

/** The passage that a quote means, or null and a refusal that says what the text has instead. */
export function locate(
  { text, textIsUnread, partial, spot, refusals }: Reading,
  quote: string,
  occurrence: number | undefined,
  place: Place,
): Passage | null {
  if (text === null) {
    const advice = 'The document has no text, so nothing can be quoted from it: give textFile or text, and textKind.';
    if (!textIsUnread && !partial) refusals.add(spot.at('document').place, advice);
    return null;
  }
  const found = findPassage(text, quote, occurrence);
  if (!('problem' in found)) return found;

  if (found.problem === 'ambiguous') {
    refusals.add(
      place,
      `The text has this quote ${found.count} times: quote more of the sentence, or say which with occurrence: 1 (to ${found.count}).`,
    );
  } else if (found.problem === 'occurrence') {
    const times = found.count === 1 ? 'once' : `${found.count} times`;
    refusals.add(place, `The text has this quote ${times}, so there is no occurrence ${occurrence}.`);
  } else {
    const nearest =
      found.nearest === null ? 'nothing in it is like it' : `nearest is, on line ${found.line}: “${found.nearest}”`;
    refusals.add(place, `The text does not have this quote; ${nearest}. Quote its exact words.`);
  }
  return null;
}

/** A date that may be left out; undefined too, and refused, if it is none. */
export function readDate(text: string | undefined, place: Place, refusals: Refusals): EdtfDate | undefined {
  return text === undefined ? undefined : (refusing(() => parseEdtf(text, 'date'), place, refusals) ?? undefined);
}

/** The date of a document's evidence: of the meeting that it reports, else of its publication, else none. */
export function evidenceDate(content: DocumentContent, spot: Spot, refusals: Refusals): Record<string, Property> {
  const reported = (content.meetings ?? []).findIndex(({ id }) => id === content.reports);
  const sitting = spot.at('meetings', reported, 'schedule', 'date');
  const ofMeeting = readDate(content.meetings?.[reported]?.schedule?.date, sitting.place, refusals);
  const ofPublication = readDate(content.document.published, spot.at('document', 'published').place, refusals);
  return dated(ofMeeting, 'MEETING') ?? dated(ofPublication, 'PUBLISHED') ?? {};
}

const dated = (date: EdtfDate | undefined, dateBasis: string) =>
  date && { date: date.text, dateEarliest: date.earliest, dateLatest: date.latest, dateBasis };

/** What the function returns, or null and its complaint as a refusal. */
export function refusing<Value>(read: () => Value, place: Place, refusals: Refusals): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LiaisonError)) throw error;
    refusals.add(place, error.message);
    return null;
  }
}
