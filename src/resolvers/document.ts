import { idOf } from '../domain/identity.ts';
import { slicePassage } from '../domain/passage.ts';
import type { DocumentRow } from '../graph/rows.ts';
import type { DocumentResolvers, QueryResolvers } from './__generated__/schema.ts';
import { connectionOf, pageRequest } from './connection.ts';
import type { Context } from './context.ts';
import { anchored, idArgument, listOf } from './question.ts';

export const Query: Pick<QueryResolvers, 'document' | 'documents'> = {
  document: (_, { id }, { documentById }) => documentById.load(idOf('Document', id, 'id')),
  documents: async (_, { filter, orderBy, ...paging }, { documents }) => {
    const about = idArgument('Organisation', filter?.about, 'filter.about');
    const publisher = idArgument('Organisation', filter?.publisher, 'filter.publisher');
    const list = `documents ${orderBy}`;
    const page = await documents.load({
      about,
      publisher,
      kinds: listOf(filter?.kinds, 'filter.kinds'),
      languages: listOf(filter?.languages, 'filter.languages'),
      textKinds: listOf(filter?.textKinds, 'filter.textKinds'),
      held: filter?.held ?? null,
      orderBy,
      ...pageRequest(paging, list),
    });
    return connectionOf(anchored(page, about, publisher), list);
  },
};

const whole = async ({ id }: DocumentRow, { documentById }: Context) => (await documentById.load(id))!;

export const Document: DocumentResolvers = {
  publisher: ({ publisher, publisherName }) => publisher ?? (publisherName ? { id: null, name: publisherName } : null),
  text: async (document, _, context) => (await whole(document, context)).text,
  reports: async (document, _, context) => {
    const { reports } = await whole(document, context);
    return reports ? context.meetingById.load(reports) : null;
  },
  silent: async (document, _, context) => {
    const { silent, text } = await whole(document, context);
    return silent.map((passage) => ({ ...passage, quote: slicePassage(text ?? '', passage.start, passage.end) }));
  },
  claims: async ({ id }, paging, { claims, claimById }) => {
    const list = 'claims of document';
    const page = await claims.load({ document: id, ...pageRequest(paging, list) });
    const rows = await Promise.all(
      page.rows.map(async (row) => ({ ...(await claimById.load(row.id))!, key: row.key })),
    );
    return connectionOf({ ...page, rows }, list);
  },
  evidence: async ({ id }, paging, { evidence }) => {
    const list = 'evidence of document';
    return connectionOf(await evidence.load({ document: id, ...pageRequest(paging, list) }), list);
  },
};
