import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganisationRow, TopicRow, DocumentRow, EvidenceRow } from '../../graph/rows.ts';
import type { MeetingRow, ScheduleRow, ParticipationRow, DiscussionRow, MeetingDocumentRow } from '../../graph/meetings.ts';
import type { MembershipRow } from '../../graph/memberships.ts';
import type { CooperationRow } from '../../graph/cooperations.ts';
import type { NameRow } from '../../graph/organisations.ts';
import type { LinkNode, LinkPage } from '../link.ts';
import type { NeighbourhoodShown } from '../neighbourhood.ts';
import type { OverviewCounts } from '../overview.ts';
import type { ClaimRow } from '../../graph/claims.ts';
import type { Identified } from '../node.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, for example `2013-07-02`. Null where a date has no bound on that side. */
  Day: { input: string; output: string; }
  /**
   * A date exactly as precise as its source, in the Extended Date/Time Format (ISO 8601-2), levels 0 and 1 and the quarters
   * of level 2: `2013`, `2013-11`, `2013-07-02/2013-07-03`, `199X` (some year of the nineties), `2013?` (uncertain),
   * `2013/..` (open end). In place of the month stand 21 to 24 for spring to winter and 33 to 36 for the quarters: `2010-36`
   * is the fourth.
   */
  EDTF: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC, for example `2013-07-04T09:00:00Z`. */
  Instant: { input: string; output: string; }
};

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

/** A basis and how many links have it. */
export type BasisCount = {
  __typename?: 'BasisCount';
  /** The basis. */
  basis: Basis;
  /** How many links. */
  count: Scalars['Int']['output'];
};

/** How sure the curator is. */
export type Certainty =
  /** Sure. */
  | 'HIGH'
  /** Doubtful. */
  | 'LOW'
  /** Likely. */
  | 'MEDIUM';

/**
 * What a document says, for example a cooperation or that somebody took part in a meeting. Every claim rests on Evidence:
 * an exact passage. Claims of two documents stay two even if they say the same, and none ends because later ones are
 * silent.
 */
export type Claim = {
  /** The passages that support or dispute it: the supporting ones first, of these the most direct (TEXTUAL) first. */
  evidence: Array<Evidence>;
  /** `<type>/<document>/<key>`, for example `cooperation/guam-wgs-tip-11/selec`. */
  id: Scalars['ID']['output'];
  /** The document that makes the claim. */
  madeIn: Document;
  /** 1 when first recorded, one more at each correction. */
  version: Scalars['Int']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The same with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims of this page. */
  nodes: Array<Claim>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many claims there are. */
  totalCount: Scalars['Int']['output'];
};

