import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isTooOld, oldestNode } from '../src/node-version.js';

it('knows an older Node', () => {
  const versions = ['18.20.8', '20.20.2', '22.9.0', '22.17.1', '22.18.0', '22.20.0', '24.0.0'];
  expect(versions.filter(isTooOld)).toEqual(['18.20.8', '20.20.2', '22.9.0', '22.17.1']);
});

it('asks for what the package asks for', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), { encoding: 'utf8' }),
  );
  expect(manifest.engines.node).toBe(`>=${oldestNode}`);
});
