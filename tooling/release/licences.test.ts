import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { root, workspacePackages } from '../workspace.ts';
import { broughtAlong, isPermissive, licenceOf, nameOf } from './licences.ts';
import { type Sbom, writeSboms } from './sbom.ts';

const folder = mkdtempSync(join(tmpdir(), 'aduan-sbom-'));
const published = workspacePackages().filter(({ isPublic }) => isPublic);
let sboms: readonly Sbom[];

beforeAll(() => {
  sboms = writeSboms(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what a published package brings along', () => {
  it('is listed, package by package, as CycloneDX', () => {
    expect(sboms.map(({ bomFormat, specVersion }) => `${bomFormat} ${specVersion}`)).toEqual(
      published.map(() => 'CycloneDX 1.6'),
    );
    const listed = sboms.map(({ metadata }) => nameOf(metadata.component).split(' ')[0]);
    expect(listed.toSorted()).toEqual(published.map(({ name }) => name).toSorted());
  });

  it.each(published)('holds all that $name depends on', ({ folder: at, name }) => {
    const manifest = JSON.parse(readFileSync(join(root, at, 'package.json'), 'utf8'));
    const own = sboms.find(({ metadata }) => nameOf(metadata.component).startsWith(`${name} `));
    const names = own?.components.map((component) => nameOf(component).split(' ')[0]) ?? [];
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies ?? {})));
  });

  it('stands under licences that leave a host free', () => {
    const components = broughtAlong(sboms);
    expect(components.length).toBeGreaterThan(50);
    const own = published.map(({ name }) => name);
    const refused = components.filter(
      (component) =>
        !isPermissive(licenceOf(component)) && !own.includes(nameOf(component).split(' ')[0] ?? ''),
    );
    expect(refused.map((each) => `${nameOf(each)}: ${licenceOf(each) || 'unknown'}`)).toEqual([]);
  });
});

test.each([
  ['MIT', true],
  ['(MIT OR EUPL-1.1+)', true],
  ['MIT AND ISC', true],
  ['GPL-3.0-only', false],
  ['LGPL-2.1-or-later', false],
  ['AGPL-3.0-only', false],
  ['MPL-2.0', false],
  ['MIT AND GPL-2.0-only', false],
  ['(MIT OR GPL-3.0-only) AND GPL-2.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
])('a component under "%s" is let in: %s', (licence, isLetIn) => {
  expect(isPermissive(licence)).toBe(isLetIn);
});
