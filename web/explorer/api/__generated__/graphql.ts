/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What was done in saying something. */
export type Act =
  /** It was agreed. */
  | 'AGREED'
  /** It was planned. */
  | 'PLANNED'
  /** Somebody told of it, for example at a meeting. */
  | 'REPORTED'
  /** The document says so. */
  | 'STATED'
  /** Somebody spoke in favour of it: it need not have happened. */
  | 'SUPPORTED';

/** What ties two organisations. Bases are never mixed. */
export type Basis =
  /** One belongs to the other, as a member, observer or associate. */
  | 'MEMBER'
  /** Both took part in a held meeting (the body that met included). That does not say that they cooperate. */
  | 'MET'
  /** A document says that they cooperate: they are lead and partner, or both equal parties, of a cooperation. */
  | 'STATED';

/** How sure the curator is. */
export type Certainty =
  /** Sure. */
  | 'HIGH'
  /** Doubtful. */
  | 'LOW'
  /** Likely. */
  | 'MEDIUM';

/** Which claims count. All conditions must hold. For bases MET and MEMBER `kinds` and `statuses` are ignored. */
export type ClaimFilter = {
  /** Some evidence is of one of these acts, for example `[AGREED]`. */
  acts?: Array<Act> | null | undefined;
  /** Some evidence is at least this certain: MEDIUM leaves out what is only LOW. */
  certaintyAtLeast?: Certainty | null | undefined;
  /** True: only disputed claims. False: only undisputed ones. */
  disputed?: boolean | null | undefined;
  /** Kinds of cooperation, exactly as `facets.kinds` lists them, for example `training`. */
  kinds?: Array<string> | null | undefined;
  /**
   * How it is known: some evidence has one of these modes, and in a link so have both parties. `[TEXTUAL]`: only what the
   * texts say. Topics have a mode of their own that does not count here.
   */
  modes?: Array<Mode> | null | undefined;
  /** Only links whose claims, after all other conditions, have at least this many publishers. No effect on cooperations. */
  publishersAtLeast?: number | null | undefined;
  /** Statuses of cooperation, for example `[ONGOING]`. */
  statuses?: Array<CooperationStatus> | null | undefined;
  /** Only claims with a passage in a verbatim text, not in an abstract alone. */
  verbatimOnly?: boolean | null | undefined;
};

/** How far a cooperation has come. */
export type CooperationStatus =
  /** It is over; also a single finished act, such as a signing. */
  | 'ENDED'
  /** It is going on. */
  | 'ONGOING'
  /** It is planned. */
  | 'PLANNED'
  /** Somebody spoke in favour of it, or of more of it: it need not exist. */
  | 'SUPPORTED'
  /** The source does not say. */
  | 'UNSTATED';

/** Where the date of a piece of evidence comes from. */
export type DateBasis =
  /** The meeting that the document reports. */
  | 'MEETING'
  /** The document's publication. */
  | 'PUBLISHED'
  /** The row of the dataset. */
  | 'ROW';

/** What was done about a topic at a meeting. */
export type DiscussionAct =
  /** Attention was paid to it. */
  | 'ATTENTION'
  /** It was discussed. */
  | 'DISCUSSED'
  /** Information on it was exchanged. */
  | 'EXCHANGED'
  /** Somebody reported on it. */
  | 'REPORTED'
  /** Somebody spoke in favour of it. An exchange of information that is only supported is SUPPORTED, never EXCHANGED. */
  | 'SUPPORTED';

/** How an organisation is known. */
export type Identity =
  /** Known only by the words of one document, such as `the American Part`: never merged with another by name. */
  | 'AS_WRITTEN'
  /** Several together, such as `GUAM member states`. What is said of it is not inferred of its members. */
  | 'COLLECTIVE'
  /** A named organisation. */
  | 'NAMED';

/** What a document is to a meeting. */
export type MeetingDocumentRole =
  /** The meeting considered it. */
  | 'CONSIDERED'
  /** It was still being worked out. */
  | 'IN_PREPARATION'
  /** It tells of the meeting. */
  | 'REPORTS'
  /** It came out of the meeting. */
  | 'RESULTING';

/** Whether a meeting was held. */
export type MeetingStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It was held. */
  | 'HELD'
  /** It is to be held: nothing says that it was. */
  | 'SCHEDULED';

/** As what an organisation belongs to another. */
export type MembershipKind =
  /** An associate. */
  | 'ASSOCIATE'
  /** A full member. */
  | 'MEMBER'
  /** An observer. */
  | 'OBSERVER';

/** How something is known, the most direct way first. */
export type Mode =
  /** It takes something else: the topic, for example, is concluded from the name of the body. */
  | 'INFERRED'
  /** It takes a reading of the words around: who supports cooperation with SELEC, for example, is read as its partner. */
  | 'INTERPRETED'
  /** The quote alone says so. */
  | 'TEXTUAL';

/** What a name is used for. */
export type NameUse =
  /** An abbreviation or acronym. */
  | 'ABBREVIATION'
  /** Another name or spelling met in documents. */
  | 'ALIAS'
  /** A name no longer in use. */
  | 'FORMER'
  /** The full name that the thing gives itself. */
  | 'OFFICIAL'
  /** A shorter form in common use. */
  | 'SHORT';

/** The types of things that have an id. */
export type NodeType =
  /** A Cooperation. */
  | 'COOPERATION'
  /** A Discussion at a meeting. */
  | 'DISCUSSION'
  /** A Document. */
  | 'DOCUMENT'
  /** A piece of Evidence. */
  | 'EVIDENCE'
  /** A Link. */
  | 'LINK'
  /** A Meeting. */
  | 'MEETING'
  /** A MeetingDocument. */
  | 'MEETING_DOCUMENT'
  /** A Membership. */
  | 'MEMBERSHIP'
  /** An Organisation. */
  | 'ORGANISATION'
  /** A Participation in a meeting. */
  | 'PARTICIPATION'
  /** A Schedule of a meeting. */
  | 'SCHEDULE'
  /** A Topic. */
  | 'TOPIC';

/** As what an organisation took part. */
export type ParticipationRole =
  /** It is the body that met. */
  | 'BODY'
  /** It chaired the meeting. */
  | 'CHAIR'
  /** It hosted the meeting. */
  | 'HOST'
  /** It took part as an observer. */
  | 'OBSERVER'
  /** It took part. */
  | 'PARTICIPANT'
  /** It took part as a speaker. */
  | 'SPEAKER';

/** As what an organisation cooperates. */
export type PartyRole =
  /** The one with whom the partners cooperate. */
  | 'LEAD'
  /** A partner of the LEAD. Partners are not said to cooperate with each other. */
  | 'PARTNER'
  /** One among equals. */
  | 'PARTY';

/** Whether something is in the period asked for. Without a period everything dated is CERTAIN. */
export type PeriodAnswer =
  /**
   * It is, whatever the exact days: its latest start is not after the period and its earliest end not before it. Where no
   * period is stated: a piece of its evidence is dated within the period.
   */
  | 'CERTAIN'
  /** It may be: its dates are too imprecise to tell, or it has evidence before and after the period, but none in it. */
  | 'POSSIBLE'
  /** It has neither a stated period nor dated evidence. */
  | 'UNDATED';