/** A claim and its place in the list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** Which claims count. All conditions must hold. For bases MET and MEMBER `kinds` and `statuses` are ignored. */
export type ClaimFilter = {
  /** Some evidence is of one of these acts, for example `[AGREED]`. */
  acts?: InputMaybe<Array<Act>>;
  /** Some evidence is at least this certain: MEDIUM leaves out what is only LOW. */
  certaintyAtLeast?: InputMaybe<Certainty>;
  /** True: only disputed claims. False: only undisputed ones. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of cooperation, exactly as `facets.kinds` lists them, for example `training`. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * How it is known: some evidence has one of these modes, and in a link so have both parties. `[TEXTUAL]`: only what the
   * texts say. Topics have a mode of their own that does not count here.
   */
  modes?: InputMaybe<Array<Mode>>;
  /** Only links whose claims, after all other conditions, have at least this many publishers. No effect on cooperations. */
  publishersAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Statuses of cooperation, for example `[ONGOING]`. */
  statuses?: InputMaybe<Array<CooperationStatus>>;
  /** Only claims with a passage in a verbatim text, not in an abstract alone. */
  verbatimOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An organisation and with how many others it itself has a STATED link. */
export type ConnectedOrganisation = {
  __typename?: 'ConnectedOrganisation';
  /** How many others. Those of its parts are left out, which `whoCooperates` counts unless told `parts: false`. */
  links: Scalars['Int']['output'];
  /** The organisation. */
  organisation: Organisation;
};

/**
 * One or more parties work together on topics, as one document says it. Each party and each topic says how it is known.
 * Who only supports or reports a cooperation is not a party of it, but stands in `by` of its evidence.
 */
export type Cooperation = Claim & Node & {
  __typename?: 'Cooperation';
  /** Whether some evidence disputes it. */
  disputed: Scalars['Boolean']['output'];
  /** The passages: the supporting ones first, of these the most direct (TEXTUAL) first. */
  evidence: Array<Evidence>;
  /** `cooperation/<document>/<key>`, for example `cooperation/guam-wgs-tip-11/guam-iom-contacts`. */
  id: Scalars['ID']['output'];
  /** Whether it is in the period asked for. */
  inPeriod: PeriodAnswer;
  /** What kind, for example `information exchange`; `unstated` if the source does not say. `facets.kinds` lists all. */
  kind: Scalars['String']['output'];
  /** The document that makes the claim. */
  madeIn: Document;
  /** The meetings at which something was said of it. */
  meetings: Array<Meeting>;
  /** Whether it makes a link: one known party makes none, nor do more than 20 equal parties. */
  paired: Scalars['Boolean']['output'];
  /** Who cooperates. */
  parties: Array<Party>;
  /** From when to when, as stated. */
  period: Period;
  /** What its place in time rests on. Null if undated. */
  periodBasis?: Maybe<PeriodBasis>;
  /** Whether it is planned, supported, going on or over; UNSTATED if the source does not say. */
  status: CooperationStatus;
  /** One sentence in the curator's words. The proof is in `evidence`. */
  summary?: Maybe<Scalars['String']['output']>;
  /** On what. Empty if the source names no topic. */
  topics: Array<CooperationTopic>;
  /** 1 when first recorded, one more at each correction. */
  version: Scalars['Int']['output'];
};

/** A page of cooperations. */
export type CooperationConnection = {
  __typename?: 'CooperationConnection';
  /** How many are certainly in the period asked for, listed or not. Without a period: everything dated. */
  certain: Scalars['Int']['output'];
  /** The same with their cursors. */
  edges: Array<CooperationEdge>;
  /** The cooperations of this page. */
  nodes: Array<Cooperation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many may be in it, listed or not. */
  possible: Scalars['Int']['output'];
  /** How many there are on all pages, of the answers that `during.include` lists. */
  totalCount: Scalars['Int']['output'];
  /** How many have no date at all, listed or not. */
  undated: Scalars['Int']['output'];
};

/** A cooperation and its place in the list. */
export type CooperationEdge = {
  __typename?: 'CooperationEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The cooperation. */
  node: Cooperation;
};

/** Which cooperations. All conditions must hold. */
export type CooperationFilter = {
  /** Which claims count. All if left out. */
  claims?: InputMaybe<ClaimFilter>;
  /** Only in this period. */
  during?: InputMaybe<PeriodInput>;
  /** Only on this topic or a narrower one. */
  on?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those that make a link. False: only those that make none. */
  paired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also ask for the parts of `who` and `with`. */
  parts?: Scalars['Boolean']['input'];
  /** Only those of which this organisation, for example `organisation/iom`, is a party; with `parts`, any below it. */
  who?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of which this one is a party too. */
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** In which order cooperations come. */
export type CooperationOrder =
  /** By the earliest evidence, the earliest first; those without dated evidence last. */
  | 'FIRST_EVIDENCE'
  /** By the latest evidence, the latest first; those without dated evidence last. */
  | 'LAST_EVIDENCE';

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

/** A topic of a cooperation, and how that is known. */
export type CooperationTopic = {
  __typename?: 'CooperationTopic';
  /** In the words of the source. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** How it is known: INFERRED, for example, from the name of the body. */
  mode: Mode;
  /** On what. */
  topic: Topic;
};

/** Where the date of a piece of evidence comes from. */
export type DateBasis =
  /** The meeting that the document reports. */
  | 'MEETING'
  /** The document's publication. */
  | 'PUBLISHED'
  /** The row of the dataset. */
  | 'ROW';

/** At a meeting a topic was discussed, reported on, supported, given attention to, or information on it was exchanged. */
export type Discussion = Claim & Node & {
  __typename?: 'Discussion';
  /** What was done. */
  act: DiscussionAct;
  /** What exactly, in the words of the source. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** By whom. Empty if the text does not say. */
  by: Array<Organisation>;
  /** The passages. Their `act` is STATED: the document itself says what was done. */
  evidence: Array<Evidence>;
  /** `discussion/<document>/<key>`. */
  id: Scalars['ID']['output'];
  /** The document that makes the claim. */
  madeIn: Document;
  /** The meeting. */
  meeting: Meeting;
  /** On what. */
  topic: Topic;
  /** 1 when first recorded, one more at each correction. */
  version: Scalars['Int']['output'];
};

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

/** A source. It is either held (its text is stored here) or only referred to by another document. */
export type Document = Node & {
  __typename?: 'Document';
  /** Every claim with evidence in it, in the order of the text. */
  claims: ClaimConnection;
  /** All evidence found in it, in the order of the text. */
  evidence: EvidenceConnection;
  /** Whether its text is stored here; of a dataset, its file, beside the graph. */
  held: Scalars['Boolean']['output'];
  /** `document/<slug>`, for example `document/guam-wgs-tip-11`. */
  id: Scalars['ID']['output'];
  /** What kind, in the curator's words, for example `press release`. */
  kind: Scalars['String']['output'];
  /** Language of the text as a tag (BCP 47), for example `ru`. */
  language?: Maybe<Scalars['String']['output']>;
  /** When it was published. Null if unknown: its evidence may still be dated by the meeting that it reports. */
  published?: Maybe<Scalars['EDTF']['output']>;
  /** The date of publication in the words of the source. */
  publishedAsWritten?: Maybe<Scalars['String']['output']>;
  /** First day of `published`. */
  publishedEarliest?: Maybe<Scalars['Day']['output']>;
  /** Last day of `published`. */
  publishedLatest?: Maybe<Scalars['Day']['output']>;
  /** Who published it. Null if unknown. */
  publisher?: Maybe<Publisher>;
  /** The meeting that it reports. Its evidence takes that meeting's date. */
  reports?: Maybe<Meeting>;
  /** When the text was taken from its address. Null if unknown. */
  retrieved?: Maybe<Scalars['EDTF']['output']>;
  /** SHA-256 over the UTF-8 bytes of `text`, in hexadecimal; of a dataset over the bytes of its file, unpacked. Null if it is not held. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The passages that a curator read and found to make no claim, in the order of the text. */
  silent: Array<SilentPassage>;
  /** The text, byte for byte as stored. Null if it is not held, and of a dataset, whose rows stand with their evidence. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether the text is the source's own or an abstract in the curator's words. Null if it is not held. */
  textKind?: Maybe<TextKind>;
  /** Its title; of one that is only referred to, the words that name it. */
  title: Scalars['String']['output'];
  /** Its address on the web. Null if unknown. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A source. It is either held (its text is stored here) or only referred to by another document. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source. It is either held (its text is stored here) or only referred to by another document. */
export type DocumentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The same with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents of this page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many documents there are. */
  totalCount: Scalars['Int']['output'];
};

/** A document and its place in the list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents. All conditions must hold. */
export type DocumentFilter = {
  /** Only with evidence of a claim on this organisation, not on its parts. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those whose text is stored. False: only those that are referred to. */
  held?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only of these kinds, exactly as in `kind`, for example `["press release"]`. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only in these languages (BCP 47), for example `["en"]`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only published by this organisation, not by its parts. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds of text. */
  textKinds?: InputMaybe<Array<TextKind>>;
};

/** In which order documents come. */
export type DocumentOrder =
  /** The latest published first; undated ones last. */
  | 'NEWEST'
  /** The earliest published first; undated ones last. */
  | 'OLDEST'
  /** By title. */
  | 'TITLE';

/** A passage that supports or disputes a claim, and who says so: the answer to 'how do we know?'. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** What was done in saying so: the document stated it, somebody reported, agreed, supported or planned it. */
  act: Act;
  /** Who reported, agreed, supported or planned it. Empty: the document itself says so. */
  by: Array<Organisation>;
  /**
   * How sure the curator is of the reading. If the curator does not say: HIGH for textual, MEDIUM for interpreted, LOW for
   * inferred.
   */
  certainty: Certainty;
  /** The claim it bears on. */
  claim: Claim;
  /**
   * When it was said: the date of a dataset's row, else of the meeting that the document reports, else of its publication.
   * Null if none is known.
   */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** Where `date` comes from. Null if it is unknown. */
  dateBasis?: Maybe<DateBasis>;
  /** First day of `date`. */
  dateEarliest?: Maybe<Scalars['Day']['output']>;
  /** Last day of `date`. */
  dateLatest?: Maybe<Scalars['Day']['output']>;
  /** `evidence/<document>/<claim>/<hash>`. */
  id: Scalars['ID']['output'];
  /** The meeting at which it was said. Null if the document tells of none. */
  meeting?: Maybe<Meeting>;
  /** How the claim follows from the passage. Its parties and topics have a `mode` of their own. */
  mode: Mode;
  /** The exact words and where they stand. */
  passage: Passage;
  /** When it was recorded. */
  recordedAt: Scalars['Instant']['output'];
  /** Who recorded it; unless given, the user who imported it. */
  recordedBy: Scalars['String']['output'];
  /** Whether it supports the claim or disputes it. */
  stance: Stance;
};

/** A page of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The same with their cursors. */
  edges: Array<EvidenceEdge>;
  /** The pieces of this page. */
  nodes: Array<Evidence>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many pieces there are. */
  totalCount: Scalars['Int']['output'];
};

/** A piece of evidence and its place in the list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The piece of evidence. */
  node: Evidence;
};

/** A choice and how many links it would give. */
export type Facet = {
  __typename?: 'Facet';
  /** How many links. */
  count: Scalars['Int']['output'];
  /** The same for people: a name, or the value itself. */
  label: Scalars['String']['output'];
  /** What to fill in: an id, a term, a status or a country code. */
  value: Scalars['String']['output'];
};

/**
 * What to fill in next: how many links the question would give with each choice, the most frequent first, at most 50 a
 * list. A link counts under each of its topics, kinds and statuses. Organisations and documents have kinds of their own:
 * not these.
 */
export type Facets = {
  __typename?: 'Facets';
  /**
   * Countries (ISO 3166-1 alpha-2) of the organisations on the other side, for information: the question has no blank for
   * them.
   */
  countries: Array<Facet>;
  /** Kinds of cooperation: fill them in as `claims.kinds`. */
  kinds: Array<Facet>;
  /** How many links the question would give with one blank emptied. */
  loosened: Loosened;
  /** Organisations on the other side (side `b`; with neither `who` nor `with`, on either side): fill them in as `with`. */
  organisations: Array<Facet>;
  /** Statuses of cooperation: fill them in as `claims.statuses`. */
  statuses: Array<Facet>;
  /** Topics of the links: fill them in as `on`. */
  topics: Array<Facet>;
};

/** How many links of an organisation are not shown. */
export type HiddenLinks = {
  __typename?: 'HiddenLinks';
  /** The same, for each basis asked for. */
  byBasis: Array<BasisCount>;
  /**
   * True: counted under the filters of the question. False (for neighbours): counted over everything, whatever the
   * filters.
   */
  filtered: Scalars['Boolean']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
};

