import type { z } from 'zod';
import { slicePassage } from '../domain/passage.ts';
import type { Standing } from '../graph/records.ts';
import type { documentFormat } from '../ingest/format-document.ts';
import { slugOf } from '../ingest/record-of.ts';
import {
  saidCooperation,
  saidDiscussion,
  saidMeetingDocument,
  saidMembership,
  saidParticipation,
  saidSchedule,
} from './claims.ts';
import { commonRecorder, type Proving, saidEvidence, startOf, unless } from './evidence.ts';
import { type Gathered, targets, textOf } from './gathered.ts';
import { type Proven, sayingsOf } from './proven.ts';
import { isSameQuote, saidQuote } from './quote.ts';

/** What a document's file says, and the text that stands in a file beside it. */
export interface DocumentFile {
  content: z.input<typeof documentFormat>;
  /** null: it has none, or it stands in `content`. */
  text: string | null;
}

/** A text that a file of its own could not hold: those have LF line ends and no byte order mark. */
const needsQuoting = (text: string): boolean => text.startsWith('\uFEFF') || text.includes('\r');

/**
 * A document as its file says it: the inverse of `src/ingest/compile-document.ts` and of what that calls.
 * @param records all that its file has given and that stands
 * @throws CONFLICT for a claim without evidence, and for a passage that is not in the text: no file could say them
 */
export function documentContent(document: Standing, records: Standing[], gathered: Gathered): DocumentFile {
  const text = textOf(document, 'text') ?? null;
  const [reports] = targets(document, 'REPORTS');
  const { claims, apart } = sayingsOf(document.id, records);
  const evidence = records.filter(({ id }) => id.startsWith('evidence/'));
  const proving: Proving = { text: text ?? '', reports, recorder: commonRecorder(evidence) };
  const of = (type: string) => claims.filter(({ claim }) => claim.id.startsWith(`${type}/`));
  const isInside = text !== null && needsQuoting(text);
  const told = [...(gathered.tells.get(document.id) ?? [])].sort();

  const content = {
    document: {
      ...saidSource(document, document.id, gathered),
      retrieved: textOf(document, 'retrieved'),
      textFile: text === null || isInside ? undefined : `${slugOf(document.id)}.txt`,
      text: isInside ? text : undefined,
      textKind: textOf(document, 'textKind')?.toLowerCase(),
      ...proving.recorder,
    },
    reports: reports === undefined ? undefined : slugOf(reports),
    organisations: someOf(saidOrganisations(document, records, proving)),
    names: someOf(saidNames(document, records, proving)),
    documents: someOf(
      told.flatMap((id) => {
        const source = gathered.sources.get(id);
        return source ? [saidSource(source, document.id, gathered)] : [];
      }),
    ),
    meetings: someOf(saidMeetings(document.id, told, claims, proving, gathered)),
    memberships: someOf(of('membership').map((one) => saidMembership(one, proving))),
    cooperations: someOf(of('cooperation').map((one) => saidCooperation(one, proving))),
    evidence: someOf(
      apart.map((one) => ({ claim: targets(one, 'BEARS_ON')[0]!, ...saidEvidence(one, undefined, proving) })),
    ),
    silent: someOf(saidSilence(document, proving)),
  };
  return { content: content as z.input<typeof documentFormat>, text: isInside ? null : text };
}

const someOf = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined);

/** A body or publisher by id, unless it is known by the words of another document only, which then tells of it. */
const namable = (id: string | undefined, document: string, { localTo }: Gathered): string | undefined =>
  id === undefined || (localTo.get(id) ?? document) !== document ? undefined : slugOf(id);

/** What is known of a document without its text, as the file of `document` may say it. */
const saidSource = (source: Standing, document: string, gathered: Gathered) => ({
  id: slugOf(source.id),
  kind: textOf(source, 'kind'),
  title: textOf(source, 'title'),
  publisher: namable(targets(source, 'PUBLISHED_BY')[0], document, gathered),
  publisherName: textOf(source, 'publisherName'),
  url: textOf(source, 'url'),
  language: textOf(source, 'language'),
  published: textOf(source, 'published'),
  publishedAsWritten: textOf(source, 'publishedAsWritten'),
});

