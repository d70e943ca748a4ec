import { formatDay } from '../../../src/domain/edtf.ts';
import { linkId } from '../../../src/domain/pairs.ts';
import { foldName } from '../../../src/domain/romanise.ts';
import { queryFor } from '../../../src/domain/search.ts';
import { timelineOf } from '../../../src/domain/timeline.ts';
import { links } from './links.ts';
import { EVIDENCE, NEIGHBOURHOOD, ORGANISATION, PATHS, SEARCH, TIMELINE } from './others.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows as the driver gives them
type Row = any;
type Run = (text: string, parameters: Row) => Promise<Row[]>;
type Answer = (run: Run, variables: Row) => Promise<object>;

const STATES = [null, 'UNDATED', 'POSSIBLE', 'CERTAIN'];

/** For each question the rows of its statement as the JSON that Liaison answers. */
export const answers: Record<string, Answer> = {
  search: async (run, { text }) => {
    const rows = await run(SEARCH, { text, folded: foldName(text), lucene: queryFor(text) });
    return { search: { nodes: rows.map(foundOf) } };
  },
  organisation: async (run, { who }) => {
    const [[row], [page]] = await Promise.all([run(ORGANISATION, { who }), run(links['links-of'], { who })]);
    const { stated, met, member, memberships, parent, ...o } = row.o;
    const degree = Object.entries({ STATED: stated, MET: met, MEMBER: member });
    return {
      organisation: {
        ...{ ...o, parent: parent ?? null, degree: degree.map(([basis, count]) => ({ basis, count })) },
        memberships: {
          totalCount: memberships.length,
          nodes: memberships
            .slice(0, 10)
            .map(({ kind, start, end, body }: Row) => ({ kind, period: { start, end }, body })),
        },
        links: pageOf(page),
      },
    };
  },
  'links-of': async (run, variables) => ({ whoCooperates: pageOf((await run(links['links-of'], variables))[0]) }),
  'links-on': async (run, variables) => ({ whoCooperates: pageOf((await run(links['links-on'], variables))[0]) }),
  'links-of-on': async (run, variables) => ({ whoCooperates: pageOf((await run(links['links-of-on'], variables))[0]) }),
  'links-of-during': async (run, { who }) => ({
    whoCooperates: pageOf((await run(links['links-of-during'], { who, from: 20100101, to: 20131231 }))[0]),
  }),
  neighbourhood: async (run, { of }) => neighbourhoodOf((await run(NEIGHBOURHOOD, { of: of[0] }))[0]),
  paths: async (run, variables) => {
    const rows = await run(PATHS, variables);
    return { paths: { truncated: false, paths: rows.map(({ steps }) => ({ steps: steps.map(stepOf) })) } };
  },
  timeline: async (run, variables) => {
    const [{ dated, undated }] = (await run(TIMELINE, variables)) as [Row];
    const standings = dated.map(([from, to, starts, ends]: Row) => ({
      ...{ from, to, spans: starts.map((start: number, i: number) => ({ start, end: ends[i] })) },
    }));
    return { timeline: { bins: timelineOf(standings, 'YEAR'), undated } };
  },
  evidence: async (run, { id, a, b }) => {
    const [{ totalCount, pieces }] = (await run(EVIDENCE, { a, b })) as [Row];
    const nodes = pieces.map(({ id, stance, certainty, ...piece }: Row) => ({
      id,
      stance,
      certainty,
      ...pieceOf(piece),
    }));
    return { node: { id, evidence: { totalCount, nodes } } };
  },
};

function foundOf({ type, thing: { id, name, kind, country, title, summary } }: Row) {
  if (type === 'Organisation') return { __typename: type, id, name, kind, country };
  if (type === 'Cooperation') return { __typename: type, id, kind, summary };
  return { __typename: type, id, ...(type === 'Topic' ? { name } : { title }) };
}

const pieceOf = ({ mode, act, by, date, quote, document }: Row) => ({
  ...{ mode, act, by, date: date ?? null, passage: { quote, document } },
});

const pageOf = ({ totalCount, certain, possible, undated, rows }: Row) => ({
  ...{ totalCount, certain, possible, undated, nodes: rows.map(linkOf) },
});

function linkOf({ a, b, state, claims, topics, first, last, publishers, own, pieces, piece }: Row) {
  const stated = claims
    .filter(([, basis, start, day]: Row) => basis === 'STATED' && start && formatDay(day) !== null)
    .sort((one: Row, other: Row) => one[3] - other[3]);
  return {
    ...{ id: linkId('STATED', a.id, b.id), a, b, statuses: countedIn(claims.map(([status]: Row) => status)), topics },
    ...{
      statedStart: stated[0]?.[2] ?? null,
      firstEvidence: first && { date: first },
      lastEvidence: last && { date: last },
    },
    publishers: { totalCount: publishers, independent: publishers - own },
    inPeriod: STATES[state],
    evidence: { totalCount: pieces, nodes: [pieceOf(piece)] },
  };
}

function countedIn(statuses: string[]) {
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  const sorted = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  return sorted.map(([status, count]) => ({ status, count }));
}

function neighbourhoodOf({ others, nodes, links }: Row) {
  const drawn = new Map<string, number>();
  for (const [a, b] of links) for (const id of [a, b]) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  return {
    neighbourhood: {
      ...{ organisationsShown: nodes.length, organisationsTotal: others + 1, linksShown: links.length },
      linksTotal: links.length + others + 1 - nodes.length,
      nodes: nodes.map(([id, name, kind, identity, country, degree]: Row) => ({
        organisation: { id, name, kind, identity, country },
        hidden: { total: degree - (drawn.get(id) ?? 0) },
      })),
      links: links.map(([a, b, statuses, isDated, publishers]: Row) => ({
        ...{ id: linkId('STATED', a, b), a: { id: a }, b: { id: b }, statuses: countedIn(statuses) },
        ...{ publishers: { totalCount: publishers }, inPeriod: isDated ? 'CERTAIN' : 'UNDATED' },
      })),
    },
  };
}

const stepOf = ({ from, to, piece, publishers }: Row) => ({
  ...{ from, to },
  link: {
    ...{ id: linkId('STATED', from.id, to.id), publishers: { totalCount: publishers } },
    evidence: { nodes: [pieceOf(piece)] },
  },
});