/** What a claim's place in time rests on. */
export type PeriodBasis =
  /** Only the dates of its evidence: reported then, not said to go on. */
  | 'ATTESTED'
  /** A period that the source states. */
  | 'STATED';

/** A span of time to ask for, for example `{ from: "2011", to: "2013-06" }`. An end that is left out is open. */
export type PeriodInput = {
  /** From its first day on: `2011` means from 1 January 2011. */
  from?: string | null | undefined;
  /** Which answers to list. The counts `certain`, `possible` and `undated` are given whatever is listed. */
  include?: Array<PeriodAnswer>;
  /** Up to its last day: `2013` means up to 31 December 2013. */
  to?: string | null | undefined;
};

/** Whether a passage speaks for a claim. */
export type Stance =
  /** It speaks against it. */
  | 'DISPUTES'
  /** It speaks for it. */
  | 'SUPPORTS';

/** Whose words a stored text is. */
export type TextKind =
  /** The curator's own words, where the original may not be stored. Never to be quoted as if the publisher had written it. */
  | 'ABSTRACT'
  /** The source's own words. */
  | 'VERBATIM';

/** How long each bin of a timeline is. */
export type TimeUnit =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

export type NamedFragment = { id: string, name: string, kind: string, identity: Identity, country: string | null };

export type DrawableFragment = { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> };

export type ProofFragment = { id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } };

export type TieFragment = { id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } };

export type RowsQueryVariables = Exact<{
  who?: string | null | undefined;
  with?: string | null | undefined;
  on?: string | null | undefined;
  during?: PeriodInput | null | undefined;
  basis: Array<Basis> | Basis;
  claims?: ClaimFilter | null | undefined;
  first: number;
  hubs: boolean;
}>;


export type RowsQuery = { whoCooperates: { totalCount: number, certain: number, possible: number, undated: number, unpaired: number, nodes: Array<{ id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } }> } };

export type NeighboursQueryVariables = Exact<{
  of: Array<string> | string;
  on?: string | null | undefined;
  during?: PeriodInput | null | undefined;
  basis: Array<Basis> | Basis;
  claims?: ClaimFilter | null | undefined;
  limit: number;
  hubs: boolean;
}>;


export type NeighboursQuery = { neighbourhood: { nodes: Array<{ organisation: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, hidden: { total: number } }>, links: Array<{ id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } }> } };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  on?: string | null | undefined;
  during?: PeriodInput | null | undefined;
  basis: Array<Basis> | Basis;
  claims?: ClaimFilter | null | undefined;
  avoid: Array<string> | string;
  hubs: boolean;
}>;


export type WaysQuery = { paths: { truncated: boolean, paths: Array<{ steps: Array<{ from: { id: string, name: string }, to: { id: string, name: string }, link: { id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, proofs: { nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, claim:
                | { organisation: { id: string }, meeting: { id: string } }
                | { meeting: { id: string, body: { id: string } | null } }
                | Record<PropertyKey, never>
              , by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } } }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string, node:
        | { __typename: 'Cooperation', id: string }
        | { __typename: 'Discussion', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Link', id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'MeetingDocument', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Organisation', name: string, kind: string, identity: Identity, country: string | null, id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Schedule', id: string }
        | { __typename: 'Topic', name: string, id: string }
       }> } };

export type NamesQueryVariables = Exact<{
  who: string;
  with: string;
  on: string;
  hasWho: boolean;
  hasWith: boolean;
  hasOn: boolean;
}>;


export type NamesQuery = { who?: { id: string, name: string } | null, with?: { id: string, name: string } | null, on?: { id: string, name: string } | null };

export type HistogramQueryVariables = Exact<{
  who?: string | null | undefined;
  with?: string | null | undefined;
  on?: string | null | undefined;
  basis: Array<Basis> | Basis;
  claims?: ClaimFilter | null | undefined;
  unit: TimeUnit;
}>;


export type HistogramQuery = { timeline: { undated: number, bins: Array<{ start: string, end: string, certain: number, possible: number }> } };

export type ChoicesQueryVariables = Exact<{
  who?: string | null | undefined;
  with?: string | null | undefined;
  on?: string | null | undefined;
  during?: PeriodInput | null | undefined;
  basis: Array<Basis> | Basis;
  claims?: ClaimFilter | null | undefined;
}>;


export type ChoicesQuery = { facets: { organisations: Array<{ value: string, label: string, count: number }>, topics: Array<{ value: string, label: string, count: number }>, kinds: Array<{ value: string, label: string, count: number }> } };

export type LoosenedQueryVariables = Exact<{
  who?: string | null | undefined;
  with?: string | null | undefined;
  on?: string | null | undefined;
  during?: PeriodInput | null | undefined;
  basis: Array<Basis> | Basis;
  claims?: ClaimFilter | null | undefined;
}>;


export type LoosenedQuery = { facets: { loosened: { who: number | null, with: number | null, on: number | null, during: number | null } } };

export type ClaimReadingQueryVariables = Exact<{
  id: string;
}>;


export type ClaimReadingQuery = { node:
    | { __typename: 'Cooperation', summary: string | null, kind: string, status: CooperationStatus, id: string, madeIn: { id: string, title: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, parties: Array<{ organisation: { id: string, name: string } }> }
    | { __typename: 'Discussion', act: DiscussionAct, asWritten: string | null, id: string, madeIn: { id: string, title: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, topic: { id: string, name: string }, meeting: { id: string, title: string } }
    | { __typename: 'MeetingDocument', id: string, documentRole: MeetingDocumentRole, madeIn: { id: string, title: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, document: { id: string, title: string }, meeting: { id: string, title: string } }
    | { __typename: 'Membership', id: string, standing: MembershipKind, madeIn: { id: string, title: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, member: { id: string, name: string }, body: { id: string, name: string } }
    | { __typename: 'Participation', role: ParticipationRole, id: string, madeIn: { id: string, title: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, organisation: { id: string, name: string }, meeting: { id: string, title: string } }
    | { __typename: 'Schedule', date: string | null, id: string, meetingStatus: MeetingStatus, madeIn: { id: string, title: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, meeting: { id: string, title: string } }
    | Record<PropertyKey, never>
   | null };

export type EvidenceReadingQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceReadingQuery = { node:
    | { dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, claim:
        | { __typename: 'Cooperation', summary: string | null, kind: string, status: CooperationStatus, id: string, parties: Array<{ organisation: { id: string, name: string } }> }
        | { __typename: 'Discussion', act: DiscussionAct, asWritten: string | null, id: string, topic: { id: string, name: string }, meeting: { id: string, title: string } }
        | { __typename: 'MeetingDocument', id: string, documentRole: MeetingDocumentRole, document: { id: string, title: string }, meeting: { id: string, title: string } }
        | { __typename: 'Membership', id: string, standing: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string } }
        | { __typename: 'Participation', role: ParticipationRole, id: string, organisation: { id: string, name: string }, meeting: { id: string, title: string } }
        | { __typename: 'Schedule', date: string | null, id: string, meetingStatus: MeetingStatus, meeting: { id: string, title: string } }
      , passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }
    | Record<PropertyKey, never>
   | null };

export type CooperationReadingQueryVariables = Exact<{
  id: string;
}>;


export type CooperationReadingQuery = { cooperation: { periodBasis: PeriodBasis | null, id: string, kind: string, status: CooperationStatus, summary: string | null, disputed: boolean, paired: boolean, topics: Array<{ mode: Mode, asWritten: string | null, topic: { id: string, name: string } }>, meetings: Array<{ id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null }>, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, parties: Array<{ role: PartyRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string } }>, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, madeIn: { id: string, title: string } } | null };

export type SaidOfTheSameQueryVariables = Exact<{
  who: string;
  with: string;
  after?: string | null | undefined;
}>;


export type SaidOfTheSameQuery = { cooperations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: string, status: CooperationStatus, summary: string | null, disputed: boolean, paired: boolean, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }>, parties: Array<{ role: PartyRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string } }>, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, madeIn: { id: string, title: string } }> } };

export type DocumentReadingQueryVariables = Exact<{
  id: string;
}>;


export type DocumentReadingQuery = { document: { url: string | null, language: string | null, publishedAsWritten: string | null, retrieved: string | null, text: string | null, sha256: string | null, id: string, title: string, kind: string, published: string | null, held: boolean, textKind: TextKind | null, reports: { id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null } | null, silent: Array<{ quote: string, start: number, end: number, why: string }>, claims: { totalCount: number }, publisher: { id: string | null, name: string } | null } | null };

export type PassagesOfDocumentQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PassagesOfDocumentQuery = { document: { evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stance: Stance, passage: { start: number, end: number }, claim:
          | { __typename: 'Cooperation', summary: string | null, kind: string, status: CooperationStatus, id: string, parties: Array<{ organisation: { id: string, name: string } }> }
          | { __typename: 'Discussion', act: DiscussionAct, asWritten: string | null, id: string, topic: { id: string, name: string }, meeting: { id: string, title: string } }
          | { __typename: 'MeetingDocument', id: string, documentRole: MeetingDocumentRole, document: { id: string, title: string }, meeting: { id: string, title: string } }
          | { __typename: 'Membership', id: string, standing: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string } }
          | { __typename: 'Participation', role: ParticipationRole, id: string, organisation: { id: string, name: string }, meeting: { id: string, title: string } }
          | { __typename: 'Schedule', date: string | null, id: string, meetingStatus: MeetingStatus, meeting: { id: string, title: string } }
         }> } } | null };

