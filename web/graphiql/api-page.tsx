import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/graphiql.css';
import { examples } from './examples.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** GraphiQL over this server's own API. */
export function ApiPage() {
  return <GraphiQL fetcher={fetcher} defaultQuery={examples[0]!.query} defaultEditorToolsVisibility="variables" />;
}
