import DataLoader from 'dataloader';
import { type ClaimRow, type ClaimsQuestion, claimsById, findClaims } from '../graph/claims.ts';
import { findCooperations } from '../graph/cooperations.ts';
import type { Database } from '../graph/database.ts';
import { type DocumentsQuestion, documentsById, findDocuments } from '../graph/documents.ts';
import { type EvidenceQuestion, evidenceById, evidenceOfClaims, findEvidence } from '../graph/evidence.ts';
import { findLinks, type LinksQuestion } from '../graph/links.ts';
import { findMeetings, type MeetingRow, seriesNeighbours, sittings } from '../graph/meetings.ts';
import { findMemberships } from '../graph/memberships.ts';
import {
  degreesById,
  findOrganisations,
  type OrganisationsQuestion,
  organisationsById,
} from '../graph/organisations.ts';
import type { TimedPage } from '../graph/page.ts';
import type { Ask } from '../graph/query.ts';
import { findTopics, type TopicsQuestion, topicsById } from '../graph/topics.ts';

/**
 * What the resolvers of one request share. Each loader gathers what is asked for in one turn and asks one statement: the
 * number of round trips depends on the shape of a query, never on the number of rows.
 */
export interface Context extends Loaders {
  ask: Ask;
  /** The same, but every statement also ends with this signal. */
  askUntil(signal: AbortSignal): Ask;
  /** Aborts when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Milliseconds that work whose size nobody knows beforehand may take. */
  budget: number;
  /** How many statements this request has sent. */
  roundTrips(): number;
}

type Loaders = ReturnType<typeof loadersOf>;

/** What bounds one request. */
interface Bounds {
  /** All its statements end with it. */
  signal: AbortSignal;
  /** Each statement ends after so many (4). */
  seconds?: number;
  /** `Context.budget` (3,500). */
  budget?: number;
  /** Under which a slow statement is logged. */
  requestId?: string;
}

/** Below the 4.5 seconds after which a request is told that the server is too slow. */
const BUDGET = 3_500;

/** The context of one request within these bounds. */
export function contextOf(database: Database, { signal, seconds, budget = BUDGET, requestId }: Bounds): Context {
  const own = database.reader(signal, seconds, requestId);
  const readers = [own];
  const askUntil = (end: AbortSignal) => {
    const reader = database.reader(AbortSignal.any([signal, end]), seconds, requestId);
    readers.push(reader);
    return reader.ask;
  };
  const roundTrips = () => readers.reduce((sum, reader) => sum + reader.roundTrips(), 0);
  return { ...{ ask: own.ask, askUntil, signal, budget, roundTrips }, ...loadersOf(own.ask) };
}

function loadersOf(ask: Ask) {
  /** Answers questions to a find statement together. */
  const pages = <Question, Page>(find: (ask: Ask, questions: Question[]) => Promise<Page[]>) =>
    new DataLoader<Question, Page>((questions) => find(ask, [...questions]), { cache: false, maxBatchSize: 1000 });

  /** The same where a question may be about some things alone: of none (`among: []`) nothing is asked of the graph. */
  const pagesAmong = <Question extends { among?: string[] }, Row>(
    find: (ask: Ask, questions: Question[]) => Promise<TimedPage<Row>[]>,
  ) =>
    pages<Question, TimedPage<Row>>(async (_, questions) => {
      const open = questions.filter((question) => !isOfNone(question));
      const found = (open.length > 0 ? await find(ask, open) : []).values();
      return questions.map((question) => (isOfNone(question) ? nothing : found.next().value!));
    });

  /** Finds things by id; what does not exist is null. */
  const byId = <Row extends { id: string }>(find: (ask: Ask, ids: string[]) => Promise<Row[]>) =>
    new DataLoader<string, Row | null>(async (ids) => {
      const found = new Map((await find(ask, [...ids])).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });

  return {
    organisations: pages<OrganisationsQuestion, Awaited<ReturnType<typeof findOrganisations>>[number]>(
      findOrganisations,
    ),
    topics: pages<TopicsQuestion, Awaited<ReturnType<typeof findTopics>>[number]>(findTopics),
    meetings: pagesAmong(findMeetings),
    documents: pages<DocumentsQuestion, Awaited<ReturnType<typeof findDocuments>>[number]>(findDocuments),
    memberships: pagesAmong(findMemberships),
    cooperations: pagesAmong(findCooperations),
    evidence: pages<EvidenceQuestion, Awaited<ReturnType<typeof findEvidence>>[number]>(findEvidence),
    claims: pages<ClaimsQuestion, Awaited<ReturnType<typeof findClaims>>[number]>(findClaims),
    links: pages<LinksQuestion, Awaited<ReturnType<typeof findLinks>>[number]>(findLinks),
    organisationById: byId(organisationsById),
    degreesById: byId(degreesById),
    topicById: byId(topicsById),
    documentById: byId(documentsById),
    meetingById: byId(meetingsById),
    claimById: byId<ClaimRow>(claimsById),
    evidenceById: byId(evidenceById),
    evidenceOfClaim: byId(evidenceOfClaims),
    sitting: byId(sittings),
    seriesNeighbours: byId(seriesNeighbours),
  };
}

const isOfNone = ({ among }: { among?: string[] }) => among?.length === 0;

const nothing: TimedPage<never> = {
  ...{ total: 0, certain: 0, possible: 0, undated: 0 },
  ...{ rows: [], hasPrevious: false, hasNext: false, anchored: true },
};

async function meetingsById(ask: Ask, ids: string[]): Promise<MeetingRow[]> {
  const [page] = await findMeetings(ask, [{ ...anyMeeting, among: ids, first: ids.length }]);
  return page!.rows;
}

const anyMeeting = {
  of: null,
  participant: null,
  on: null,
  parts: false,
  statuses: null,
  orderBy: 'NEWEST',
  from: Number.MIN_SAFE_INTEGER,
  to: Number.MAX_SAFE_INTEGER,
  states: [1, 2, 3],
  last: null,
  after: null,
  before: null,
};
