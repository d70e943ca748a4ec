import type { GraphQLResolveInfo } from 'graphql';
import { notFound, tooMuch } from '../domain/errors.ts';
import { linkId, parseLinkId } from '../domain/pairs.ts';
import type { LinksPage, LinksQuestion } from '../graph/links.ts';
import type { PageRequest, TimedPage } from '../graph/page.ts';
import type { OrganisationRow } from '../graph/rows.ts';
import type { LinkRow } from '../graph/ties.ts';
import { keptUnpaired } from '../graph/whole.ts';
import { wholeBasis, wholeLinks } from '../graph/whole-links.ts';
import type {
  Basis,
  ClaimFilter,
  LinkConnectionResolvers,
  LinkOrder,
  LinkResolvers,
  PeriodInput,
  QueryResolvers,
} from './__generated__/schema.ts';
import { connectionOf, type PagingArguments, pageRequest, timedConnectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { cooperationsOf } from './cooperation.ts';
import { type Wanted, wantedOfConnection } from './look-ahead.ts';
import { meetingsOf } from './meeting.ts';
import { membershipsOf } from './membership.ts';
import { always, choiceOf, claimConditions, idArgument, periodRequest } from './question.ts';

/** A link as the API shows it: the graph's row, its id, and for whom each side stands. */
export interface LinkNode extends LinkRow {
  id: string;
  viaA: OrganisationRow | null;
  viaB: OrganisationRow | null;
}

/** A page of links that remembers its question, for what makes no link. */
export interface LinkPage extends ReturnType<typeof timedConnectionOf<LinkRow, LinkNode>> {
  blanks: LinkBlanks;
}

/** The blanks of the question, as the client filled them. */
export interface LinkBlanks extends PagingArguments {
  who?: string | null;
  with?: string | null;
  on?: string | null;
  during?: PeriodInput | null;
  basis: Basis[];
  parts: boolean;
  claims?: ClaimFilter | null;
}

export const Query: Pick<QueryResolvers, 'whoCooperates'> = {
  whoCooperates: (_, args, context, info) => linksOf(context, args, info, 300),
};

/** What a question about links asks of the graph, without its page. Throws INVALID, or LIMIT for MET about anybody. */
export function linksQuestion(blanks: LinkBlanks) {
  const given = idArgument('Organisation', blanks.who, 'who');
  const other = idArgument('Organisation', blanks.with, 'with');
  const on = idArgument('Topic', blanks.on, 'on');
  const basis = choiceOf(blanks.basis, 'basis') ?? [];
  if (basis.includes('MET') && !given && !other && !on) {
    throw tooMuch('Who has met whom can only be asked of somebody or about something. Fill in who, with or on.');
  }
  return {
    who: given ?? other,
    with: given ? other : null,
    on,
    parts: blanks.parts,
    basis,
    ...claimConditions(blanks.claims),
    publishersAtLeast: blanks.claims?.publishersAtLeast ?? null,
    ...periodRequest(blanks.during),
  };
}

/** A page of links as the answer to `whoCooperates`. */
export async function linksOf(
  context: Context,
  args: LinkBlanks & { orderBy: LinkOrder },
  info: GraphQLResolveInfo,
  most = 100,
): Promise<LinkPage> {
  const { orderBy, first, after, last, before, ...blanks } = args;
  const list = `links ${orderBy}`;
  const question: LinksQuestion = {
    ...linksQuestion(blanks),
    orderBy,
    ...wantedOfConnection(info),
    give: 'LINKS',
    ...pageRequest(
      { first: first ?? null, after: after ?? null, last: last ?? null, before: before ?? null },
      list,
      most,
    ),
  };
  const page = (await wholeLinks(context.ask, question)) ?? found(question, await context.links.load(question));
  return {
    ...timedConnectionOf<LinkRow, LinkNode>(page as TimedPage<LinkRow>, list, linkIn(page, question)),
    blanks,
  };
}

/** Throws NOT_FOUND if an organisation or topic of the question does not exist. */
export function found<Page extends Pick<LinksPage, 'who' | 'with' | 'topicFound'>>(
  question: Pick<LinksQuestion, 'who' | 'with' | 'on'>,
  page: Page,
): Page {
  const missing =
    (question.who && !page.who && question.who) ||
    (question.with && !page.with && question.with) ||
    (!page.topicFound && question.on);
  if (missing) throw notFound(`There is no ${missing}. Use search to find its id by name.`);
  return page;
}

/** Makes links of the rows of a page: where a part stands for the organisation asked for, `via` says so. */
export function linkIn(page: Pick<LinksPage, 'who' | 'with'>, question: Pick<LinksQuestion, 'who' | 'with'>) {
  return (row: LinkRow): LinkNode => ({
    ...row,
    id: linkId(row.basis, row.a.id, row.b.id),
    viaA: question.who && row.a.id !== question.who ? page.who : null,
    viaB: question.with && row.b.id !== question.with ? page.with : null,
  });
}

const EVERYTHING: Wanted = { passages: true, ends: true, evidence: 0, topics: true, independence: true };

/** The link with this id, or null: everything that ties its two organisations on its basis. */
export async function linkById(id: string, context: Context, wanted: Wanted = EVERYTHING): Promise<LinkNode | null> {
  const named = parseLinkId(id);
  if (!named) return null;
  const question: LinksQuestion = {
    ...claimConditions(null),
    ...always,
    ...{ who: named.a, with: named.b, on: null, parts: false, basis: [named.basis], publishersAtLeast: null },
    ...{
      orderBy: 'PUBLISHERS',
      give: 'LINKS',
      ...wanted,
      first: 1,
      last: null,
      after: null,
      before: null,
    },
  };
  const page = await context.links.load(question);
  return page.rows.map(linkIn(page, question))[0] ?? null;
}

export const Link: LinkResolvers = {
  inPeriod: ({ state }) => state,
  cooperations: ({ basis, claims }, paging, context) =>
    cooperationsOf(context, { among: basis === 'STATED' ? claims : [] }, 'LAST_EVIDENCE', paging),
  meetings: ({ meetings }, paging, context) => meetingsOf(context, { among: meetings }, null, paging),
  memberships: ({ basis, claims }, paging, context) =>
    membershipsOf(context, { among: basis === 'MEMBER' ? claims : [], ...always }, paging),
  evidence: (link, paging, { evidence }) => {
    const list = 'evidence of link';
    const request = pageRequest(paging, list);
    const brought = broughtPage(link, request);
    if (brought) return connectionOf(brought, list);
    return evidence.load({ among: link.claims, ...request }).then((page) => connectionOf(page, list));
  },
};

/** The page of evidence that came with the link itself, if it is the page asked for. */
function broughtPage({ evidence }: LinkRow, { first, last, after, before }: PageRequest) {
  const size = Math.min(first ?? 0, evidence.total);
  if (last !== null || after !== null || before !== null || evidence.first.length < size) return null;
  return {
    total: evidence.total,
    rows: evidence.first.slice(0, size),
    hasPrevious: false,
    hasNext: evidence.total > size,
  };
}

const nothing = { first: 1, last: null, after: null, before: null };

export const LinkConnection: LinkConnectionResolvers = {
  unpaired: async ({ blanks }, _, context) => {
    const isWhole = wholeBasis(linksQuestion(blanks))?.includes('STATED');
    const kept = isWhole ? await keptUnpaired(context.ask) : undefined;
    return kept ?? (await unpairedOf(blanks, nothing, context)).totalCount;
  },
  unpairedCooperations: ({ blanks }, paging, context) => unpairedOf(blanks, paging, context),
};

function unpairedOf({ basis, ...blanks }: LinkBlanks, paging: PagingArguments, context: Context) {
  const among = basis.includes('STATED') ? {} : { among: [] };
  return cooperationsOf(context, { ...blanks, ...among, paired: false }, 'LAST_EVIDENCE', paging);
}
