import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import 'graphiql/graphiql.css';
import './api-page.css';
import { openingOf } from './address.ts';
import { openInTab, reloadSchema, showHeaders, showPlugin } from './editors.ts';
import { examples } from './examples.ts';
import { examplesPlugin } from './examples-list.tsx';

const plugins = [examplesPlugin];
const opening = openingOf(location.hash);
const TOKEN_TO_FILL_IN = '{\n  "authorization": "Bearer "\n}';

/** GraphiQL over this server's own API, with the examples, and with what the address names. */
export function ApiPage() {
  const [isTokenMissing, setTokenMissing] = useState(false);
  const [headers, setHeaders] = useState<string>();
  const [fetcher] = useState(() =>
    createGraphiQLFetcher({
      url: '/graphql',
      enableIncrementalDelivery: false,
      fetch: async (...request: Parameters<typeof fetch>) => {
        const response = await fetch(...request);
        setTokenMissing(response.status === 401);
        return response;
      },
    }),
  );
  useEffect(() => showPlugin(examplesPlugin.title), []);
  useEffect(openWhatTheAddressNames, []);
  useEffect(() => {
    if (!isTokenMissing) return;
    setHeaders(TOKEN_TO_FILL_IN);
    showHeaders();
  }, [isTokenMissing]);

  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={examples[0]!.query}
      {...opening}
      {...(headers && { headers })}
      plugins={plugins}
    >
      <GraphiQL.Logo>
        <h1>
          <a href="/">Liaison</a>
        </h1>
      </GraphiQL.Logo>
      {isTokenMissing && (
        <GraphiQL.Footer>
          <TokenNote />
        </GraphiQL.Footer>
      )}
    </GraphiQL>
  );
}

function TokenNote() {
  return (
    <div className="token-note" role="status">
      <p>
        This server asks for a token. Write it under Headers, as <code>{'{ "authorization": "Bearer …" }'}</code>.
      </p>
      <button type="button" onClick={reloadSchema}>
        Load the schema with it
      </button>
    </div>
  );
}

/** A link may change the part behind `#` alone, which loads no page anew. */
function openWhatTheAddressNames(): () => void {
  const open = () => {
    const named = openingOf(location.hash);
    if (named) openInTab(named);
  };
  addEventListener('hashchange', open);
  return () => removeEventListener('hashchange', open);
}