/** Organisations known by the words of the document only, each with the name that these words are. */
function saidOrganisations(document: Standing, records: Standing[], proving: Proving) {
  const names = records.filter(({ id, properties }) => id.startsWith('name/') && properties.rank === 0);
  const organisations = new Map(records.filter(({ id }) => id.startsWith('organisation/')).map((one) => [one.id, one]));
  return names
    .flatMap((name) => {
      const organisation = organisations.get(targets(name, 'NAMES')[0] ?? '');
      return organisation ? [{ name, organisation }] : [];
    })
    .sort((a, b) => startOf(a.name) - startOf(b.name) || (a.organisation.id < b.organisation.id ? -1 : 1))
    .map(({ name, organisation }) => ({
      id: slugOf(organisation.id),
      identity: 'as_written',
      kind: textOf(organisation, 'kind'),
      name: textOf(name, 'text')!,
      ...saidForm(name, document, proving),
    }));
}

/** Names that the document uses for organisations, in the order in which its file has them. */
const saidNames = (document: Standing, records: Standing[], proving: Proving) =>
  records
    .filter(({ id, properties }) => id.startsWith('name/') && properties.rank !== 0)
    .sort((a, b) => Number(a.properties.rank) - Number(b.properties.rank))
    .map((name) => ({
      organisation: slugOf(targets(name, 'NAMES')[0] ?? ''),
      text: textOf(name, 'text')!,
      use: unless('ALIAS', textOf(name, 'use')),
      ...saidForm(name, document, proving),
    }));

/** Language and script of a name, and the passage that uses it unless that is the name itself. */
function saidForm(name: Standing, document: Standing, { text }: Proving) {
  const language = textOf(name, 'language');
  const { quote, occurrence } = saidQuote(text, textOf(name, 'quote') ?? '', startOf(name), name.id);
  return {
    language: language === textOf(document, 'language') ? undefined : language,
    script: textOf(name, 'script'),
    quote: isSameQuote(quote, textOf(name, 'text') ?? '') ? undefined : quote,
    occurrence,
  };
}

/** Meetings that the file tells of, each with what the document says of it; in the order of the text. */
function saidMeetings(document: string, told: string[], claims: Proven[], proving: Proving, gathered: Gathered) {
  const at = (meeting: string) => claims.filter(({ claim }) => targets(claim, 'AT').includes(meeting));
  const place = (meeting: string) => Math.min(...at(meeting).map(({ evidence }) => startOf(evidence[0]!)));
  return told
    .flatMap((id) => gathered.meetings.get(id) ?? [])
    .map((meeting) => ({ meeting, place: place(meeting.id) }))
    .sort((a, b) => (a.place === b.place ? (a.meeting.id < b.meeting.id ? -1 : 1) : a.place - b.place))
    .map(({ meeting }) => {
      const said = (type: string) => at(meeting.id).filter(({ claim }) => claim.id.startsWith(`${type}/`));
      const [schedule] = said('schedule');
      return {
        id: slugOf(meeting.id),
        title: textOf(meeting, 'title'),
        body: namable(targets(meeting, 'OF_BODY')[0], document, gathered),
        schedule: schedule && saidSchedule(schedule, proving),
        participations: someOf(said('participation').map((one) => saidParticipation(one, proving))),
        discussions: someOf(said('discussion').map((one) => saidDiscussion(one, proving))),
        documents: someOf(said('meeting-document').map((one) => saidMeetingDocument(one, proving))),
      };
    });
}

/** The passages of which no claim is made. */
function saidSilence(document: Standing, { text }: Proving) {
  const silent = JSON.parse(textOf(document, 'silent') ?? '[]') as { start: number; end: number; why: string }[];
  return silent.map(({ start, end, why }) => ({
    ...saidQuote(text, slicePassage(text, start, end), start, document.id),
    why,
  }));
}
