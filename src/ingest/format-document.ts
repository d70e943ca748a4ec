import { z } from 'zod';
import {
  asWritten,
  claimId,
  cooperationStatus,
  country,
  date,
  idOf,
  key,
  language,
  membershipKind,
  mode,
  nameUse,
  occurrence,
  organisations,
  partyRole,
  passageOnClaim,
  period,
  proof,
  quote,
  recordedAt,
  recordedBy,
  script,
  strict,
  url,
  word,
  words,
} from './format.ts';

const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).describe(description).optional();

/** What is known of a document without its text. */
const source = {
  id: idOf('document', 'Its id, chosen once and never reused.'),
  kind: words('What it is: an open term, for example press release, report, protocol; unstated if nobody says.'),
  title: words('Its title; of one that is only referred to, the words that name it.'),
  publisher: idOf('organisation', 'The organisation that published it.').optional(),
  publisherName: words('Who published it, where that is no organisation of the register.').optional(),
  url: url.optional(),
  language: language.optional(),
  published: date('When it was published, in EDTF.').optional(),
  publishedAsWritten: words('Its own words for that date.').optional(),
};

const document = strict({
  ...source,
  retrieved: date('When it was fetched, in EDTF.').optional(),
  textFile: words('The file with its text (UTF-8, LF), beside this one or elsewhere within the dossier.').optional(),
  text: z.string().min(1).describe('Its text, written here instead of in a file.').optional(),
  textKind: word(
    'verbatim: the publisher’s own words; abstract: the curator’s. Needed with a text.',
    'verbatim',
    'abstract',
  ).optional(),
  recordedBy: recordedBy.optional(),
  recordedAt: recordedAt.optional(),
}).describe('The document of this file. Without a text it is only known of, and proves nothing.');

const organisation = strict({
  id: idOf('organisation', 'Its id; begin it with the document’s, as it is local to it.'),
  identity: word('Always as_written: known by the words of this document only.', 'as_written').optional(),
  kind: words('What it is: an open term, or unstated.'),
  name: words('The words of the document for it.'),
  language: language.optional(),
  script: script.optional(),
  quote: quote.describe('The passage that names it; unless given, the name itself.').optional(),
  occurrence: occurrence.optional(),
}).meta({ id: 'organisationAsWritten' });

const name = strict({
  organisation: idOf('organisation', 'The organisation that is called so.'),
  text: words('The name.'),
  language: language.optional(),
  script: script.optional(),
  use: nameUse.optional(),
  quote: quote.describe('The passage that uses the name; unless given, the name itself.').optional(),
  occurrence: occurrence.optional(),
}).meta({ id: 'nameAdded' });

const schedule = strict({
  number: z.int().min(1).max(99_999).describe('Its number among the meetings of the body.').optional(),
  date: date('When it takes place, in EDTF: 2013-11, 2013-07-02/2013-07-03.').optional(),
  dateAsWritten: words('The words of the document for the date.').optional(),
  place: strict({ name: words('The place, for example Kyiv.'), country: country.optional() })
    .describe('Where it takes place.')
    .optional(),
  status: word(
    'Whether the document says that it was held, is scheduled, or was cancelled.',
    'held',
    'scheduled',
    'cancelled',
  ),
  mode: mode(
    'How we know that the document means this meeting: textual unless given; inferred for “the next meeting”.',
  ).optional(),
  ...proof,
}).describe('Number, date, place and status of the meeting, as this document gives them.');

const participation = strict({
  organisation: idOf('organisation', 'Who took part; not the body of the meeting, which takes part by the schedule.'),
  role: word('In which role.', 'host', 'chair', 'participant', 'observer', 'speaker'),
  key: key('Its key within this document; unless given, <meeting>-<organisation>-<role>.').optional(),
  asWritten: asWritten.optional(),
  mode: mode('How it is known: textual unless given.').optional(),
  ...proof,
}).meta({ id: 'participation' });

const discussion = strict({
  topic: idOf('topic', 'What it was about.'),
  act: word('What was done about it.', 'discussed', 'reported', 'supported', 'attention', 'exchanged'),
  by: organisations('By whom, if the text says.').optional(),
  key: key('Its key within this document; unless given, <meeting>-<topic>-<act>.').optional(),
  asWritten: asWritten.optional(),
  ...proof,
}).meta({ id: 'discussion' });