/** An organisation's number or code in another register. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The other register, for example `ror` (Research Organization Registry). */
  scheme: Scalars['String']['output'];
  /** Address on the web where to look it up. Null if there is none. */
  url?: Maybe<Scalars['String']['output']>;
  /** The number or code. */
  value: Scalars['String']['output'];
};

/** How an organisation is known. */
export type Identity =
  /** Known only by the words of one document, such as `the American Part`: never merged with another by name. */
  | 'AS_WRITTEN'
  /** Several together, such as `GUAM member states`. What is said of it is not inferred of its members. */
  | 'COLLECTIVE'
  /** A named organisation. */
  | 'NAMED';

/** A kind of cooperation and how many claims are of it. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many claims. */
  count: Scalars['Int']['output'];
  /** The kind, for example `training`. */
  kind: Scalars['String']['output'];
};

/**
 * A pair of organisations and one basis, with everything that ties them on it. It is derived, never itself a claim. `on`
 * and `claims` choose what counts in it; `during` only chooses links and cuts nothing of them, such as `statedStart`,
 * `firstEvidence` and `lastEvidence`.
 */
export type Link = Node & {
  __typename?: 'Link';
  /** The side that was asked for, or a part of it. */
  a: Organisation;
  /** The other side. */
  b: Organisation;
  /** What ties them. */
  basis: Basis;
  /** The cooperations that tie them (STATED), the last evidenced first. */
  cooperations: CooperationConnection;
  /** Whether some evidence disputes one of its claims. */
  disputed: Scalars['Boolean']['output'];
  /**
   * Its evidence: the supporting first, of this the most direct (TEXTUAL, INTERPRETED, INFERRED; verbatim before
   * abstract), then the latest. For MET the evidence that both took part.
   */
  evidence: EvidenceConnection;
  /** Since when, as evidenced: the earliest dated piece of supporting evidence. Null if none is dated. */
  firstEvidence?: Maybe<Evidence>;
  /** `link/<basis>/<slug>~<slug>`, for example `link/stated/guam~iom`; the slugs sorted, whichever side is `a`. */
  id: Scalars['ID']['output'];
  /** Whether it is in the period asked for: the best answer among its claims. */
  inPeriod: PeriodAnswer;
  /** Kinds of cooperation and how many claims of each. Empty for MET and MEMBER. */
  kinds: Array<KindCount>;
  /** The latest dated piece of supporting evidence. Null if none is dated. */
  lastEvidence?: Maybe<Evidence>;
  /** The held meetings in which both took part (MET), the newest first. */
  meetings: MeetingConnection;
  /** The memberships that tie them (MEMBER). */
  memberships: MembershipConnection;
  /** What that answer rests on: STATED if some claim states a period, else ATTESTED. Null if undated. */
  periodBasis?: Maybe<PeriodBasis>;
  /** From how many publishers its evidence comes. */
  publishers: PublisherCount;
  /**
   * Since when, as stated: the earliest start that a source gives; for MET, the date of the first meeting. Null if none
   * does.
   */
  statedStart?: Maybe<Scalars['EDTF']['output']>;
  /** Statuses of cooperation and how many claims of each. Empty for MET and MEMBER. */
  statuses: Array<StatusCount>;
  /** Topics of the cooperations; for MET all that was discussed at the meetings, not only `on`. */
  topics: Array<TopicCount>;
  /** The organisation asked for, if `a` is a part of it. Null if `a` is the one asked for. */
  viaA?: Maybe<Organisation>;
  /** The organisation asked for on the other side, if `b` is a part of it. Else null. */
  viaB?: Maybe<Organisation>;
};


/**
 * A pair of organisations and one basis, with everything that ties them on it. It is derived, never itself a claim. `on`
 * and `claims` choose what counts in it; `during` only chooses links and cuts nothing of them, such as `statedStart`,
 * `firstEvidence` and `lastEvidence`.
 */
export type LinkCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A pair of organisations and one basis, with everything that ties them on it. It is derived, never itself a claim. `on`
 * and `claims` choose what counts in it; `during` only chooses links and cuts nothing of them, such as `statedStart`,
 * `firstEvidence` and `lastEvidence`.
 */
export type LinkEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A pair of organisations and one basis, with everything that ties them on it. It is derived, never itself a claim. `on`
 * and `claims` choose what counts in it; `during` only chooses links and cuts nothing of them, such as `statedStart`,
 * `firstEvidence` and `lastEvidence`.
 */
export type LinkMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A pair of organisations and one basis, with everything that ties them on it. It is derived, never itself a claim. `on`
 * and `claims` choose what counts in it; `during` only chooses links and cuts nothing of them, such as `statedStart`,
 * `firstEvidence` and `lastEvidence`.
 */
export type LinkMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** How many are certainly in the period asked for, listed or not. Without a period: everything dated. */
  certain: Scalars['Int']['output'];
  /** The same with their cursors. */
  edges: Array<LinkEdge>;
  /** The links of this page. */
  nodes: Array<Link>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many may be in it, listed or not. */
  possible: Scalars['Int']['output'];
  /** How many there are on all pages, of the answers that `during.include` lists. */
  totalCount: Scalars['Int']['output'];
  /** How many have no date at all, listed or not. */
  undated: Scalars['Int']['output'];
  /** How many cooperations fit the question but make no link: one known party only, or more than 20 equal ones. */
  unpaired: Scalars['Int']['output'];
  /** Those cooperations. */
  unpairedCooperations: CooperationConnection;
};


/** A page of links. */
export type LinkConnectionUnpairedCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A link and its place in the list. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: Link;
};

/** In which order links come. Equal ones come by their latest evidence, the latest first, then by basis and ids. */
export type LinkOrder =
  /** Most claims (for MET, meetings) first. */
  | 'CLAIMS'
  /** By the earliest evidence, the earliest first; undated ones last. */
  | 'FIRST_EVIDENCE'
  /** By the latest evidence, the latest first; undated ones last. */
  | 'LAST_EVIDENCE'
  /** By the name of `b`. */
  | 'NAME'
  /** Most publishers first. */
  | 'PUBLISHERS';

/** How many links the question would give with one blank emptied. Null: the blank is empty, or cannot be left empty. */
export type Loosened = {
  __typename?: 'Loosened';
  /** Without `during`. */
  during?: Maybe<Scalars['Int']['output']>;
  /** Without `on`. */
  on?: Maybe<Scalars['Int']['output']>;
  /** Without `who` (then `with` is asked for alone). */
  who?: Maybe<Scalars['Int']['output']>;
  /** Without `with`. */
  with?: Maybe<Scalars['Int']['output']>;
};

/**
 * A sitting of a body, or a joint event. That two documents mean the same one is the curator's decision; when and where it
 * was held are claims, its `schedules`. The number, date, place and status here are those of the schedule shown first: the
 * best-evidenced held one.
 */
export type Meeting = Node & {
  __typename?: 'Meeting';
  /** The body that met. Null for a joint event that is no body's own. */
  body?: Maybe<Organisation>;
  /** The cooperations of which something was said at it. */
  cooperations: CooperationConnection;
  /** When it was or is to be held. Null if no date is known. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The date in the words of the source. */
  dateAsWritten?: Maybe<Scalars['String']['output']>;
  /** First day of `date`. */
  dateEarliest?: Maybe<Scalars['Day']['output']>;
  /** Last day of `date`. */
  dateLatest?: Maybe<Scalars['Day']['output']>;
  /** What was discussed, reported on, supported, given attention to or exchanged. */
  discussions: Array<Discussion>;
  /** Which documents it considered, prepared, resulted in, or is reported by. */
  documents: Array<MeetingDocument>;
  /** `meeting/<slug>`, for example `meeting/guam-wgs-tip-11`. */
  id: Scalars['ID']['output'];
  /** Whether it is in the period asked for: the best answer among its schedules. */
  inPeriod: PeriodAnswer;
  /** The meeting after it in the body's series, likewise. */
  next?: Maybe<Meeting>;
  /** Its number in the series of the body: 11 for the eleventh. Null if unknown. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Who took part, in which role; the body itself in the role BODY, on its schedule's evidence. */
  participations: Array<Participation>;
  /** Where it was or is to be held. Null if unknown. */
  place?: Maybe<Place>;
  /** The meeting before it in the body's series, by first day, else by number; it may be one that is only scheduled. */
  previous?: Maybe<Meeting>;
  /**
   * Number, date, place and status as each document gives them, the best-evidenced held one first. They may disagree: all
   * stay.
   */
  schedules: Array<Schedule>;
  /** Whether it was held, is only scheduled, or was cancelled. */
  status?: Maybe<MeetingStatus>;
  /** Its title. */
  title: Scalars['String']['output'];
};


