import { PluginContextProvider } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useState, useSyncExternalStore } from 'react';
import 'graphiql/graphiql.css';
import './api-page.css';
import { openingOf } from './address.ts';
import { EditorNames } from './editor-names.tsx';
import { examples } from './examples.ts';
import { examplesPlugin } from './examples-list.tsx';
import { useOpenInTab } from './open-in-tab.ts';
import { TokenNote } from './token-note.tsx';

const plugins = [examplesPlugin];
const firstHash = location.hash;
const opening = openingOf(firstHash);

/** GraphiQL over this server's own API, with the examples, and with what the address names. */
export function ApiPage() {
  const [isTokenMissing, setTokenMissing] = useState(false);
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
  // GraphiQL gives its pane a width only if a plugin is visible when it first draws, so that one is beforehand.
  const [isPluginVisible, setPluginVisible] = useState(false);
  useEffect(() => setPluginVisible(true), []);

  return (
    <PluginContextProvider plugins={plugins} visiblePlugin={examplesPlugin}>
      {isPluginVisible && (
        <GraphiQL
          fetcher={fetcher}
          defaultQuery={examples[0]!.query}
          {...opening}
          plugins={plugins}
          visiblePlugin={examplesPlugin}
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
          <AddressFollower />
          <EditorNames />
        </GraphiQL>
      )}
    </PluginContextProvider>
  );
}

/** Opens what the address names later: a link may change the part behind `#` alone, which loads no page anew. */
function AddressFollower() {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const [openedHash, setOpenedHash] = useState(firstHash);
  const openInTab = useOpenInTab();
  useEffect(() => {
    if (!openInTab || hash === openedHash) return;
    setOpenedHash(hash);
    const named = openingOf(hash);
    if (named) openInTab(named);
  }, [openInTab, hash, openedHash]);
  return null;
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