export type ClaimsOfDocumentQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ClaimsOfDocumentQuery = { document: { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Cooperation', summary: string | null, kind: string, status: CooperationStatus, id: string, evidence: Array<{ id: string, passage: { document: { id: string } } }>, parties: Array<{ organisation: { id: string, name: string } }> }
        | { __typename: 'Discussion', act: DiscussionAct, asWritten: string | null, id: string, evidence: Array<{ id: string, passage: { document: { id: string } } }>, topic: { id: string, name: string }, meeting: { id: string, title: string } }
        | { __typename: 'MeetingDocument', id: string, documentRole: MeetingDocumentRole, evidence: Array<{ id: string, passage: { document: { id: string } } }>, document: { id: string, title: string }, meeting: { id: string, title: string } }
        | { __typename: 'Membership', id: string, standing: MembershipKind, evidence: Array<{ id: string, passage: { document: { id: string } } }>, member: { id: string, name: string }, body: { id: string, name: string } }
        | { __typename: 'Participation', role: ParticipationRole, id: string, evidence: Array<{ id: string, passage: { document: { id: string } } }>, organisation: { id: string, name: string }, meeting: { id: string, title: string } }
        | { __typename: 'Schedule', date: string | null, id: string, meetingStatus: MeetingStatus, evidence: Array<{ id: string, passage: { document: { id: string } } }>, meeting: { id: string, title: string } }
      > } } | null };

export type LinkReadingQueryVariables = Exact<{
  id: string;
}>;


export type LinkReadingQuery = { node:
    | { id: string, basis: Basis, statedStart: string | null, disputed: boolean, a: { id: string, name: string, kind: string, identity: Identity, country: string | null }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null }, kinds: Array<{ kind: string, count: number }>, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } } | null, lastEvidence: { id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } } | null, publishers: { totalCount: number, independent: number }, cooperations: { totalCount: number }, meetings: { totalCount: number }, memberships: { totalCount: number } }
    | Record<PropertyKey, never>
   | null };

export type CooperationsOfLinkQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CooperationsOfLinkQuery = { node:
    | { cooperations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: string, status: CooperationStatus, summary: string | null, disputed: boolean, paired: boolean, parties: Array<{ role: PartyRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string } }>, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, madeIn: { id: string, title: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type MeetingsOfLinkQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MeetingsOfLinkQuery = { node:
    | { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type MembershipsOfLinkQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MembershipsOfLinkQuery = { node:
    | { memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string }, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type EvidenceOfLinkQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type EvidenceOfLinkQuery = { node:
    | { evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, claim:
            | { __typename: 'Cooperation', summary: string | null, kind: string, status: CooperationStatus, id: string, parties: Array<{ organisation: { id: string, name: string } }> }
            | { __typename: 'Discussion', act: DiscussionAct, asWritten: string | null, id: string, topic: { id: string, name: string }, meeting: { id: string, title: string } }
            | { __typename: 'MeetingDocument', id: string, documentRole: MeetingDocumentRole, document: { id: string, title: string }, meeting: { id: string, title: string } }
            | { __typename: 'Membership', id: string, standing: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string } }
            | { __typename: 'Participation', role: ParticipationRole, id: string, organisation: { id: string, name: string }, meeting: { id: string, title: string } }
            | { __typename: 'Schedule', date: string | null, id: string, meetingStatus: MeetingStatus, meeting: { id: string, title: string } }
          , passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type MeetingReadingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingReadingQuery = { meeting: { id: string, title: string, number: number | null, body: { id: string, name: string } | null, schedules: Array<{ id: string, number: number | null, date: string | null, dateAsWritten: string | null, status: MeetingStatus, mode: Mode, place: { name: string | null, country: string | null } | null, madeIn: { id: string, title: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> }>, participations: Array<{ id: string, role: ParticipationRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> }>, discussions: Array<{ id: string, act: DiscussionAct, asWritten: string | null, topic: { id: string, name: string }, by: Array<{ id: string, name: string }>, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> }>, documents: Array<{ id: string, role: MeetingDocumentRole, mode: Mode, asWritten: string | null, document: { id: string, title: string, kind: string, held: boolean }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> }>, cooperations: { totalCount: number }, previous: { id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null } | null, next: { id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null } | null } | null };

export type CooperationsOfMeetingQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CooperationsOfMeetingQuery = { meeting: { cooperations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: string, status: CooperationStatus, summary: string | null, disputed: boolean, paired: boolean, parties: Array<{ role: PartyRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string } }>, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, madeIn: { id: string, title: string } }> } } | null };

export type OrganisationReadingQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationReadingQuery = { organisation: { id: string, name: string, kind: string, identity: Identity, country: string | null, names: Array<{ text: string, language: string | null, script: string | null, use: NameUse, writtenIn: { id: string, title: string } | null }>, identifiers: Array<{ scheme: string, value: string, url: string | null }>, parent: { id: string, name: string } | null, parts: Array<{ id: string, name: string, kind: string }>, writtenIn: { id: string, title: string } | null, stated: { totalCount: number, unpaired: number }, met: { totalCount: number }, member: { totalCount: number }, memberships: { totalCount: number }, members: { totalCount: number }, meetings: { totalCount: number }, documents: { totalCount: number }, degree: Array<{ basis: Basis, count: number }> } | null };

export type LinksOfOrganisationQueryVariables = Exact<{
  id: string;
  basis: Array<Basis> | Basis;
  after?: string | null | undefined;
}>;


export type LinksOfOrganisationQuery = { organisation: { links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, basis: Basis, disputed: boolean, viaA: { id: string } | null, a: { id: string, name: string }, b: { id: string, name: string }, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ topic: { id: string, name: string } }>, lastEvidence: { date: string | null } | null }> } } | null };

export type UnpairedOfOrganisationQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type UnpairedOfOrganisationQuery = { organisation: { links: { unpairedCooperations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: string, status: CooperationStatus, summary: string | null, disputed: boolean, paired: boolean, parties: Array<{ role: PartyRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string } }>, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, madeIn: { id: string, title: string } }> } } } | null };

export type MembershipsOfOrganisationQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MembershipsOfOrganisationQuery = { organisation: { memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string }, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> }> } } | null };

export type MembersOfOrganisationQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MembersOfOrganisationQuery = { organisation: { members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string }, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> }> } } | null };

export type MeetingsOfOrganisationQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MeetingsOfOrganisationQuery = { organisation: { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null }> } } | null };

export type DocumentsOfOrganisationQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DocumentsOfOrganisationQuery = { organisation: { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: string, published: string | null, held: boolean, textKind: TextKind | null, publisher: { id: string | null, name: string } | null }> } } | null };

export type ReasonFragment = { dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null };

type Claimed_Cooperation_Fragment = { __typename: 'Cooperation', summary: string | null, kind: string, status: CooperationStatus, id: string, parties: Array<{ organisation: { id: string, name: string } }> };

type Claimed_Discussion_Fragment = { __typename: 'Discussion', act: DiscussionAct, asWritten: string | null, id: string, topic: { id: string, name: string }, meeting: { id: string, title: string } };

type Claimed_MeetingDocument_Fragment = { __typename: 'MeetingDocument', id: string, documentRole: MeetingDocumentRole, document: { id: string, title: string }, meeting: { id: string, title: string } };

type Claimed_Membership_Fragment = { __typename: 'Membership', id: string, standing: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string } };

type Claimed_Participation_Fragment = { __typename: 'Participation', role: ParticipationRole, id: string, organisation: { id: string, name: string }, meeting: { id: string, title: string } };

type Claimed_Schedule_Fragment = { __typename: 'Schedule', date: string | null, id: string, meetingStatus: MeetingStatus, meeting: { id: string, title: string } };

export type ClaimedFragment =
  | Claimed_Cooperation_Fragment
  | Claimed_Discussion_Fragment
  | Claimed_MeetingDocument_Fragment
  | Claimed_Membership_Fragment
  | Claimed_Participation_Fragment
  | Claimed_Schedule_Fragment
;

export type SpanFragment = { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null };

export type BriefFragment = { id: string, kind: string, status: CooperationStatus, summary: string | null, disputed: boolean, paired: boolean, parties: Array<{ role: PartyRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string } }>, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, madeIn: { id: string, title: string } };

export type SittingFragment = { id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null };

export type BelongingFragment = { id: string, kind: MembershipKind, member: { id: string, name: string }, body: { id: string, name: string }, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, evidence: Array<{ dateEarliest: string | null, dateLatest: string | null, recordedBy: string, recordedAt: string, id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, passage: { quote: string, start: number, end: number, row: string | null, document: { language: string | null, id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } }, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null }> };

export type SourceFragment = { id: string, title: string, kind: string, published: string | null, held: boolean, textKind: TextKind | null, publisher: { id: string | null, name: string } | null };

export type NextPageFragment = { hasNextPage: boolean, endCursor: string | null };

export type NameOfQueryVariables = Exact<{
  id: string;
}>;


export type NameOfQuery = { organisation: { id: string, name: string } | null };

export type TopicReadingQueryVariables = Exact<{
  id: string;
}>;


export type TopicReadingQuery = { topic: { id: string, name: string, names: Array<{ text: string, language: string | null, script: string | null, use: NameUse, writtenIn: { id: string, title: string } | null }>, broader: Array<{ id: string, name: string }>, narrower: Array<{ id: string, name: string }>, cooperations: { totalCount: number }, meetings: { totalCount: number } } | null };

export type CooperationsOnTopicQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CooperationsOnTopicQuery = { topic: { cooperations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: string, status: CooperationStatus, summary: string | null, disputed: boolean, paired: boolean, parties: Array<{ role: PartyRole, mode: Mode, asWritten: string | null, organisation: { id: string, name: string } }>, period: { start: string | null, startAsWritten: string | null, end: string | null, endAsWritten: string | null }, madeIn: { id: string, title: string } }> } } | null };

export type MeetingsOnTopicQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MeetingsOnTopicQuery = { topic: { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, date: string | null, dateAsWritten: string | null, status: MeetingStatus | null, place: { name: string | null, country: string | null } | null }> } } | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { organisations: number, meetings: number, topics: number, documents: number, documentsReferredTo: number, cooperations: number, claims: number, evidence: number, from: string | null, to: string | null, bestConnected: Array<{ links: number, organisation: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> } }>, newestDocuments: Array<{ id: string, title: string, published: string | null, textKind: TextKind | null, publisher: { name: string } | null }> } };

export type GroundQueryVariables = Exact<{
  who: string;
}>;


export type GroundQuery = { facets: { topics: Array<{ value: string, label: string, count: number }> }, timeline: { bins: Array<{ start: string, certain: number }> } };

export type ClaimsOfLinkQueryVariables = Exact<{
  id: string;
}>;


