import { join } from 'node:path';
import { root } from '../workspace.ts';

const here = join(import.meta.dirname, 'node_modules');

/** The supported Node versions, each from npm's `node` package. */
export const nodes = [
  { version: 'v22', executable: join(here, 'node22/bin/node') },
  { version: 'v24', executable: join(root, 'node_modules/node/bin/node') },
  { version: 'v26', executable: join(here, 'node26/bin/node') },
];

export const bun = join(here, '.bin/bun');
export const deno = join(here, '.bin/deno');