/**
 * A sitting of a body, or a joint event. That two documents mean the same one is the curator's decision; when and where it
 * was held are claims, its `schedules`. The number, date, place and status here are those of the schedule shown first: the
 * best-evidenced held one.
 */
export type MeetingCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** How many are certainly in the period asked for, listed or not. Without a period: everything dated. */
  certain: Scalars['Int']['output'];
  /** The same with their cursors. */
  edges: Array<MeetingEdge>;
  /** The meetings of this page. */
  nodes: Array<Meeting>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many may be in it, listed or not. */
  possible: Scalars['Int']['output'];
  /** How many there are on all pages, of the answers that `during.include` lists. */
  totalCount: Scalars['Int']['output'];
  /** How many have no date at all, listed or not. */
  undated: Scalars['Int']['output'];
};

/** A document was considered, is in preparation, came out of or reports a meeting. */
export type MeetingDocument = Claim & Node & {
  __typename?: 'MeetingDocument';
  /** In the words of the source. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** The document: often one that is only referred to, not held. */
  document: Document;
  /** The passages. */
  evidence: Array<Evidence>;
  /** `meeting-document/<document>/<key>`. */
  id: Scalars['ID']['output'];
  /** The document that makes the claim. */
  madeIn: Document;
  /** The meeting. */
  meeting: Meeting;
  /** How it is known. */
  mode: Mode;
  /** What it is to the meeting. */
  role: MeetingDocumentRole;
  /** 1 when first recorded, one more at each correction. */
  version: Scalars['Int']['output'];
};

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

/** A meeting and its place in the list. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The meeting. */
  node: Meeting;
};

/** Which meetings. All conditions must hold. */
export type MeetingFilter = {
  /** Only in this period. */
  during?: InputMaybe<PeriodInput>;
  /** Only of this body, for example `organisation/guam-wgs-tip`; with `parts`, of all below it too. */
  of?: InputMaybe<Scalars['ID']['input']>;
  /** Only at which this topic or a narrower one was discussed. */
  on?: InputMaybe<Scalars['ID']['input']>;
  /** Only in which this organisation took part (BODY included); with `parts`, any below it. */
  participant?: InputMaybe<Scalars['ID']['input']>;
  /** Also ask for the parts of `of` and `participant`. */
  parts?: Scalars['Boolean']['input'];
  /** Only with these statuses, for example `[HELD]`: those of the schedule shown first. */
  statuses?: InputMaybe<Array<MeetingStatus>>;
};

/** In which order meetings come. */
export type MeetingOrder =
  /** By the last day of `date`, the latest first: `2014` counts as 31 December. Undated ones last. */
  | 'NEWEST'
  /** By the first day of `date`, the earliest first: `2014` counts as 1 January. Undated ones last. */
  | 'OLDEST';

/** Whether a meeting was held. */
export type MeetingStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It was held. */
  | 'HELD'
  /** It is to be held: nothing says that it was. */
  | 'SCHEDULED';

/** An organisation belongs to another, as one document says it. A part (by `parent`) is no member. */
export type Membership = Claim & Node & {
  __typename?: 'Membership';
  /** To what. */
  body: Organisation;
  /** The passages. */
  evidence: Array<Evidence>;
  /** `membership/<document>/<key>`. */
  id: Scalars['ID']['output'];
  /** Whether it is in the period asked for. */
  inPeriod: PeriodAnswer;
  /** As what: member, observer or associate. */
  kind: MembershipKind;
  /** The document that makes the claim. */
  madeIn: Document;
  /** Who belongs. */
  member: Organisation;
  /** From when to when, as stated. */
  period: Period;
  /** What its place in time rests on. Null if undated. */
  periodBasis?: Maybe<PeriodBasis>;
  /** 1 when first recorded, one more at each correction. */
  version: Scalars['Int']['output'];
};

/** A page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** How many are certainly in the period asked for, listed or not. Without a period: everything dated. */
  certain: Scalars['Int']['output'];
  /** The same with their cursors. */
  edges: Array<MembershipEdge>;
  /** The memberships of this page. */
  nodes: Array<Membership>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many may be in it, listed or not. */
  possible: Scalars['Int']['output'];
  /** How many there are on all pages, of the answers that `during.include` lists. */
  totalCount: Scalars['Int']['output'];
  /** How many have no date at all, listed or not. */
  undated: Scalars['Int']['output'];
};

/** A membership and its place in the list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

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

/** How an organisation or a topic is called. */
export type Name = {
  __typename?: 'Name';
  /** Language tag (BCP 47), for example `uk`. Null if unknown. */
  language?: Maybe<Scalars['String']['output']>;
  /** Script (ISO 15924), for example `Cyrl`. Null if unknown. */
  script?: Maybe<Scalars['String']['output']>;
  /** As it is written, for example `Держприкордонслужба`. */
  text: Scalars['String']['output'];
  /** What the name is used for. */
  use: NameUse;
  /** The document that uses this name, where a curator added it from one. */
  writtenIn?: Maybe<Document>;
};

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

/**
 * The organisations linked with those asked for, and the links among all that are shown. If `limit` leaves in all that
 * were asked for, `linksTotal` is the sum of `linksShown` and their `hidden.total`.
 */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** Every link between two organisations that are shown, at most 3,000, from most publishers first. */
  links: Array<Link>;
  /** How many links are shown. */
  linksShown: Scalars['Int']['output'];
  /** How many there are: all links of the organisations asked for, and those among the others that are shown. */
  linksTotal: Scalars['Int']['output'];
  /**
   * The organisations asked for with their parts that have links, then their neighbours, those linked by most publishers
   * first.
   */
  nodes: Array<NeighbourhoodNode>;
  /** How many organisations are shown: at most `limit`. */
  organisationsShown: Scalars['Int']['output'];
  /** How many there are: the organisations asked for with their parts that have links, and all their neighbours. */
  organisationsTotal: Scalars['Int']['output'];
  /** How many cooperations of the organisations asked for fit the question but make no link. */
  unpaired: Scalars['Int']['output'];
};

/** An organisation of a neighbourhood, and how much of it is not shown. */
export type NeighbourhoodNode = {
  __typename?: 'NeighbourhoodNode';
  /** Whether it was asked for, itself or as a part. */
  askedFor: Scalars['Boolean']['output'];
  /** Its links that are not shown. */
  hidden: HiddenLinks;
  /** The organisation. */
  organisation: Organisation;
};

/**
 * Anything with an id: `<type>/<slug>`, the slug a short readable name. An id never changes, even if the thing is renamed,
 * and is never given to another.
 */
export type Node = {
  /** For example `organisation/iom`. */
  id: Scalars['ID']['output'];
};

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