export type ClaimsOfLinkQuery = { node:
    | { cooperations: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, summary: string | null }> }, meetings: { totalCount: number, nodes: Array<{ id: string, title: string, date: string | null }> }, memberships: { totalCount: number, nodes: Array<{ id: string, kind: MembershipKind, member: { name: string }, body: { name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const DrawableFragmentDoc = new TypedDocumentString(`
    fragment Drawable on Organisation {
  ...Named
  degree {
    basis
    count
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}`, {"fragmentName":"Drawable"}) as unknown as TypedDocumentString<DrawableFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on Link {
  id
  basis
  a {
    ...Drawable
  }
  b {
    ...Drawable
  }
  viaA {
    id
    name
  }
  viaB {
    id
    name
  }
  statuses {
    status
    count
  }
  topics {
    topic {
      id
      name
    }
    mode
    count
  }
  statedStart
  firstEvidence {
    date
    dateBasis
  }
  lastEvidence {
    date
    dateBasis
  }
  publishers {
    totalCount
    independent
  }
  disputed
  inPeriod
  evidence(first: 1) {
    totalCount
    nodes {
      ...Proof
    }
  }
  memberships(first: 1) {
    nodes {
      body {
        id
      }
    }
  }
  cooperations(first: 20) @include(if: $hubs) {
    totalCount
    nodes {
      id
      kind
      status
      parties {
        role
        organisation {
          id
        }
      }
    }
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
fragment Drawable on Organisation {
  ...Named
  degree {
    basis
    count
  }
}
fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}`, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const ClaimedFragmentDoc = new TypedDocumentString(`
    fragment Claimed on Claim {
  __typename
  id
  ... on Cooperation {
    summary
    kind
    status
    parties {
      organisation {
        id
        name
      }
    }
  }
  ... on Participation {
    role
    organisation {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Schedule {
    date
    meetingStatus: status
    meeting {
      id
      title
    }
  }
  ... on Discussion {
    act
    asWritten
    topic {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Membership {
    standing: kind
    member {
      id
      name
    }
    body {
      id
      name
    }
  }
  ... on MeetingDocument {
    documentRole: role
    document {
      id
      title
    }
    meeting {
      id
      title
    }
  }
}
    `, {"fragmentName":"Claimed"}) as unknown as TypedDocumentString<ClaimedFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(`
    fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
    `, {"fragmentName":"Span"}) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const BriefFragmentDoc = new TypedDocumentString(`
    fragment Brief on Cooperation {
  id
  kind
  status
  summary
  disputed
  paired
  parties {
    role
    mode
    asWritten
    organisation {
      id
      name
    }
  }
  period {
    ...Span
  }
  madeIn {
    id
    title
  }
}
    fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}`, {"fragmentName":"Brief"}) as unknown as TypedDocumentString<BriefFragment, unknown>;
export const SittingFragmentDoc = new TypedDocumentString(`
    fragment Sitting on Meeting {
  id
  title
  date
  dateAsWritten
  status
  place {
    name
    country
  }
}
    `, {"fragmentName":"Sitting"}) as unknown as TypedDocumentString<SittingFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}`, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const BelongingFragmentDoc = new TypedDocumentString(`
    fragment Belonging on Membership {
  id
  kind
  member {
    id
    name
  }
  body {
    id
    name
  }
  period {
    ...Span
  }
  evidence {
    ...Reason
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}`, {"fragmentName":"Belonging"}) as unknown as TypedDocumentString<BelongingFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on Document {
  id
  title
  kind
  published
  held
  textKind
  publisher {
    id
    name
  }
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const NextPageFragmentDoc = new TypedDocumentString(`
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"NextPage"}) as unknown as TypedDocumentString<NextPageFragment, unknown>;
export const RowsDocument = new TypedDocumentString(`
    query Rows($who: ID, $with: ID, $on: ID, $during: PeriodInput, $basis: [Basis!]!, $claims: ClaimFilter, $first: Int!, $hubs: Boolean!) {
  whoCooperates(
    who: $who
    with: $with
    on: $on
    during: $during
    basis: $basis
    claims: $claims
    first: $first
  ) {
    totalCount
    certain
    possible
    undated
    unpaired
    nodes {
      ...Tie
    }
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
fragment Drawable on Organisation {
  ...Named
  degree {
    basis
    count
  }
}
fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Tie on Link {
  id
  basis
  a {
    ...Drawable
  }
  b {
    ...Drawable
  }
  viaA {
    id
    name
  }
  viaB {
    id
    name
  }
  statuses {
    status
    count
  }
  topics {
    topic {
      id
      name
    }
    mode
    count
  }
  statedStart
  firstEvidence {
    date
    dateBasis
  }
  lastEvidence {
    date
    dateBasis
  }
  publishers {
    totalCount
    independent
  }
  disputed
  inPeriod
  evidence(first: 1) {
    totalCount
    nodes {
      ...Proof
    }
  }
  memberships(first: 1) {
    nodes {
      body {
        id
      }
    }
  }
  cooperations(first: 20) @include(if: $hubs) {
    totalCount
    nodes {
      id
      kind
      status
      parties {
        role
        organisation {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<RowsQuery, RowsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($of: [ID!]!, $on: ID, $during: PeriodInput, $basis: [Basis!]!, $claims: ClaimFilter, $limit: Int!, $hubs: Boolean!) {
  neighbourhood(
    of: $of
    on: $on
    during: $during
    basis: $basis
    claims: $claims
    parts: false
    limit: $limit
  ) {
    nodes {
      organisation {
        ...Drawable
      }
      hidden {
        total
      }
    }
    links {
      ...Tie
    }
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
fragment Drawable on Organisation {
  ...Named
  degree {
    basis
    count
  }
}
fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Tie on Link {
  id
  basis
  a {
    ...Drawable
  }
  b {
    ...Drawable
  }
  viaA {
    id
    name
  }
  viaB {
    id
    name
  }
  statuses {
    status
    count
  }
  topics {
    topic {
      id
      name
    }
    mode
    count
  }
  statedStart
  firstEvidence {
    date
    dateBasis
  }
  lastEvidence {
    date
    dateBasis
  }
  publishers {
    totalCount
    independent
  }
  disputed
  inPeriod
  evidence(first: 1) {
    totalCount
    nodes {
      ...Proof
    }
  }
  memberships(first: 1) {
    nodes {
      body {
        id
      }
    }
  }
  cooperations(first: 20) @include(if: $hubs) {
    totalCount
    nodes {
      id
      kind
      status
      parties {
        role
        organisation {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $on: ID, $during: PeriodInput, $basis: [Basis!]!, $claims: ClaimFilter, $avoid: [ID!]!, $hubs: Boolean!) {
  paths(
    from: $from
    to: $to
    on: $on
    during: $during
    basis: $basis
    claims: $claims
    avoid: $avoid
    first: 5
  ) {
    truncated
    paths {
      steps {
        from {
          id
          name
        }
        to {
          id
          name
        }
        link {
          ...Tie
          proofs: evidence(first: 50) {
            nodes {
              ...Proof
              claim {
                ... on Participation {
                  organisation {
                    id
                  }
                  meeting {
                    id
                  }
                }
                ... on Schedule {
                  meeting {
                    id
                    body {
                      id
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
fragment Drawable on Organisation {
  ...Named
  degree {
    basis
    count
  }
}
fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Tie on Link {
  id
  basis
  a {
    ...Drawable
  }
  b {
    ...Drawable
  }
  viaA {
    id
    name
  }
  viaB {
    id
    name
  }
  statuses {
    status
    count
  }
  topics {
    topic {
      id
      name
    }
    mode
    count
  }
  statedStart
  firstEvidence {
    date
    dateBasis
  }
  lastEvidence {
    date
    dateBasis
  }
  publishers {
    totalCount
    independent
  }
  disputed
  inPeriod
  evidence(first: 1) {
    totalCount
    nodes {
      ...Proof
    }
  }
  memberships(first: 1) {
    nodes {
      body {
        id
      }
    }
  }
  cooperations(first: 20) @include(if: $hubs) {
    totalCount
    nodes {
      id
      kind
      status
      parties {
        role
        organisation {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [NodeType!]) {
  search(text: $text, types: $types, first: 12) {
    totalCount
    edges {
      matched
      node {
        __typename
        id
        ... on Organisation {
          name
          kind
          identity
          country
        }
        ... on Topic {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($who: ID!, $with: ID!, $on: ID!, $hasWho: Boolean!, $hasWith: Boolean!, $hasOn: Boolean!) {
  who: organisation(id: $who) @include(if: $hasWho) {
    id
    name
  }
  with: organisation(id: $with) @include(if: $hasWith) {
    id
    name
  }
  on: topic(id: $on) @include(if: $hasOn) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const HistogramDocument = new TypedDocumentString(`
    query Histogram($who: ID, $with: ID, $on: ID, $basis: [Basis!]!, $claims: ClaimFilter, $unit: TimeUnit!) {
  timeline(
    who: $who
    with: $with
    on: $on
    basis: $basis
    claims: $claims
    unit: $unit
  ) {
    undated
    bins {
      start
      end
      certain
      possible
    }
  }
}
    `) as unknown as TypedDocumentString<HistogramQuery, HistogramQueryVariables>;
export const ChoicesDocument = new TypedDocumentString(`
    query Choices($who: ID, $with: ID, $on: ID, $during: PeriodInput, $basis: [Basis!]!, $claims: ClaimFilter) {
  facets(
    who: $who
    with: $with
    on: $on
    during: $during
    basis: $basis
    claims: $claims
  ) {
    organisations {
      value
      label
      count
    }
    topics {
      value
      label
      count
    }
    kinds {
      value
      label
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ChoicesQuery, ChoicesQueryVariables>;
export const LoosenedDocument = new TypedDocumentString(`
    query Loosened($who: ID, $with: ID, $on: ID, $during: PeriodInput, $basis: [Basis!]!, $claims: ClaimFilter) {
  facets(
    who: $who
    with: $with
    on: $on
    during: $during
    basis: $basis
    claims: $claims
  ) {
    loosened {
      who
      with
      on
      during
    }
  }
}
    `) as unknown as TypedDocumentString<LoosenedQuery, LoosenedQueryVariables>;
export const ClaimReadingDocument = new TypedDocumentString(`
    query ClaimReading($id: ID!) {
  node(id: $id) {
    ... on Claim {
      ...Claimed
      madeIn {
        id
        title
      }
      evidence {
        ...Reason
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Claimed on Claim {
  __typename
  id
  ... on Cooperation {
    summary
    kind
    status
    parties {
      organisation {
        id
        name
      }
    }
  }
  ... on Participation {
    role
    organisation {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Schedule {
    date
    meetingStatus: status
    meeting {
      id
      title
    }
  }
  ... on Discussion {
    act
    asWritten
    topic {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Membership {
    standing: kind
    member {
      id
      name
    }
    body {
      id
      name
    }
  }
  ... on MeetingDocument {
    documentRole: role
    document {
      id
      title
    }
    meeting {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<ClaimReadingQuery, ClaimReadingQueryVariables>;
export const EvidenceReadingDocument = new TypedDocumentString(`
    query EvidenceReading($id: ID!) {
  node(id: $id) {
    ... on Evidence {
      ...Reason
      claim {
        ...Claimed
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Claimed on Claim {
  __typename
  id
  ... on Cooperation {
    summary
    kind
    status
    parties {
      organisation {
        id
        name
      }
    }
  }
  ... on Participation {
    role
    organisation {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Schedule {
    date
    meetingStatus: status
    meeting {
      id
      title
    }
  }
  ... on Discussion {
    act
    asWritten
    topic {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Membership {
    standing: kind
    member {
      id
      name
    }
    body {
      id
      name
    }
  }
  ... on MeetingDocument {
    documentRole: role
    document {
      id
      title
    }
    meeting {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<EvidenceReadingQuery, EvidenceReadingQueryVariables>;
export const CooperationReadingDocument = new TypedDocumentString(`
    query CooperationReading($id: ID!) {
  cooperation(id: $id) {
    ...Brief
    periodBasis
    topics {
      mode
      asWritten
      topic {
        id
        name
      }
    }
    meetings {
      ...Sitting
    }
    evidence {
      ...Reason
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Brief on Cooperation {
  id
  kind
  status
  summary
  disputed
  paired
  parties {
    role
    mode
    asWritten
    organisation {
      id
      name
    }
  }
  period {
    ...Span
  }
  madeIn {
    id
    title
  }
}
fragment Sitting on Meeting {
  id
  title
  date
  dateAsWritten
  status
  place {
    name
    country
  }
}`) as unknown as TypedDocumentString<CooperationReadingQuery, CooperationReadingQueryVariables>;
export const SaidOfTheSameDocument = new TypedDocumentString(`
    query SaidOfTheSame($who: ID!, $with: ID!, $after: String) {
  cooperations(
    filter: {who: $who, with: $with, parts: false}
    first: 10
    after: $after
  ) {
    totalCount
    pageInfo {
      ...NextPage
    }
    nodes {
      ...Brief
      evidence {
        ...Reason
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Brief on Cooperation {
  id
  kind
  status
  summary
  disputed
  paired
  parties {
    role
    mode
    asWritten
    organisation {
      id
      name
    }
  }
  period {
    ...Span
  }
  madeIn {
    id
    title
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SaidOfTheSameQuery, SaidOfTheSameQueryVariables>;
export const DocumentReadingDocument = new TypedDocumentString(`
    query DocumentReading($id: ID!) {
  document(id: $id) {
    ...Source
    url
    language
    publishedAsWritten
    retrieved
    text
    sha256
    reports {
      ...Sitting
    }
    silent {
      quote
      start
      end
      why
    }
    claims(first: 1) {
      totalCount
    }
  }
}
    fragment Sitting on Meeting {
  id
  title
  date
  dateAsWritten
  status
  place {
    name
    country
  }
}
fragment Source on Document {
  id
  title
  kind
  published
  held
  textKind
  publisher {
    id
    name
  }
}`) as unknown as TypedDocumentString<DocumentReadingQuery, DocumentReadingQueryVariables>;
export const PassagesOfDocumentDocument = new TypedDocumentString(`
    query PassagesOfDocument($id: ID!, $after: String) {
  document(id: $id) {
    evidence(first: 100, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        id
        stance
        passage {
          start
          end
        }
        claim {
          ...Claimed
        }
      }
    }
  }
}
    fragment Claimed on Claim {
  __typename
  id
  ... on Cooperation {
    summary
    kind
    status
    parties {
      organisation {
        id
        name
      }
    }
  }
  ... on Participation {
    role
    organisation {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Schedule {
    date
    meetingStatus: status
    meeting {
      id
      title
    }
  }
  ... on Discussion {
    act
    asWritten
    topic {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Membership {
    standing: kind
    member {
      id
      name
    }
    body {
      id
      name
    }
  }
  ... on MeetingDocument {
    documentRole: role
    document {
      id
      title
    }
    meeting {
      id
      title
    }
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<PassagesOfDocumentQuery, PassagesOfDocumentQueryVariables>;
export const ClaimsOfDocumentDocument = new TypedDocumentString(`
    query ClaimsOfDocument($id: ID!, $after: String) {
  document(id: $id) {
    claims(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Claimed
        evidence {
          id
          passage {
            document {
              id
            }
          }
        }
      }
    }
  }
}
    fragment Claimed on Claim {
  __typename
  id
  ... on Cooperation {
    summary
    kind
    status
    parties {
      organisation {
        id
        name
      }
    }
  }
  ... on Participation {
    role
    organisation {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Schedule {
    date
    meetingStatus: status
    meeting {
      id
      title
    }
  }
  ... on Discussion {
    act
    asWritten
    topic {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Membership {
    standing: kind
    member {
      id
      name
    }
    body {
      id
      name
    }
  }
  ... on MeetingDocument {
    documentRole: role
    document {
      id
      title
    }
    meeting {
      id
      title
    }
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ClaimsOfDocumentQuery, ClaimsOfDocumentQueryVariables>;
export const LinkReadingDocument = new TypedDocumentString(`
    query LinkReading($id: ID!) {
  node(id: $id) {
    ... on Link {
      id
      basis
      a {
        ...Named
      }
      b {
        ...Named
      }
      kinds {
        kind
        count
      }
      statuses {
        status
        count
      }
      topics {
        topic {
          id
          name
        }
        mode
        count
      }
      statedStart
      firstEvidence {
        ...Proof
      }
      lastEvidence {
        ...Proof
      }
      publishers {
        totalCount
        independent
      }
      disputed
      cooperations(first: 1) {
        totalCount
      }
      meetings(first: 1) {
        totalCount
      }
      memberships(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<LinkReadingQuery, LinkReadingQueryVariables>;
export const CooperationsOfLinkDocument = new TypedDocumentString(`
    query CooperationsOfLink($id: ID!, $after: String) {
  node(id: $id) {
    ... on Link {
      cooperations(first: 5, after: $after) {
        totalCount
        pageInfo {
          ...NextPage
        }
        nodes {
          ...Brief
        }
      }
    }
  }
}
    fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Brief on Cooperation {
  id
  kind
  status
  summary
  disputed
  paired
  parties {
    role
    mode
    asWritten
    organisation {
      id
      name
    }
  }
  period {
    ...Span
  }
  madeIn {
    id
    title
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<CooperationsOfLinkQuery, CooperationsOfLinkQueryVariables>;
export const MeetingsOfLinkDocument = new TypedDocumentString(`
    query MeetingsOfLink($id: ID!, $after: String) {
  node(id: $id) {
    ... on Link {
      meetings(first: 10, after: $after) {
        totalCount
        pageInfo {
          ...NextPage
        }
        nodes {
          ...Sitting
        }
      }
    }
  }
}
    fragment Sitting on Meeting {
  id
  title
  date
  dateAsWritten
  status
  place {
    name
    country
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MeetingsOfLinkQuery, MeetingsOfLinkQueryVariables>;
export const MembershipsOfLinkDocument = new TypedDocumentString(`
    query MembershipsOfLink($id: ID!, $after: String) {
  node(id: $id) {
    ... on Link {
      memberships(first: 10, after: $after) {
        totalCount
        pageInfo {
          ...NextPage
        }
        nodes {
          ...Belonging
        }
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Belonging on Membership {
  id
  kind
  member {
    id
    name
  }
  body {
    id
    name
  }
  period {
    ...Span
  }
  evidence {
    ...Reason
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MembershipsOfLinkQuery, MembershipsOfLinkQueryVariables>;
export const EvidenceOfLinkDocument = new TypedDocumentString(`
    query EvidenceOfLink($id: ID!, $after: String) {
  node(id: $id) {
    ... on Link {
      evidence(first: 5, after: $after) {
        totalCount
        pageInfo {
          ...NextPage
        }
        nodes {
          ...Reason
          claim {
            ...Claimed
          }
        }
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Claimed on Claim {
  __typename
  id
  ... on Cooperation {
    summary
    kind
    status
    parties {
      organisation {
        id
        name
      }
    }
  }
  ... on Participation {
    role
    organisation {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Schedule {
    date
    meetingStatus: status
    meeting {
      id
      title
    }
  }
  ... on Discussion {
    act
    asWritten
    topic {
      id
      name
    }
    meeting {
      id
      title
    }
  }
  ... on Membership {
    standing: kind
    member {
      id
      name
    }
    body {
      id
      name
    }
  }
  ... on MeetingDocument {
    documentRole: role
    document {
      id
      title
    }
    meeting {
      id
      title
    }
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<EvidenceOfLinkQuery, EvidenceOfLinkQueryVariables>;
export const MeetingReadingDocument = new TypedDocumentString(`
    query MeetingReading($id: ID!) {
  meeting(id: $id) {
    id
    title
    number
    body {
      id
      name
    }
    schedules {
      id
      number
      date
      dateAsWritten
      status
      mode
      place {
        name
        country
      }
      madeIn {
        id
        title
      }
      evidence {
        ...Reason
      }
    }
    participations {
      id
      role
      mode
      asWritten
      organisation {
        id
        name
      }
      evidence {
        ...Reason
      }
    }
    discussions {
      id
      act
      asWritten
      topic {
        id
        name
      }
      by {
        id
        name
      }
      evidence {
        ...Reason
      }
    }
    documents {
      id
      role
      mode
      asWritten
      document {
        id
        title
        kind
        held
      }
      evidence {
        ...Reason
      }
    }
    cooperations(first: 1) {
      totalCount
    }
    previous {
      ...Sitting
    }
    next {
      ...Sitting
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Sitting on Meeting {
  id
  title
  date
  dateAsWritten
  status
  place {
    name
    country
  }
}`) as unknown as TypedDocumentString<MeetingReadingQuery, MeetingReadingQueryVariables>;
export const CooperationsOfMeetingDocument = new TypedDocumentString(`
    query CooperationsOfMeeting($id: ID!, $after: String) {
  meeting(id: $id) {
    cooperations(first: 10, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Brief
      }
    }
  }
}
    fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Brief on Cooperation {
  id
  kind
  status
  summary
  disputed
  paired
  parties {
    role
    mode
    asWritten
    organisation {
      id
      name
    }
  }
  period {
    ...Span
  }
  madeIn {
    id
    title
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<CooperationsOfMeetingQuery, CooperationsOfMeetingQueryVariables>;
export const OrganisationReadingDocument = new TypedDocumentString(`
    query OrganisationReading($id: ID!) {
  organisation(id: $id) {
    ...Drawable
    names {
      text
      language
      script
      use
      writtenIn {
        id
        title
      }
    }
    identifiers {
      scheme
      value
      url
    }
    parent {
      id
      name
    }
    parts {
      id
      name
      kind
    }
    writtenIn {
      id
      title
    }
    stated: links(basis: [STATED], first: 1) {
      totalCount
      unpaired
    }
    met: links(basis: [MET], first: 1) {
      totalCount
    }
    member: links(basis: [MEMBER], first: 1) {
      totalCount
    }
    memberships(first: 1) {
      totalCount
    }
    members(first: 1) {
      totalCount
    }
    meetings(first: 1) {
      totalCount
    }
    documents(first: 1) {
      totalCount
    }
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
fragment Drawable on Organisation {
  ...Named
  degree {
    basis
    count
  }
}`) as unknown as TypedDocumentString<OrganisationReadingQuery, OrganisationReadingQueryVariables>;
export const LinksOfOrganisationDocument = new TypedDocumentString(`
    query LinksOfOrganisation($id: ID!, $basis: [Basis!]!, $after: String) {
  organisation(id: $id) {
    links(basis: $basis, orderBy: LAST_EVIDENCE, first: 10, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        id
        basis
        disputed
        viaA {
          id
        }
        a {
          id
          name
        }
        b {
          id
          name
        }
        statuses {
          status
          count
        }
        topics {
          topic {
            id
            name
          }
        }
        lastEvidence {
          date
        }
      }
    }
  }
}
    fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<LinksOfOrganisationQuery, LinksOfOrganisationQueryVariables>;
export const UnpairedOfOrganisationDocument = new TypedDocumentString(`
    query UnpairedOfOrganisation($id: ID!, $after: String) {
  organisation(id: $id) {
    links(first: 1) {
      unpairedCooperations(first: 10, after: $after) {
        totalCount
        pageInfo {
          ...NextPage
        }
        nodes {
          ...Brief
        }
      }
    }
  }
}
    fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Brief on Cooperation {
  id
  kind
  status
  summary
  disputed
  paired
  parties {
    role
    mode
    asWritten
    organisation {
      id
      name
    }
  }
  period {
    ...Span
  }
  madeIn {
    id
    title
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<UnpairedOfOrganisationQuery, UnpairedOfOrganisationQueryVariables>;
export const MembershipsOfOrganisationDocument = new TypedDocumentString(`
    query MembershipsOfOrganisation($id: ID!, $after: String) {
  organisation(id: $id) {
    memberships(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Belonging
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Belonging on Membership {
  id
  kind
  member {
    id
    name
  }
  body {
    id
    name
  }
  period {
    ...Span
  }
  evidence {
    ...Reason
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MembershipsOfOrganisationQuery, MembershipsOfOrganisationQueryVariables>;
export const MembersOfOrganisationDocument = new TypedDocumentString(`
    query MembersOfOrganisation($id: ID!, $after: String) {
  organisation(id: $id) {
    members(first: 20, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Belonging
      }
    }
  }
}
    fragment Proof on Evidence {
  id
  mode
  act
  stance
  certainty
  date
  dateBasis
  by {
    id
    name
  }
  meeting {
    id
    title
  }
  passage {
    quote
    start
    end
    row
    document {
      id
      title
      textKind
      url
      published
      publisher {
        id
        name
      }
    }
  }
}
fragment Reason on Evidence {
  ...Proof
  dateEarliest
  dateLatest
  recordedBy
  recordedAt
  passage {
    document {
      language
    }
  }
}
fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Belonging on Membership {
  id
  kind
  member {
    id
    name
  }
  body {
    id
    name
  }
  period {
    ...Span
  }
  evidence {
    ...Reason
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MembersOfOrganisationQuery, MembersOfOrganisationQueryVariables>;
export const MeetingsOfOrganisationDocument = new TypedDocumentString(`
    query MeetingsOfOrganisation($id: ID!, $after: String) {
  organisation(id: $id) {
    meetings(first: 10, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Sitting
      }
    }
  }
}
    fragment Sitting on Meeting {
  id
  title
  date
  dateAsWritten
  status
  place {
    name
    country
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MeetingsOfOrganisationQuery, MeetingsOfOrganisationQueryVariables>;
export const DocumentsOfOrganisationDocument = new TypedDocumentString(`
    query DocumentsOfOrganisation($id: ID!, $after: String) {
  organisation(id: $id) {
    documents(first: 10, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Source
      }
    }
  }
}
    fragment Source on Document {
  id
  title
  kind
  published
  held
  textKind
  publisher {
    id
    name
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentsOfOrganisationQuery, DocumentsOfOrganisationQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($id: ID!) {
  organisation(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const TopicReadingDocument = new TypedDocumentString(`
    query TopicReading($id: ID!) {
  topic(id: $id) {
    id
    name
    names {
      text
      language
      script
      use
      writtenIn {
        id
        title
      }
    }
    broader {
      id
      name
    }
    narrower {
      id
      name
    }
    cooperations(first: 1) {
      totalCount
    }
    meetings(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<TopicReadingQuery, TopicReadingQueryVariables>;
export const CooperationsOnTopicDocument = new TypedDocumentString(`
    query CooperationsOnTopic($id: ID!, $after: String) {
  topic(id: $id) {
    cooperations(first: 10, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Brief
      }
    }
  }
}
    fragment Span on Period {
  start
  startAsWritten
  end
  endAsWritten
}
fragment Brief on Cooperation {
  id
  kind
  status
  summary
  disputed
  paired
  parties {
    role
    mode
    asWritten
    organisation {
      id
      name
    }
  }
  period {
    ...Span
  }
  madeIn {
    id
    title
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<CooperationsOnTopicQuery, CooperationsOnTopicQueryVariables>;
export const MeetingsOnTopicDocument = new TypedDocumentString(`
    query MeetingsOnTopic($id: ID!, $after: String) {
  topic(id: $id) {
    meetings(first: 10, after: $after) {
      totalCount
      pageInfo {
        ...NextPage
      }
      nodes {
        ...Sitting
      }
    }
  }
}
    fragment Sitting on Meeting {
  id
  title
  date
  dateAsWritten
  status
  place {
    name
    country
  }
}
fragment NextPage on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<MeetingsOnTopicQuery, MeetingsOnTopicQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  overview {
    organisations
    meetings
    topics
    documents
    documentsReferredTo
    cooperations
    claims
    evidence
    from
    to
    bestConnected {
      organisation {
        ...Drawable
      }
      links
    }
    newestDocuments {
      id
      title
      published
      textKind
      publisher {
        name
      }
    }
  }
}
    fragment Named on Organisation {
  id
  name
  kind
  identity
  country
}
fragment Drawable on Organisation {
  ...Named
  degree {
    basis
    count
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const GroundDocument = new TypedDocumentString(`
    query Ground($who: ID!) {
  facets(who: $who) {
    topics {
      value
      label
      count
    }
  }
  timeline(who: $who, unit: YEAR) {
    bins {
      start
      certain
    }
  }
}
    `) as unknown as TypedDocumentString<GroundQuery, GroundQueryVariables>;
export const ClaimsOfLinkDocument = new TypedDocumentString(`
    query ClaimsOfLink($id: ID!) {
  node(id: $id) {
    ... on Link {
      cooperations(first: 50) {
        totalCount
        nodes {
          id
          kind
          status
          summary
        }
      }
      meetings(first: 50) {
        totalCount
        nodes {
          id
          title
          date
        }
      }
      memberships(first: 50) {
        totalCount
        nodes {
          id
          kind
          member {
            name
          }
          body {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsOfLinkQuery, ClaimsOfLinkQueryVariables>;