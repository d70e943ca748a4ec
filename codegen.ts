import type { CodegenConfig } from '@graphql-codegen/cli';

const row = (file: string, type: string) => `../../graph/${file}.ts#${type}`;

/**
 * Types of the resolvers from the schema (each object is the row that the graph gives), the explorer's questions with
 * the types of their answers, and the schema on one page.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/resolvers/__generated__/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string', EDTF: 'string', Day: 'string', Instant: 'string' },
        resolversNonOptionalTypename: false,
        mappers: {
          Organisation: row('rows', 'OrganisationRow'),
          Topic: row('rows', 'TopicRow'),
          Document: row('rows', 'DocumentRow'),
          Evidence: row('rows', 'EvidenceRow'),
          Meeting: row('meetings', 'MeetingRow'),
          Schedule: row('meetings', 'ScheduleRow'),
          Participation: row('meetings', 'ParticipationRow'),
          Discussion: row('meetings', 'DiscussionRow'),
          MeetingDocument: row('meetings', 'MeetingDocumentRow'),
          Membership: row('memberships', 'MembershipRow'),
          Cooperation: row('cooperations', 'CooperationRow'),
          Name: row('organisations', 'NameRow'),
          Link: '../link.ts#LinkNode',
          LinkConnection: '../link.ts#LinkPage',
          Neighbourhood: '../neighbourhood.ts#NeighbourhoodShown',
          Overview: '../overview.ts#OverviewCounts',
          Claim: row('claims', 'ClaimRow'),
          Node: '../node.ts#Identified',
        },
      },
    },
    'web/explorer/api/__generated__/graphql.ts': {
      documents: 'web/explorer/api/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        scalars: { ID: 'string', EDTF: 'string', Day: 'string', Instant: 'string' },
      },
    },
    'docs/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
  },
};

export default config;
