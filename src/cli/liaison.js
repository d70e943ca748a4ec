#!/usr/bin/env node
// What `npx liaison` or `npm link` runs: Node takes TypeScript only with tsx, which a first line cannot ask for.
import { register } from 'tsx/esm/api';

register();
await import('./liaison.ts');
