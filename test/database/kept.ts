import { z } from 'zod';
import { linksQuestion } from './asking.ts';
import type { Drawn } from './connection.ts';

const organisation = z.tuple([z.string()]).rest(z.unknown());

/** basis, key, state, publishers, a, b, claims, meetings; more follows. */
const foundLink = z
  .tuple([
    z.string(),
    z.array(z.union([z.string(), z.number()])),
    z.number(),
    z.array(z.string()),
    organisation,
    organisation,
    z.array(z.unknown()),
    z.array(z.unknown()),
  ])
  .rest(z.unknown());

/** All links as they are found when nothing more is asked of them than who, in the form in which they are kept. */
export async function foundLinks({ ask, cypher }: Drawn) {
  const organisations = await cypher('MATCH (o:Organisation) RETURN o.id AS id');
  const question = linksQuestion({ basis: ['STATED', 'MET', 'MEMBER'], orderBy: 'FIRST_EVIDENCE', first: 10_000 });
  const bare = { parts: false, passages: false, ends: false, topics: false, independence: false };
  const questions = organisations.map(({ id }) => ({ ...question, ...bare, who: id }));
  const pages = await ask('link/find', { questions }, z.object({ rows: z.array(foundLink) }));
  return inOrder(
    pages
      .flatMap(({ rows }) => rows)
      .filter(([, , , , [a], [b]]) => a < b)
      .map(([basis, [first, last], state, publishers, [a], [b], claims, meetings]) => ({
        link: `${basis} ${a} ${b}`,
        publishers: [...publishers].sort(),
        claims: basis === 'MET' ? meetings.length : claims.length,
        first: first === 99999999 ? null : first,
        last: last === 99999999 ? null : -(last as number),
        state,
      })),
  );
}

/** All links as they are kept. */
export async function keptLinks({ cypher }: Pick<Drawn, 'cypher'>) {
  const rows = await cypher(
    `MATCH (a:Organisation)-[kept:STATED_LINK|MET_LINK|MEMBER_LINK]->(b:Organisation)
     RETURN replace(type(kept), '_LINK', '') + ' ' + a.id + ' ' + b.id AS link,
       kept {.publishers, .claims, .first, .last, .state} AS ties`,
  );
  return inOrder(rows.map(({ link, ties }) => ({ link: link as string, ...(ties as { claims: number }) })));
}

const inOrder = <Link extends { link: string }>(links: Link[]): Link[] =>
  links.sort((one, other) => (one.link < other.link ? -1 : 1));
