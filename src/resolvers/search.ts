import { invalid } from '../domain/errors.ts';
import { foldName } from '../domain/romanise.ts';
import { queryFor } from '../domain/search.ts';
import { findByText } from '../graph/search.ts';
import type { NodeType, QueryResolvers } from './__generated__/schema.ts';
import { connectionOf, pageRequest } from './connection.ts';
import { nodeById } from './node.ts';
import { choiceOf } from './question.ts';

const labelOf: Partial<Record<NodeType, string>> = {
  ORGANISATION: 'Organisation',
  MEETING: 'Meeting',
  TOPIC: 'Topic',
  DOCUMENT: 'Document',
  COOPERATION: 'Cooperation',
};

const COUNTED_TO = 1000;

export const Query: Pick<QueryResolvers, 'search'> = {
  search: async (_, { text, types, first, after }, context) => {
    const { first: most, after: key } = pageRequest({ first, after: after ?? null }, 'search');
    const page = await findByText(context.ask, {
      folded: foldName(text),
      text: text.trim(),
      lucene: queryFor(text),
      labels: choiceOf(types, 'types')?.map(searchable) ?? null,
      first: most!,
      after: key,
    });
    const nodes = await Promise.all(
      page.rows.map(({ id, organisation, topic }) => organisation ?? topic ?? nodeById(id, context)),
    );
    const rows = page.rows.flatMap((row, i) => (nodes[i] ? [{ ...row, node: nodes[i] }] : []));
    const connection = connectionOf({ ...page, rows }, 'search', ({ node }) => node);
    return {
      ...connection,
      edges: connection.edges.map((edge, i) => ({ ...edge, matched: rows[i]!.matched })),
      totalIsExact: page.total < COUNTED_TO,
    };
  },
};

function searchable(type: NodeType): string {
  const label = labelOf[type];
  if (!label) throw invalid('types', `${type} cannot be searched; choose from ${Object.keys(labelOf).join(', ')}.`);
  return label;
}