/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** The cooperations it is a party of, the last evidenced first; also those that make no link. */
  cooperations: CooperationConnection;
  /** Its country; of an embassy the one that sends it. ISO 3166-1 alpha-2, for example `UA`. Null if it has none. */
  country?: Maybe<Scalars['String']['output']>;
  /**
   * With how many others it is linked on each basis: itself without its parts, whatever a question filters. Quick to
   * answer.
   */
  degree: Array<BasisCount>;
  /** The documents with evidence of a claim on it, not on its parts, the newest first. */
  documents: DocumentConnection;
  /** All evidence of claims on it (as party, member, body or participant, or as who discussed), the latest first. */
  evidence: EvidenceConnection;
  /** `organisation/<slug>`, for example `organisation/guam-wgs-tip`. */
  id: Scalars['ID']['output'];
  /** Its numbers or codes in other registers. */
  identifiers: Array<Identifier>;
  /** Whether it is a named organisation, a collective, or known only by one document's words. */
  identity: Identity;
  /** What kind of organisation, in the curator's words, for example `border service`; `unstated` if unknown. */
  kind: Scalars['String']['output'];
  /** With whom it is linked: the same as `whoCooperates` with it as `who`. */
  links: LinkConnection;
  /** The meetings it took part in, in any role (BODY too), the newest first. */
  meetings: MeetingConnection;
  /** Who belongs to it, each as one document says it. */
  members: MembershipConnection;
  /** The bodies it belongs to, each as one document says it. */
  memberships: MembershipConnection;
  /**
   * Its name in the first of these languages that it has a name in, else its display name, the one that lists are sorted
   * by.
   */
  name: Scalars['String']['output'];
  /** All its names. */
  names: Array<Name>;
  /** The organisation of which it is an organisational part. A state is no parent of its agencies: see `country`. */
  parent?: Maybe<Organisation>;
  /** Its direct parts, by name. */
  parts: Array<Organisation>;
  /** The one document that tells of it. Null unless it is AS_WRITTEN. */
  writtenIn?: Maybe<Document>;
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  claims?: InputMaybe<ClaimFilter>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['ID']['input']>;
  parts?: Scalars['Boolean']['input'];
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: Array<Basis>;
  before?: InputMaybe<Scalars['String']['input']>;
  claims?: InputMaybe<ClaimFilter>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: LinkOrder;
  parts?: Scalars['Boolean']['input'];
  with?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  parts?: Scalars['Boolean']['input'];
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Anything that can take part: an intergovernmental body, a state, an agency, a border service, an embassy, a working
 * group, a secretariat, an NGO. It stands in the register, which a curator keeps and which needs no passage; what
 * documents say of it are claims.
 */
export type OrganisationNameArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The same with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The organisations of this page. */
  nodes: Array<Organisation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many organisations there are. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation and its place in the list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** Which organisations. All conditions must hold. */