const meetingDocument = strict({
  document: idOf('document', 'The document.'),
  role: word('What it was to the meeting.', 'considered', 'in_preparation', 'resulting'),
  key: key('Its key within this document; unless given, <meeting>-<document>-<role>.').optional(),
  asWritten: asWritten.optional(),
  mode: mode('How it is known: textual unless given.').optional(),
  ...proof,
}).meta({ id: 'meetingDocument' });

const meeting = strict({
  id: idOf('meeting', 'Its id, chosen once and never reused; the same in every document that means this meeting.'),
  title: words('Its title. Needed of a joint event, which has no body.').optional(),
  body: idOf('organisation', 'The organisation whose meeting it is.').optional(),
  schedule: schedule.optional(),
  participations: list(participation, 'Who took part.'),
  discussions: list(discussion, 'What was discussed, reported on, supported, given attention to or exchanged.'),
  documents: list(meetingDocument, 'Documents that were considered, in preparation or resulting.'),
}).meta({ id: 'meeting' });

const membership = strict({
  member: idOf('organisation', 'Who belongs.'),
  body: idOf('organisation', 'To what.'),
  kind: membershipKind,
  key: key('Its key within this document; unless given, <member>-<body>-<kind>.').optional(),
  ...period,
  ...proof,
}).meta({ id: 'membership' });

const organisationId = idOf('organisation', 'A party: an equal of the others, known from the text.');
const party = z.union([
  organisationId,
  strict({
    organisation: idOf('organisation', 'The party.'),
    role: partyRole.optional(),
    mode: mode('How it is known to be a party: textual unless given.').optional(),
    asWritten: asWritten.optional(),
  }),
]);

const topicId = idOf('topic', 'A topic, known from the text.');
const cooperationTopic = z.union([
  topicId,
  strict({
    topic: idOf('topic', 'The topic.'),
    mode: mode('How it is known to be a topic: textual unless given.').optional(),
    asWritten: asWritten.optional(),
  }),
]);

const cooperation = strict({
  key: key('Its key within this document.'),
  kind: words(
    'What is done: an open term, for example training, information exchange; unstated unless given.',
  ).optional(),
  status: cooperationStatus.optional(),
  summary: words('One neutral sentence of our own.').optional(),
  parties: z.array(party).describe('Who works together.').optional(),
  topics: list(cooperationTopic, 'On what.'),
  ...period,
  ...proof,
}).meta({ id: 'cooperation' });

/** `documents/….yaml`: one document, what it is about, its claims, each with its quotes. */
export const documentFormat = strict({
  document,
  reports: idOf(
    'meeting',
    'The meeting that the document reports, given below with its schedule: its evidence is of that date.',
  ).optional(),
  organisations: list(organisation, 'Organisations known by the words of this document only.'),
  names: list(name, 'Names that this document uses for organisations of the register.'),
  documents: list(strict(source).meta({ id: 'documentReferredTo' }), 'Documents that are only referred to.'),
  meetings: list(meeting, 'Meetings that the document speaks of, and what it says of them.'),
  memberships: list(membership, 'Who belongs to what.'),
  cooperations: list(cooperation, 'Who works together.'),
  evidence: list(
    strict({ claim: claimId('The claim, by its whole id: cooperation/other-document/key.'), ...passageOnClaim }).meta({
      id: 'evidenceAdded',
    }),
    'More evidence for claims of other documents.',
  ),
  silent: list(
    strict({ quote, occurrence: occurrence.optional(), why: words('Why no claim is made of it.') }).meta({
      id: 'silent',
    }),
    'Passages of which no claim is made, each with why.',
  ),
}).describe('A document of a Liaison dossier: what it is, and what it says, each claim with the words that say so.');

export type DocumentContent = z.output<typeof documentFormat>;
export type GivenSource = NonNullable<DocumentContent['documents']>[number];
export type GivenMeeting = NonNullable<DocumentContent['meetings']>[number];
export type GivenSchedule = NonNullable<GivenMeeting['schedule']>;
export type GivenMembership = NonNullable<DocumentContent['memberships']>[number];
export type GivenCooperation = NonNullable<DocumentContent['cooperations']>[number];
