// Prints the licences of everything that comes with a published package: `npm run licences`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Component, Sbom } from './sbom.ts';
import { writeSboms } from './sbom.ts';

/**
 * Licences (SPDX) that only require attribution, so a ministry may use the code in any product. All others, above all
 * copyleft, are rejected until a person has reviewed them.
 */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/** The SPDX licence of a component; empty when it declares none. */
export function licenceOf({ licenses = [] }: Component): string {
  return licenses
    .map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '')
    .join(' AND ');
}

/** Whether one of the alternatives of a licence is permissive; rejects expressions with brackets. */
export function isPermissive(licence: string): boolean {
  const choices = licence.replace(/^\(([^()]*)\)$/, '$1').split(/ OR /i);
  return choices.some((choice) => choice.split(/ AND /i).every((each) => permissive.has(each)));
}

/** The dependencies of these packages, each once, by name. */
export function broughtAlong(sboms: readonly Sbom[]): readonly Component[] {
  const all = sboms.flatMap(({ components }) => components);
  const once = new Map(all.map((component) => [nameOf(component), component]));
  return [...once.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/** Such as `@noble/hashes 2.0.1`. */
export function nameOf({ group, name, version }: Component): string {
  return `${group ? `${group}/` : ''}${name} ${version}`;
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-sbom-'));
  for (const component of broughtAlong(writeSboms(folder))) {
    console.log(`${nameOf(component).padEnd(44)} ${licenceOf(component) || 'unknown'}`);
  }
  rmSync(folder, { recursive: true });
}
