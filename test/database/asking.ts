import { expect } from 'vitest';
import { type CooperationsQuestion, findCooperations } from '../../src/graph/cooperations.ts';
import { findLinks, type LinksQuestion } from '../../src/graph/links.ts';
import { findMeetings, type MeetingsQuestion } from '../../src/graph/meetings.ts';
import type { Key, PageRequest } from '../../src/graph/page.ts';
import type { PathsQuestion } from '../../src/graph/path-steps.ts';
import { pathsBetween } from '../../src/graph/paths.ts';
import type { LinkRow } from '../../src/graph/ties.ts';
import type { ClaimFilter, PeriodAnswer } from '../../src/resolvers/__generated__/schema.ts';
import { always, claimConditions, periodRequest } from '../../src/resolvers/question.ts';
import type { Drawn } from './connection.ts';

/** The first hundred of a list. */
export const firstPage: PageRequest = { first: 100, last: null, after: null, before: null };

/** Any claim of any time. */
const any = { ...always, ...claimConditions(null) };

/** A period to ask for. */
export const during = (from: string | null, to: string | null, include?: PeriodAnswer[]) =>
  periodRequest({ from, to, include: include ?? ['CERTAIN', 'POSSIBLE', 'UNDATED'] });

/** Which claims count. */
export const claimsWith = (filter: ClaimFilter) => ({
  ...claimConditions(filter),
  publishersAtLeast: filter.publishersAtLeast ?? null,
});

/** Blanks of a question by slug. */
interface Blanks {
  who?: string;
  with?: string;
  on?: string;
  of?: string;
  participant?: string;
}

function idsOf<Rest extends object>(blanks: Blanks & Rest) {
  const { on, ...others } = blanks;
  const organisations = ['who', 'with', 'of', 'participant'] as const;
  const named = organisations.flatMap((blank) => (others[blank] ? [[blank, `organisation/${others[blank]}`]] : []));
  return { ...others, ...Object.fromEntries(named), ...(on ? { on: `topic/${on}` } : {}) };
}

type Without<Question> = Partial<Omit<Question, keyof Blanks>> & Blanks;

/** A question about links, its blanks given by slug. */
export const linksQuestion = (question: Without<LinksQuestion>): LinksQuestion => ({
  ...any,
  ...firstPage,
  ...{ who: null, with: null, on: null, parts: true, basis: ['STATED'], publishersAtLeast: null },
  ...{
    orderBy: 'PUBLISHERS',
    evidence: 10,
    give: 'LINKS',
    passages: true,
    ends: true,
    topics: true,
    independence: true,
  },
  ...idsOf(question),
});

/** The page of links that answers a question. */
export const links = async ({ ask }: Drawn, question: Without<LinksQuestion>) =>
  (await findLinks(ask, [linksQuestion(question)]))[0]!;

/** The one link that answers a question. */
export async function link(drawn: Drawn, question: Without<LinksQuestion>): Promise<LinkRow> {
  const { rows } = await links(drawn, question);
  if (rows.length !== 1) throw new Error(`There are ${rows.length} links, not one.`);
  return rows[0]!;
}

/** The page of cooperations that answers a question. */
export const cooperations = async ({ ask }: Drawn, question: Without<CooperationsQuestion>) =>
  (
    await findCooperations(ask, [
      {
        ...any,
        ...firstPage,
        ...{ who: null, with: null, on: null, parts: true, paired: null, orderBy: 'LAST_EVIDENCE' },
        ...idsOf(question),
      },
    ])
  )[0]!;

/** The page of meetings that answers a question. */
export const meetings = async ({ ask }: Drawn, question: Without<MeetingsQuestion>) =>
  (
    await findMeetings(ask, [
      {
        ...always,
        ...firstPage,
        ...{ of: null, participant: null, on: null, parts: true, statuses: null, orderBy: 'NEWEST' },
        ...idsOf(question),
      },
    ])
  )[0]!;

type AskedPaths = Partial<Omit<PathsQuestion, 'steps'>> & { steps?: Partial<LinksQuestion> };

/** The paths from one organisation to another, by slug; at most four steps, ten paths. */
export function paths({ ask }: Pick<Drawn, 'ask'>, from: string, to: string, { steps, ...question }: AskedPaths = {}) {
  const { who: _who, with: _with, give: _give, evidence: _evidence, orderBy: _order, ...rest } = linksQuestion({});
  const { first: _first, last: _last, after: _after, before: _before, ...any } = rest;
  return pathsBetween(ask, {
    ...{ from: `organisation/${from}`, to: `organisation/${to}`, avoid: [], maxDegree: null, maxSteps: 4, most: 10 },
    ...{ evidence: 3, steps: { ...any, ...steps } },
    ...question,
  });
}

/** What an answer shows of an organisation that is drawn by default. */
export const organisationRow = (slug: string) => ({
  ...{ id: `organisation/${slug}`, name: slug, kind: 'agency', identity: 'NAMED', country: null },
});

/** `iom` of `organisation/iom`, `training` of `cooperation/paper/training`. */
export const slugOf = ({ id }: { id: string }) => id.slice(id.lastIndexOf('/') + 1);

/** The rows of a page by slug, in order. */
export const slugs = (page: { rows: { id: string }[] }) => page.rows.map(slugOf);

/** The links of a page as `iom STATED guam`, in order. */
export const pairs = (page: { rows: LinkRow[] }) =>
  page.rows.map(({ a, b, basis }) => `${slugOf(a)} ${basis} ${slugOf(b)}`);

/** The counts of a page. */
export const counts = ({
  total,
  certain,
  possible,
  undated,
}: Record<'total' | 'certain' | 'possible' | 'undated', number>) => ({
  total,
  certain,
  possible,
  undated,
});

interface Paged<Row> {
  rows: Row[];
  hasPrevious: boolean;
  hasNext: boolean;
  total: number;
}

/**
 * Reads a list of seven two by two, forwards and backwards: each row must come once, in this order, and each page must
 * say where it stands.
 */
export async function expectPages<Row extends { key: Key }>(
  ask: (paging: PageRequest) => Promise<Paged<Row>>,
  nameOf: (row: Row) => string,
  expected: string[],
) {
  const forwards: Paged<Row>[] = [];
  for (let after: Key | null = null; forwards.length < 20; ) {
    const page = await ask({ first: 2, last: null, after, before: null });
    forwards.push(page);
    if (!page.hasNext) break;
    after = page.rows.at(-1)!.key;
  }
  const backwards: Paged<Row>[] = [];
  for (let before: Key | null = null; backwards.length < 20; ) {
    const page = await ask({ first: 20, last: 2, after: null, before });
    backwards.unshift(page);
    if (!page.hasPrevious) break;
    before = page.rows[0]!.key;
  }
  const told = (pages: Paged<Row>[]) => ({
    rows: pages.flatMap(({ rows }) => rows.map(nameOf)),
    sizes: pages.map(({ rows }) => rows.length),
    hasPrevious: pages.map(({ hasPrevious }) => hasPrevious),
    hasNext: pages.map(({ hasNext }) => hasNext),
    totals: [...new Set(pages.map(({ total }) => total))],
  });
  const right = {
    rows: expected,
    totals: [7],
    hasPrevious: [false, true, true, true],
    hasNext: [true, true, true, false],
  };
  expect(told(forwards)).toEqual({ ...right, sizes: [2, 2, 2, 1] });
  expect(told(backwards)).toEqual({ ...right, sizes: [1, 2, 2, 2] });
}
