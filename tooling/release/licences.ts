// Prints under which licence each thing stands that comes with a published package: `npm run licences`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Component, Sbom } from './sbom.ts';
import { writeSboms } from './sbom.ts';

/**
 * Licences (SPDX) that ask for no more than to be named: a ministry may build them into whatever it likes. Everything
 * else is refused until somebody has read it, copyleft above all.
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

/** What a component stands under, as SPDX writes it; empty when nobody says. */
export function licenceOf({ licenses = [] }: Component): string {
  return licenses
    .map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '')
    .join(' AND ');
}

/** Whether one of the choices that a licence leaves is a permissive one; refuses what brackets make a riddle of. */
export function isPermissive(licence: string): boolean {
  const choices = licence.replace(/^\(([^()]*)\)$/, '$1').split(/ OR /i);
  return choices.some((choice) => choice.split(/ AND /i).every((each) => permissive.has(each)));
}

/** What these packages bring along, each once, by its name. */
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
