import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (path: string) => new URL(path, import.meta.url).pathname;

/** Builds the two pages that the server serves: the explorer and the API page. Every part has its hash in its name. */
export default defineConfig({
  root: page('.'),
  logLevel: 'warn',
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
  build: {
    outDir: page('dist'),
    emptyOutDir: true,
    // A font or an image in a data: address would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // Of a dependency that is compiled already.
      checks: { moduleLevelDirective: false },
      input: { explorer: page('index.html'), graphiql: page('graphiql/index.html') },
    },
  },
  worker: { format: 'es' },
});
