import { readFileSync } from 'node:fs';
import type { Answers } from './answers.js';
import { composeFile, dockerfile } from './files/container.js';
import { deskConfig } from './files/desk-config.js';
import { officeFile } from './files/office-file.js';
import { packageManifest } from './files/package-manifest.js';
import { readme } from './files/readme.js';
import { systemdUnit } from './files/systemd-unit.js';

/**
 * The files of a new desk, texts by name.
 *
 * @param name - name of the npm package, such as `packageName` makes
 */
export function projectFiles(answers: Answers, name: string): Readonly<Record<string, string>> {
  return {
    'aduan.config.ts': deskConfig(answers),
    'office.ts': officeFile(answers),
    'package.json': packageManifest(answers, { name, versions: testedVersions() }),
    Dockerfile: dockerfile,
    'compose.yaml': composeFile(answers.storage),
    'aduan.service': systemdUnit,
    'README.md': readme(answers),
    '.gitignore': 'node_modules/\ndata/\n.env\n',
  };
}

/** A name that npm accepts, made of any text: `Dinas "Air" Kota` becomes `dinas-air-kota`. */
export function packageName(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'aduan'
  );
}

/**
 * The version range of each package that a desk needs, the one that this release was tested with. The SDK and the
 * programs made of it have versions of their own, so the version of this package says nothing about the others.
 */
function testedVersions(): Readonly<Record<string, string>> {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { devDependencies, version } = JSON.parse(text) as Manifest;
  const ours = Object.entries(devDependencies).filter(([name]) => name.startsWith('@aduan/'));
  // In a clone there is one version; publishing writes the real ranges.
  return Object.fromEntries(
    ours.map(([name, range]) => [name, range.replace('workspace:^', `^${version}`)]),
  );
}

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly version: string;
}
