/* eslint-disable */
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

/** How an organisation is known. */
export type Identity =
  /** Known only by the words of one document, such as `the American Part`: never merged with another by name. */
  | 'AS_WRITTEN'
  /** Several together, such as `GUAM member states`. What is said of it is not inferred of its members. */
  | 'COLLECTIVE'
  /** A named organisation. */
  | 'NAMED';

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

export type TieFragment = { id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, periodBasis: PeriodBasis | null, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, kinds: Array<{ kind: string, count: number }>, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } };

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


export type RowsQuery = { whoCooperates: { totalCount: number, certain: number, possible: number, undated: number, unpaired: number, nodes: Array<{ id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, periodBasis: PeriodBasis | null, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, kinds: Array<{ kind: string, count: number }>, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } }> } };

export type NeighboursQueryVariables = Exact<{
  of: Array<string> | string;
  on?: string | null | undefined;
  during?: PeriodInput | null | undefined;
  basis: Array<Basis> | Basis;
  claims?: ClaimFilter | null | undefined;
  limit: number;
  hubs: boolean;
}>;


export type NeighboursQuery = { neighbourhood: { organisationsShown: number, organisationsTotal: number, linksShown: number, linksTotal: number, unpaired: number, nodes: Array<{ askedFor: boolean, organisation: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, hidden: { total: number } }>, links: Array<{ id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, periodBasis: PeriodBasis | null, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, kinds: Array<{ kind: string, count: number }>, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } }> } };

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


export type WaysQuery = { paths: { truncated: boolean, paths: Array<{ steps: Array<{ from: { id: string, name: string }, to: { id: string, name: string }, link: { id: string, basis: Basis, statedStart: string | null, disputed: boolean, inPeriod: PeriodAnswer, periodBasis: PeriodBasis | null, a: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, b: { id: string, name: string, kind: string, identity: Identity, country: string | null, degree: Array<{ basis: Basis, count: number }> }, viaA: { id: string, name: string } | null, viaB: { id: string, name: string } | null, kinds: Array<{ kind: string, count: number }>, statuses: Array<{ status: CooperationStatus, count: number }>, topics: Array<{ mode: Mode, count: number, topic: { id: string, name: string } }>, firstEvidence: { date: string | null, dateBasis: DateBasis | null } | null, lastEvidence: { date: string | null, dateBasis: DateBasis | null } | null, publishers: { totalCount: number, independent: number }, evidence: { totalCount: number, nodes: Array<{ id: string, mode: Mode, act: Act, stance: Stance, certainty: Certainty, date: string | null, dateBasis: DateBasis | null, by: Array<{ id: string, name: string }>, meeting: { id: string, title: string } | null, passage: { quote: string, start: number, end: number, row: string | null, document: { id: string, title: string, textKind: TextKind | null, url: string | null, published: string | null, publisher: { id: string | null, name: string } | null } } }> }, memberships: { nodes: Array<{ body: { id: string } }> }, cooperations?: { totalCount: number, nodes: Array<{ id: string, kind: string, status: CooperationStatus, parties: Array<{ role: PartyRole, organisation: { id: string } }> }> } } }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string, node:
        | { __typename: 'Cooperation', summary: string | null, id: string }
        | { __typename: 'Discussion', id: string }
        | { __typename: 'Document', title: string, published: string | null, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Link', id: string }
        | { __typename: 'Meeting', title: string, date: string | null, id: string }
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


export type ChoicesQuery = { facets: { organisations: Array<{ value: string, label: string, count: number }>, topics: Array<{ value: string, label: string, count: number }>, kinds: Array<{ value: string, label: string, count: number }>, statuses: Array<{ value: string, label: string, count: number }>, countries: Array<{ value: string, label: string, count: number }>, loosened: { who: number | null, with: number | null, on: number | null, during: number | null } } };

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
  periodBasis
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
  periodBasis
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
    organisationsShown
    organisationsTotal
    linksShown
    linksTotal
    unpaired
    nodes {
      askedFor
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
  periodBasis
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
  periodBasis
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
        ... on Meeting {
          title
          date
        }
        ... on Document {
          title
          published
        }
        ... on Cooperation {
          summary
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
    statuses {
      value
      label
      count
    }
    countries {
      value
      label
      count
    }
    loosened {
      who
      with
      on
      during
    }
  }
}
    `) as unknown as TypedDocumentString<ChoicesQuery, ChoicesQueryVariables>;
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