import { createHash } from 'node:crypto';
import { codePoints } from '../domain/passage.ts';
import type { GivenRecord } from '../graph/record.ts';
import { refuseTwice } from './gather.ts';
import type { Thing } from './merge.ts';
import { add, locate, type Reading, readDate } from './reading.ts';
import { given, nameRecord, publisherKey, relationships } from './record-of.ts';
import type { Place, Refusals } from './refusal.ts';

/** Names that documents add stand behind those of the register, whose number a document does not know. */
const BEHIND_THE_REGISTER = 1000;

/** The record of a document as the files tell of it, without a text: it is only known of. */
export function documentRecord(thing: Thing, refusals: Refusals): GivenRecord {
  const [publisher, url] = [thing.get('publisher'), thing.get('url')];
  if (publisher && thing.get('publisherName')) {
    refusals.add(
      thing.placeOf('publisherName'),
      'Both publisher and publisherName are given: keep publisher, or publisherName where it is no organisation of the register.',
    );
  }
  const published = readDate(thing.get('published'), thing.placeOf('published'), refusals);
  return {
    id: thing.id,
    labels: ['Document'],
    properties: given({
      kind: thing.get('kind'),
      title: thing.get('title'),
      publisherName: thing.get('publisherName'),
      publisherKey: publisherKey(thing.id, publisher, url),
      url,
      language: thing.get('language'),
      published: published?.text,
      publishedEarliest: published?.earliest,
      publishedLatest: published?.latest,
      publishedAsWritten: thing.get('publishedAsWritten'),
      held: false,
    }),
    relationships: relationships('PUBLISHED_BY', [publisher]),
  };
}

/** Adds the record of the document itself, with its text, and the passages of which no claim is made. */
export function compileDocument(reading: Reading): void {
  const { content, spot, refusals, references, text } = reading;
  const { document, reports } = content;
  const record = documentRecord(reading.register.documents.of(reading.id, spot.at('document').place), refusals);
  if (!reading.partial) refuseTextMismatch(reading);
  readDate(document.retrieved, spot.at('document', 'retrieved').place, refusals);
  references.use(reports, spot.at('reports').place, reading.id);

  Object.assign(record.properties, given({ retrieved: document.retrieved, silent: silentPassages(reading) }));
  if (text !== null) {
    Object.assign(
      record.properties,
      given({
        held: true,
        textKind: document.textKind,
        text,
        sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
        length: codePoints(text),
      }),
    );
  }
  record.relationships.push(...relationships('REPORTS', [reports]));
  add(reading, record, spot.at('document', 'id').place, reading.id, 'give it another id.');
}

function refuseTextMismatch({ content: { document }, spot, refusals }: Reading): void {
  const at = spot.at('document');
  const hasText = document.text !== undefined || document.textFile !== undefined;
  if (document.text !== undefined && document.textFile !== undefined) {
    refusals.add(at.at('text').place, 'Both text and textFile are given: keep one.');
  }
  if (hasText && document.textKind === undefined) {
    refusals.add(at.place, 'textKind is missing: say whether the text is verbatim, or an abstract in our own words.');
  }
  if (!hasText && document.textKind !== undefined) {
    refusals.add(at.at('textKind').place, 'textKind says what the text is, but there is none: give textFile or text.');
  }
}

function silentPassages(reading: Reading): string | undefined {
  const passages = (reading.content.silent ?? []).flatMap(({ quote, occurrence, why }, i) => {
    const passage = locate(reading, quote, occurrence, reading.spot.at('silent', i, 'quote').place);
    return passage ? [{ start: passage.start, end: passage.end, why }] : [];
  });
  passages.sort((a, b) => a.start - b.start || a.end - b.end);
  return passages.length === 0 ? undefined : JSON.stringify(passages);
}

/** Declares the organisations known by this document's words only, before any document's claims are read. */
export function declareAsWritten({ content, spot, id, references, refusals }: Reading): void {
  for (const [i, organisation] of (content.organisations ?? []).entries()) {
    const { place } = spot.at('organisations', i, 'id');
    const earlier = references.declareOnce(organisation.id, place, id);
    if (earlier) refuseTwice(organisation.id, place, earlier, refusals);
  }
}

/** Adds the organisations known by this document's words only, and the names it uses for others. */
export function compileWords(reading: Reading): void {
  const { content, spot, references, id } = reading;
  for (const [i, { id: organisation, kind, name, quote, ...rest }] of (content.organisations ?? []).entries()) {
    const at = spot.at('organisations', i);
    if (reading.places.has(organisation)) continue;
    add(
      reading,
      {
        id: organisation,
        labels: ['Organisation'],
        properties: { name, kind, identity: 'AS_WRITTEN' },
        relationships: relationships('WRITTEN_IN', [id]),
      },
      at.at('id').place,
      organisation,
      'give it another id.',
    );
    addName(
      reading,
      { of: organisation, text: name, quote: quote ?? name, rank: 0, ...rest },
      at.at(quote ? 'quote' : 'name').place,
    );
  }
  for (const [i, { organisation, quote, ...rest }] of (content.names ?? []).entries()) {
    const at = spot.at('names', i);
    references.use(organisation, at.at('organisation').place, id);
    const rank = BEHIND_THE_REGISTER + i;
    addName(
      reading,
      { of: organisation, quote: quote ?? rest.text, rank, ...rest },
      at.at(quote ? 'quote' : 'text').place,
    );
  }
}

interface NameInText {
  of: string;
  text: string;
  language?: string | undefined;
  script?: string | undefined;
  use?: string | undefined;
  rank: number;
  quote: string;
  occurrence?: number | undefined;
}

function addName(reading: Reading, name: NameInText, place: Place): void {
  const passage = locate(reading, name.quote, name.occurrence, place);
  const language = name.language ?? reading.content.document.language;
  const { of, text, script, use = 'ALIAS', rank } = name;
  const record = nameRecord({
    of,
    text,
    language,
    script,
    use,
    rank,
    document: reading.id,
    ...(passage && { passage }),
  });
  add(reading, record, place, `The name “${text}” of ${of}`, 'one passage of a document is enough for it.');
}
