import manifest from 'idn-area-data/package.json' with { type: 'json' };
import { readRows } from './read-rows.ts';
import { regionsText } from './regions-text.ts';

/** The text of `data/regions.js`; the same regions always make the same text. */
export async function regionsModule(): Promise<string> {
  return `// Made by \`pnpm run pack-regions\`. A database under the ODbL 1.0, see LICENSE.md and README.md beside it.
export const regionsVersion = '${manifest.name} ${manifest.version}';
export const packedRegions = \`${regionsText(await readRows())}\`;
`;
}
