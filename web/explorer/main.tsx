import '@fontsource-variable/inter';
import './base.css';
import './frame.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api/client.ts';
import { Explorer } from './explorer.tsx';

/** What is worth asking again by itself: a server that is not there yet. Bad questions stay bad. */
const isPassing = (error: Error) => error instanceof ApiError && ['UNAVAILABLE', 'OFFLINE'].includes(error.code);

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => isPassing(error) && failures < 2,
      networkMode: 'always',
    },
  },
});

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={client}>
        <Explorer />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
