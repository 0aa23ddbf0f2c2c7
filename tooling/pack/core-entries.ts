import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

/** Every name under which core can be imported: `@aduan/core`, `@aduan/core/calendar`, … */
export function coreEntries(): string[] {
  const { name, publishConfig } = JSON.parse(
    readFileSync(join(root, 'packages/core/package.json'), 'utf8'),
  );
  return Object.keys(publishConfig.exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => entry.replace('.', name));
}
