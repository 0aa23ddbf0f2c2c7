import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

/** All import paths of core: `@aduan/core`, `@aduan/calendar`, … */
export function coreEntries(): string[] {
  const { name, publishConfig } = JSON.parse(
    readFileSync(join(root, 'packages/core/package.json'), 'utf8'),
  );
  return Object.keys(publishConfig.exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => entry.replace('.', name));
}
