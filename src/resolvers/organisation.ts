import { idOf } from '../domain/identity.ts';
import type { WholeOrganisation } from '../graph/organisations.ts';
import type { OrganisationRow } from '../graph/rows.ts';
import type { OrganisationResolvers, QueryResolvers } from './__generated__/schema.ts';
import { connectionOf, pageRequest } from './connection.ts';
import type { Context } from './context.ts';
import { cooperationsOf } from './cooperation.ts';
import { linksOf } from './link.ts';
import { meetingsOf } from './meeting.ts';
import { membershipsOf } from './membership.ts';
import { anchored, idArgument, listOf, periodRequest } from './question.ts';

export const Query: Pick<QueryResolvers, 'organisation' | 'organisations'> = {
  organisation: (_, { id }, { organisationById }) => organisationById.load(idOf('Organisation', id, 'id')),
  organisations: async (_, { filter, orderBy, ...paging }, { organisations }) => {
    const within = idArgument('Organisation', filter?.within, 'filter.within');
    const list = `organisations ${orderBy}`;
    const page = await organisations.load({
      kinds: listOf(filter?.kinds, 'filter.kinds'),
      identities: listOf(filter?.identities, 'filter.identities'),
      countries: listOf(filter?.countries, 'filter.countries'),
      within,
      orderBy,
      ...pageRequest(paging, list),
    });
    return connectionOf(anchored(page, within), list);
  },
};

const whole = async ({ id }: OrganisationRow, { organisationById }: Context) => (await organisationById.load(id))!;

export const Organisation: OrganisationResolvers = {
  // No promise where none is needed: one for each name of a page is felt.
  name: (organisation, { languages }, context) =>
    languages?.length ? whole(organisation, context).then((known) => nameIn([...languages], known)) : organisation.name,
  names: async (organisation, _, context) => (await whole(organisation, context)).names,
  identifiers: async (organisation, _, context) => (await whole(organisation, context)).identifiers,
  parent: async (organisation, _, context) => (await whole(organisation, context)).parent ?? null,
  parts: async (organisation, _, context) => (await whole(organisation, context)).parts,
  writtenIn: async (organisation, _, context) => {
    const { writtenIn } = await whole(organisation, context);
    return writtenIn ? context.documentById.load(writtenIn) : null;
  },
  memberships: ({ id }, { during, ...paging }, context) =>
    membershipsOf(context, { member: id, ...periodRequest(during) }, paging),
  members: ({ id }, { during, ...paging }, context) =>
    membershipsOf(context, { body: id, ...periodRequest(during) }, paging),
  meetings: ({ id }, { parts, during, ...paging }, context) =>
    meetingsOf(context, { participant: id, parts }, during, paging),
  cooperations: ({ id }, { parts, on, during, claims, ...paging }, context) =>
    cooperationsOf(context, { who: id, on, parts, during, claims }, 'LAST_EVIDENCE', paging),
  degree: async (organisation, _, { degreesById }) => {
    // One that was asked for by its id has brought them along.
    const known = (organisation as Partial<WholeOrganisation>).degrees;
    const { stated, met, member } = known ?? (await degreesById.load(organisation.id))!;
    return [
      { basis: 'STATED', count: stated },
      { basis: 'MET', count: met },
      { basis: 'MEMBER', count: member },
    ];
  },
  links: ({ id }, args, context, info) => linksOf(context, { ...args, who: id }, info),
  documents: async ({ id }, paging, { documents }) => {
    const list = 'documents NEWEST';
    return connectionOf(await documents.load({ ...anyDocument, about: id, ...pageRequest(paging, list) }), list);
  },
  evidence: async ({ id }, paging, { evidence }) => {
    const list = 'evidence of organisation';
    return connectionOf(await evidence.load({ organisation: id, ...pageRequest(paging, list) }), list);
  },
};

const anyDocument = { publisher: null, kinds: null, languages: null, textKinds: null, held: null, orderBy: 'NEWEST' };

/** The name in the first language that there is one in, else the display name. */
export function nameIn(
  languages: string[],
  { name, names }: { name: string; names: { text: string; language: string | null }[] },
) {
  for (const language of languages) {
    const found = names.find((one) => one.language?.toLowerCase() === language.toLowerCase());
    if (found) return found.text;
  }
  return name;
}