export type OrganisationFilter = {
  /** Only of these countries (ISO 3166-1 alpha-2, in capitals), for example `["UA"]`. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only known in these ways, for example `[NAMED]`. */
  identities?: InputMaybe<Array<Identity>>;
  /** Only of these kinds, exactly as in `kind`, for example `["embassy"]`. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only this organisation and what is below it by `parent`. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** In which order organisations come. */
export type OrganisationOrder =
  /** By kind, then by display name. */
  | 'KIND'
  /** By display name. */
  | 'NAME';

/** What is in the graph. */
export type Overview = {
  __typename?: 'Overview';
  /** The organisations with STATED links to most others, at most 10. */
  bestConnected: Array<ConnectedOrganisation>;
  /** How many claims of all types, cooperations included. */
  claims: Scalars['Int']['output'];
  /** How many cooperations. */
  cooperations: Scalars['Int']['output'];
  /** How many documents whose text is stored. */
  documents: Scalars['Int']['output'];
  /** How many documents that are only referred to. */
  documentsReferredTo: Scalars['Int']['output'];
  /** How many pieces of evidence. */
  evidence: Scalars['Int']['output'];
  /** The first day of any evidence or held meeting. Null if nothing is dated. Stated periods may reach further. */
  from?: Maybe<Scalars['Day']['output']>;
  /** How many meetings. */
  meetings: Scalars['Int']['output'];
  /** The held documents that were last published, at most 10; those without a known date of publication last. */
  newestDocuments: Array<Document>;
  /** How many organisations. */
  organisations: Scalars['Int']['output'];
  /** The last day of any evidence or held meeting, likewise. */
  to?: Maybe<Scalars['Day']['output']>;
  /** How many topics. */
  topics: Scalars['Int']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row, for `after`. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, for `before`. Null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** An organisation took part in a meeting. */
export type Participation = Claim & Node & {
  __typename?: 'Participation';
  /** In the words of the source, for example `representatives of`. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** The passages. */
  evidence: Array<Evidence>;
  /** `participation/<document>/<key>`; for the body, its schedule's id. */
  id: Scalars['ID']['output'];
  /** The document that makes the claim. */
  madeIn: Document;
  /** The meeting. */
  meeting: Meeting;
  /** How it is known that this organisation took part. */
  mode: Mode;
  /** Who. */
  organisation: Organisation;
  /** As what. */
  role: ParticipationRole;
  /** 1 when first recorded, one more at each correction. */
  version: Scalars['Int']['output'];
};

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

/** Who takes part in a cooperation, and how that is known. */
export type Party = {
  __typename?: 'Party';
  /** In the words of the source. */
  asWritten?: Maybe<Scalars['String']['output']>;
  /** How it is known that this organisation is a party. */
  mode: Mode;
  /** Who. */
  organisation: Organisation;
  /** As what. */
  role: PartyRole;
};

/** As what an organisation cooperates. */
export type PartyRole =
  /** The one with whom the partners cooperate. */
  | 'LEAD'
  /** A partner of the LEAD. Partners are not said to cooperate with each other. */
  | 'PARTNER'
  /** One among equals. */
  | 'PARTY';

/** An exact stretch of a document's text; in a dataset, one row. */
export type Passage = {
  __typename?: 'Passage';
  /** The document. */
  document: Document;
  /** Where it ends, counted likewise: the first code point after it. */
  end: Scalars['Int']['output'];
  /**
   * The document's own words, to the letter. In an ABSTRACT they are the curator's: see `document.textKind` before
   * quoting.
   */
  quote: Scalars['String']['output'];
  /** In a dataset: the row as it stands, as JSON. Null in a text. */
  row?: Maybe<Scalars['String']['output']>;
  /** Where the quote starts in `document.text` (of a dataset, in its file), counted in Unicode code points (not bytes) from 0. */
  start: Scalars['Int']['output'];
};

/** One way between two organisations. */
export type Path = {
  __typename?: 'Path';
  /** Its steps in order. */
  steps: Array<PathStep>;
};

/** One step of a path, with its proof. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where the step starts. */
  from: Organisation;
  /** What ties the two, with its evidence. */
  link: Link;
  /** Where it leads. */
  to: Organisation;
};

/** The ways between two organisations. */
export type Paths = {
  __typename?: 'Paths';
  /**
   * The paths found, the shortest first. Empty: nothing connects them on these bases within `maxSteps`; allow more of
   * either.
   */
  paths: Array<Path>;
  /** True if the search had to stop early: there may be more paths, or better ones. */
  truncated: Scalars['Boolean']['output'];
};

/** From when to when, as stated. Null is unknown; an end `..` is stated to be open. */
export type Period = {
  __typename?: 'Period';
  /** Stated end. Null if no source states one; `..` if it is stated to go on. */
  end?: Maybe<Scalars['EDTF']['output']>;
  /** The end in the words of the source. */
  endAsWritten?: Maybe<Scalars['String']['output']>;
  /** Earliest day on which it can have ended: if its end is unknown, not before its last evidence. */
  endEarliest?: Maybe<Scalars['Day']['output']>;
  /** Latest day on which it can have ended. */
  endLatest?: Maybe<Scalars['Day']['output']>;
  /** Stated start. Null if no source states one. */
  start?: Maybe<Scalars['EDTF']['output']>;
  /** The start in the words of the source. */
  startAsWritten?: Maybe<Scalars['String']['output']>;
  /** Earliest day on which it can have started. */
  startEarliest?: Maybe<Scalars['Day']['output']>;
  /** Latest day on which it can have started. */
  startLatest?: Maybe<Scalars['Day']['output']>;
};

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
  from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Which answers to list. The counts `certain`, `possible` and `undated` are given whatever is listed. */
  include?: Array<PeriodAnswer>;
  /** Up to its last day: `2013` means up to 31 December 2013. */
  to?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A place as a document names it. */
export type Place = {
  __typename?: 'Place';
  /** Its country, ISO 3166-1 alpha-2, for example `UA`. Null if unknown. */
  country?: Maybe<Scalars['String']['output']>;
  /** Its name as written, for example `Kyiv`. Null if only the country is known. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Who published a document. */
export type Publisher = {
  __typename?: 'Publisher';
  /** Id of the publishing organisation. Null if it is not in the register. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
};

/**
 * From how many publishers evidence comes. An unknown publisher counts by the website of the document, else as one for
 * each document.
 */
export type PublisherCount = {
  __typename?: 'PublisherCount';
  /**
   * Those that belong to neither side, nor to the top of its tree by `parent` or anything below. 0: only they themselves
   * say so.
   */
  independent: Scalars['Int']['output'];
  /** All of them. */
  totalCount: Scalars['Int']['output'];
};

/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type Query = {
  __typename?: 'Query';
  /** One cooperation. Null if none has this id. */
  cooperation?: Maybe<Cooperation>;
  /** Cooperations, each a claim of one document; also those that make no link (see `paired`). */
  cooperations: CooperationConnection;
  /** One document. Null if none has this id. */
  document?: Maybe<Document>;
  /** Documents, held or only referred to, the newest first; those without a known date of publication last. */
  documents: DocumentConnection;
  /** What to fill in next: how many links each choice would give; and how many there would be with one blank emptied. */
  facets: Facets;
  /** One meeting. Null if none has this id. */
  meeting?: Maybe<Meeting>;
  /** Meetings, the newest first; scheduled and cancelled ones too, see `filter.statuses`. */
  meetings: MeetingConnection;
  /** The organisations linked with those asked for, and the links among all that are shown: what the explorer draws. */
  neighbourhood: Neighbourhood;
  /** Anything by its id; `... on Organisation { name }` asks for the fields of a type. Null if nothing has this id. */
  node?: Maybe<Node>;
  /** One organisation. Null if none has this id. */
  organisation?: Maybe<Organisation>;
  /** Organisations, by name; COLLECTIVE and AS_WRITTEN ones too. */
  organisations: OrganisationConnection;
  /** What is in the graph: counts, span of time, the organisations with most links, the newest documents. */
  overview: Overview;
  /**
   * How two organisations are connected, step by step, each step a link with its evidence. Unless `basis` says otherwise
   * only by stated cooperation: add MET and MEMBER if nothing is found. Shortest first, of equally long ones first the one
   * whose weakest step has most publishers; of a pair tied by several bases a step takes STATED, else MEMBER, else MET.
   * COLLECTIVE and AS_WRITTEN organisations only begin or end a path.
   */
  paths: Paths;
  /**
   * Finds things by name, alias, abbreviation or identifier, in any script; documents and cooperations by their text too.
   * Whole names and abbreviations that match exactly come first. COLLECTIVE and AS_WRITTEN organisations are found as
   * well. To show what was found ask for `edges { matched node { id } }`, or in `node` for `... on Organisation { name }`.
   */
  search: SearchConnection;
  /** How many claims fall in each year or month, certain and possible; and how many are undated. */
  timeline: Timeline;
  /** One topic. Null if none has this id. */
  topic?: Maybe<Topic>;
  /** Topics, by name. */
  topics: TopicConnection;
  /**
   * Who cooperates with whom, on what, since when, and how do we know? One row for each pair of organisations and basis.
   *
   * Fill any of the four blanks: `who`, `with`, `on`, `during`. The organisation that you ask for stands on side `a`;
   * links among it and its own parts are left out, unless `with` asks for them. For example:
   *
   *     { whoCooperates(who: "organisation/selec", on: "topic/trafficking-in-persons") { nodes {
   *       a { name } b { name } statuses { status count } topics { topic { name } mode }
   *       statedStart firstEvidence { date }
   *       evidence { nodes { mode act by { name } passage { quote document { title url } } } }
   *     } } }
   */
  whoCooperates: LinkConnection;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryCooperationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CooperationOrder;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DocumentOrder;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryFacetsArgs = {
  basis?: Array<Basis>;
  claims?: InputMaybe<ClaimFilter>;
  during?: InputMaybe<PeriodInput>;
  on?: InputMaybe<Scalars['ID']['input']>;
  parts?: Scalars['Boolean']['input'];
  who?: InputMaybe<Scalars['ID']['input']>;
  with?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MeetingOrder;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryNeighbourhoodArgs = {
  basis?: Array<Basis>;
  claims?: InputMaybe<ClaimFilter>;
  during?: InputMaybe<PeriodInput>;
  limit?: Scalars['Int']['input'];
  of: Array<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['ID']['input']>;
  parts?: Scalars['Boolean']['input'];
  with?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: OrganisationOrder;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryPathsArgs = {
  avoid?: Array<Scalars['ID']['input']>;
  basis?: Array<Basis>;
  claims?: InputMaybe<ClaimFilter>;
  during?: InputMaybe<PeriodInput>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['ID']['input']>;
  parts?: Scalars['Boolean']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<NodeType>>;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryTimelineArgs = {
  basis?: Array<Basis>;
  claims?: InputMaybe<ClaimFilter>;
  on?: InputMaybe<Scalars['ID']['input']>;
  parts?: Scalars['Boolean']['input'];
  unit?: TimeUnit;
  who?: InputMaybe<Scalars['ID']['input']>;
  with?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Start with `search`: wherever an ID is wanted, give an id such as `organisation/selec`,
 * never a name. Then ask `whoCooperates`; every answer leads down to `evidence`, and evidence to the exact words of a
 * document.
 *
 * An error says in a sentence what to do. Its `extensions.code` is INVALID (mostly with `field`, the argument at fault),
 * NOT_FOUND, LIMIT (ask for less) or UNAVAILABLE (ask again, after the seconds of the header `Retry-After`). A query may
 * be 15 levels deep and ask for 20,000 things, counting page sizes multiplied; `paths` and `neighbourhood` may take 3.5
 * seconds.
 */
export type QueryWhoCooperatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: Array<Basis>;
  before?: InputMaybe<Scalars['String']['input']>;
  claims?: InputMaybe<ClaimFilter>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: LinkOrder;
  parts?: Scalars['Boolean']['input'];
  who?: InputMaybe<Scalars['ID']['input']>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Number, date, place and status of a meeting as one document gives them. */
export type Schedule = Claim & Node & {
  __typename?: 'Schedule';
  /** When it was or is to be held. Null if the document does not say. */
  date?: Maybe<Scalars['EDTF']['output']>;
  /** The date in the words of the source. */
  dateAsWritten?: Maybe<Scalars['String']['output']>;
  /** First day of `date`. */
  dateEarliest?: Maybe<Scalars['Day']['output']>;
  /** Last day of `date`. */
  dateLatest?: Maybe<Scalars['Day']['output']>;
  /** The passages. */
  evidence: Array<Evidence>;
  /** `schedule/<document>/<key>`. */
  id: Scalars['ID']['output'];
  /** The document that makes the claim. */
  madeIn: Document;
  /** The meeting. */
  meeting: Meeting;
  /** How it is known that this document means this meeting: INFERRED, for example, from `the next meeting`. */
  mode: Mode;
  /** Number in the series of the body: 11 for the eleventh. Null if the document gives none. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Where, as far as the document says. Null if it does not. */
  place?: Maybe<Place>;
  /** Whether it was held, is to be held, or was called off. */
  status: MeetingStatus;
  /** 1 when first recorded, one more at each correction. */
  version: Scalars['Int']['output'];
};

/** A page of what a search found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The same with their cursors and what matched. */
  edges: Array<SearchEdge>;
  /** The things themselves; `... on Organisation { name }` asks for the fields of a type. */
  nodes: Array<Node>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many were found. At 1,000 counting stops: see `totalIsExact`. */
  totalCount: Scalars['Int']['output'];
  /** False if there may be more than `totalCount`. */
  totalIsExact: Scalars['Boolean']['output'];
};

/** A thing that was found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Opaque; for `after`. */
  cursor: Scalars['String']['output'];
  /** The name, title or identifier that matched; of what was found by its text the title or, of a cooperation, the summary. */
  matched: Scalars['String']['output'];
  /** The thing. */
  node: Node;
};

/** A passage read and found to make no claim. */
export type SilentPassage = {
  __typename?: 'SilentPassage';
  /** Where it ends: the first code point after it. */
  end: Scalars['Int']['output'];
  /** The document's own words. */
  quote: Scalars['String']['output'];
  /** Where it starts in the text, counted in Unicode code points from 0. */
  start: Scalars['Int']['output'];
  /** Why it makes no claim. */
  why: Scalars['String']['output'];
};

/** Whether a passage speaks for a claim. */
export type Stance =
  /** It speaks against it. */
  | 'DISPUTES'
  /** It speaks for it. */
  | 'SUPPORTS';

/** A status of cooperation and how many claims have it. */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** How many claims. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: CooperationStatus;
};

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

/**
 * How many claims (for MET, held meetings) fall in each year or month. A claim counts in every bin it covers. Counted is
 * what ties the links of `whoCooperates` with the same blanks; cooperations that make no link are not: see `unpaired`
 * there.
 */
export type Timeline = {
  __typename?: 'Timeline';
  /**
   * One bin (a year or a month) after the other without gaps, from the first to the last that a claim touches; a claim
   * with an open end adds no bins of its own.
   */
  bins: Array<TimelineBin>;
  /** How many claims have neither a stated period nor dated evidence. */
  undated: Scalars['Int']['output'];
};

/** One year or month, as a bar of a chart. */
export type TimelineBin = {
  __typename?: 'TimelineBin';
  /** How many claims are certainly in it. */
  certain: Scalars['Int']['output'];
  /** Its last day. */
  end: Scalars['Day']['output'];
  /** How many may be in it. */
  possible: Scalars['Int']['output'];
  /** Its first day. */
  start: Scalars['Day']['output'];
};

/**
 * What cooperations and meetings are about. A topic has broader and narrower ones; asking for it includes all narrower
 * ones.
 */
export type Topic = Node & {
  __typename?: 'Topic';
  /** Directly broader topics, by name. */
  broader: Array<Topic>;
  /** Cooperations on it or a narrower one, also if it is only inferred, by the latest evidence, the latest first. */
  cooperations: CooperationConnection;
  /** `topic/<slug>`, for example `topic/trafficking-in-persons`. */
  id: Scalars['ID']['output'];
  /** Meetings at which it or a narrower one was discussed, the newest first. */
  meetings: MeetingConnection;
  /**
   * Its name in the first of these languages that it has a name in, else its display name, the one that lists are sorted
   * by.
   */
  name: Scalars['String']['output'];
  /** All its names. */
  names: Array<Name>;
  /** Directly narrower topics, by name. */
  narrower: Array<Topic>;
};


/**
 * What cooperations and meetings are about. A topic has broader and narrower ones; asking for it includes all narrower
 * ones.
 */
export type TopicCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  claims?: InputMaybe<ClaimFilter>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What cooperations and meetings are about. A topic has broader and narrower ones; asking for it includes all narrower
 * ones.
 */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<PeriodInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What cooperations and meetings are about. A topic has broader and narrower ones; asking for it includes all narrower
 * ones.
 */
export type TopicNameArgs = {
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The same with their cursors. */
  edges: Array<TopicEdge>;
  /** The topics of this page. */
  nodes: Array<Topic>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many topics there are. */
  totalCount: Scalars['Int']['output'];
};

/** A topic and how many claims or meetings are on it. */
export type TopicCount = {
  __typename?: 'TopicCount';
  /** How many claims (for MET, meetings). */
  count: Scalars['Int']['output'];
  /** The most direct way in which it is known. */
  mode: Mode;
  /** The topic. */
  topic: Topic;
};

/** A topic and its place in the list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Opaque; for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The topic. */
  node: Topic;
};

/** Which topics. All conditions must hold. */
export type TopicFilter = {
  /** True: only those with no broader topic. False: only those with one. */
  top?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this topic and all narrower ones. */
  within?: InputMaybe<Scalars['ID']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Act: Act;
  Basis: Basis;
  BasisCount: ResolverTypeWrapper<BasisCount>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ConnectedOrganisation: ResolverTypeWrapper<Omit<ConnectedOrganisation, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  Cooperation: ResolverTypeWrapper<CooperationRow>;
  CooperationConnection: ResolverTypeWrapper<Omit<CooperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CooperationEdge']>, nodes: Array<ResolversTypes['Cooperation']> }>;
  CooperationEdge: ResolverTypeWrapper<Omit<CooperationEdge, 'node'> & { node: ResolversTypes['Cooperation'] }>;
  CooperationFilter: CooperationFilter;
  CooperationOrder: CooperationOrder;
  CooperationStatus: CooperationStatus;
  CooperationTopic: ResolverTypeWrapper<Omit<CooperationTopic, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  DateBasis: DateBasis;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Discussion: ResolverTypeWrapper<DiscussionRow>;
  DiscussionAct: DiscussionAct;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  Facet: ResolverTypeWrapper<Facet>;
  Facets: ResolverTypeWrapper<Facets>;
  HiddenLinks: ResolverTypeWrapper<HiddenLinks>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Identity: Identity;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Link: ResolverTypeWrapper<LinkNode>;
  LinkConnection: ResolverTypeWrapper<LinkPage>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkOrder: LinkOrder;
  Loosened: ResolverTypeWrapper<Loosened>;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingDocument: ResolverTypeWrapper<MeetingDocumentRow>;
  MeetingDocumentRole: MeetingDocumentRole;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  MeetingStatus: MeetingStatus;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipKind: MembershipKind;
  Mode: Mode;
  Name: ResolverTypeWrapper<NameRow>;
  NameUse: NameUse;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodShown>;
  NeighbourhoodNode: ResolverTypeWrapper<Omit<NeighbourhoodNode, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  Node: ResolverTypeWrapper<Identified>;
  NodeType: NodeType;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  Overview: ResolverTypeWrapper<OverviewCounts>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationRole: ParticipationRole;
  Party: ResolverTypeWrapper<Omit<Party, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  PartyRole: PartyRole;
  Passage: ResolverTypeWrapper<Omit<Passage, 'document'> & { document: ResolversTypes['Document'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'link' | 'to'> & { from: ResolversTypes['Organisation'], link: ResolversTypes['Link'], to: ResolversTypes['Organisation'] }>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodAnswer: PeriodAnswer;
  PeriodBasis: PeriodBasis;
  PeriodInput: PeriodInput;
  Place: ResolverTypeWrapper<Place>;
  Publisher: ResolverTypeWrapper<Publisher>;
  PublisherCount: ResolverTypeWrapper<PublisherCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Schedule: ResolverTypeWrapper<ScheduleRow>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SilentPassage: ResolverTypeWrapper<SilentPassage>;
  Stance: Stance;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextKind: TextKind;
  TimeUnit: TimeUnit;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineBin: ResolverTypeWrapper<TimelineBin>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TopicEdge']>, nodes: Array<ResolversTypes['Topic']> }>;
  TopicCount: ResolverTypeWrapper<Omit<TopicCount, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicFilter: TopicFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BasisCount: BasisCount;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRow;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ConnectedOrganisation: Omit<ConnectedOrganisation, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  Cooperation: CooperationRow;
  CooperationConnection: Omit<CooperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CooperationEdge']>, nodes: Array<ResolversParentTypes['Cooperation']> };
  CooperationEdge: Omit<CooperationEdge, 'node'> & { node: ResolversParentTypes['Cooperation'] };
  CooperationFilter: CooperationFilter;
  CooperationTopic: Omit<CooperationTopic, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  Day: Scalars['Day']['output'];
  Discussion: DiscussionRow;
  Document: DocumentRow;
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  EDTF: Scalars['EDTF']['output'];
  Evidence: EvidenceRow;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Facet: Facet;
  Facets: Facets;
  HiddenLinks: HiddenLinks;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  Instant: Scalars['Instant']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  Link: LinkNode;
  LinkConnection: LinkPage;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Loosened: Loosened;
  Meeting: MeetingRow;
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingDocument: MeetingDocumentRow;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  Membership: MembershipRow;
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Name: NameRow;
  Neighbourhood: NeighbourhoodShown;
  NeighbourhoodNode: Omit<NeighbourhoodNode, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  Node: Identified;
  Organisation: OrganisationRow;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  Overview: OverviewCounts;
  PageInfo: PageInfo;
  Participation: ParticipationRow;
  Party: Omit<Party, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  Passage: Omit<Passage, 'document'> & { document: ResolversParentTypes['Document'] };
  Path: Omit<Path, 'steps'> & { steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'link' | 'to'> & { from: ResolversParentTypes['Organisation'], link: ResolversParentTypes['Link'], to: ResolversParentTypes['Organisation'] };
  Paths: Omit<Paths, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  Period: Period;
  PeriodInput: PeriodInput;
  Place: Place;
  Publisher: Publisher;
  PublisherCount: PublisherCount;
  Query: Record<PropertyKey, never>;
  Schedule: ScheduleRow;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SilentPassage: SilentPassage;
  StatusCount: StatusCount;
  String: Scalars['String']['output'];
  Timeline: Timeline;
  TimelineBin: TimelineBin;
  Topic: TopicRow;
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TopicEdge']>, nodes: Array<ResolversParentTypes['Topic']> };
  TopicCount: Omit<TopicCount, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicFilter: TopicFilter;
};

export type BasisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisCount'] = ResolversParentTypes['BasisCount']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'Cooperation' | 'Discussion' | 'MeetingDocument' | 'Membership' | 'Participation' | 'Schedule', ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ConnectedOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedOrganisation'] = ResolversParentTypes['ConnectedOrganisation']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type CooperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation']> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['PeriodAnswer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  paired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  periodBasis?: Resolver<Maybe<ResolversTypes['PeriodBasis']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CooperationStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['CooperationTopic']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationConnection'] = ResolversParentTypes['CooperationConnection']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CooperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationEdge'] = ResolversParentTypes['CooperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cooperation'], ParentType, ContextType>;
};

export type CooperationTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationTopic'] = ResolversParentTypes['CooperationTopic']> = {
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discussion'] = ResolversParentTypes['Discussion']> = {
  act?: Resolver<ResolversTypes['DiscussionAct'], ParentType, ContextType>;
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<DocumentEvidenceArgs>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publishedAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedEarliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  publishedLatest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  silent?: Resolver<Array<ResolversTypes['SilentPassage']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textKind?: Resolver<Maybe<ResolversTypes['TextKind']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  act?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  dateEarliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dateLatest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  countries?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  loosened?: Resolver<ResolversTypes['Loosened'], ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type HiddenLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenLinks'] = ResolversParentTypes['HiddenLinks']> = {
  byBasis?: Resolver<Array<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  filtered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  a?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, Partial<LinkCooperationsArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<LinkEvidenceArgs>>;
  firstEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['PeriodAnswer'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  lastEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<LinkMeetingsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<LinkMembershipsArgs>>;
  periodBasis?: Resolver<Maybe<ResolversTypes['PeriodBasis']>, ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['PublisherCount'], ParentType, ContextType>;
  statedStart?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType>;
  viaA?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  viaB?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpaired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpairedCooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, Partial<LinkConnectionUnpairedCooperationsArgs>>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LoosenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Loosened'] = ResolversParentTypes['Loosened']> = {
  during?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  body?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  cooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, Partial<MeetingCooperationsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateEarliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dateLatest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  discussions?: Resolver<Array<ResolversTypes['Discussion']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['MeetingDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['PeriodAnswer'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  schedules?: Resolver<Array<ResolversTypes['Schedule']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MeetingStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingDocument'] = ResolversParentTypes['MeetingDocument']> = {
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MeetingDocumentRole'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  body?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['PeriodAnswer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipKind'], ParentType, ContextType>;
  madeIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  periodBasis?: Resolver<Maybe<ResolversTypes['PeriodBasis']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['NameUse'], ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  linksShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  organisationsShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpaired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  askedFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['HiddenLinks'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cooperation' | 'Discussion' | 'Document' | 'Evidence' | 'Link' | 'Meeting' | 'MeetingDocument' | 'Membership' | 'Organisation' | 'Participation' | 'Schedule' | 'Topic', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  cooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<OrganisationCooperationsArgs, 'parts'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<Array<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganisationDocumentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<OrganisationEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganisationLinksArgs, 'basis' | 'orderBy' | 'parts'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganisationMeetingsArgs, 'parts'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<OrganisationMembersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<OrganisationMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  writtenIn?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  bestConnected?: Resolver<Array<ResolversTypes['ConnectedOrganisation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cooperations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsReferredTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestDocuments?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  asWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  endAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endEarliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endLatest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  startAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startEarliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  startLatest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublisherCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherCount'] = ResolversParentTypes['PublisherCount']> = {
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cooperation?: Resolver<Maybe<ResolversTypes['Cooperation']>, ParentType, ContextType, RequireFields<QueryCooperationArgs, 'id'>>;
  cooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<QueryCooperationsArgs, 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, RequireFields<QueryFacetsArgs, 'basis' | 'parts'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'basis' | 'limit' | 'of' | 'parts'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'orderBy'>>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'avoid' | 'basis' | 'first' | 'from' | 'maxSteps' | 'parts' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'basis' | 'parts' | 'unit'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  whoCooperates?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryWhoCooperatesArgs, 'basis' | 'orderBy' | 'parts'>>;
};

export type ScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateAsWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateEarliest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dateLatest?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SilentPassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentPassage'] = ResolversParentTypes['SilentPassage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CooperationStatus'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  bins?: Resolver<Array<ResolversTypes['TimelineBin']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBin'] = ResolversParentTypes['TimelineBin']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  broader?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  cooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, Partial<TopicCooperationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<TopicMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BasisCount?: BasisCountResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ConnectedOrganisation?: ConnectedOrganisationResolvers<ContextType>;
  Cooperation?: CooperationResolvers<ContextType>;
  CooperationConnection?: CooperationConnectionResolvers<ContextType>;
  CooperationEdge?: CooperationEdgeResolvers<ContextType>;
  CooperationTopic?: CooperationTopicResolvers<ContextType>;
  Day?: GraphQLScalarType;
  Discussion?: DiscussionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  HiddenLinks?: HiddenLinksResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Loosened?: LoosenedResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingDocument?: MeetingDocumentResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Overview?: OverviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  PublisherCount?: PublisherCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SilentPassage?: SilentPassageResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBin?: TimelineBinResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
};

