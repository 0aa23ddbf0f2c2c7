import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, workspacePackages } from '../workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'aduan-versions-'));
const published = workspacePackages().filter(({ isPublic }) => isPublic);
const run = (command: string, ...parameters: string[]) =>
  execFileSync(command, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
const hosts = ['@aduan/server', '@aduan/console', '@aduan/cli', 'create-aduan'];
/** The two groups of `docs/contributing/releases.md`: the SDK, and the hosts that are made of it. */
const groups = [
  published.filter(({ name }) => !hosts.includes(name)),
  published.filter(({ name }) => hosts.includes(name)),
];
const hasNews = globSync('.changeset/*.md', { cwd: root }).length > 1;

beforeAll(() => {
  run('git', 'clone', '--quiet', '--depth=1', `file://${root}`, '.');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (hasNews) run('changeset', 'version');
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('packages of a group get one version, told in a changelog of each that changed', () => {
  for (const group of groups) expect(new Set(group.map(versionOf)).size).toBe(1);
  if (!hasNews) return;
  const changed = published.filter((one) => existsSync(join(folder, one.folder, 'CHANGELOG.md')));
  expect(changed.length).toBeGreaterThan(0);
  for (const one of changed) {
    expect(versionOf(one)).not.toBe(
      JSON.parse(readFileSync(join(root, one.folder, 'package.json'), 'utf8')).version,
    );
    const text = read(join(one.folder, 'CHANGELOG.md'));
    expect(text).toContain(`# ${one.name}\n\n## ${versionOf(one)}\n`);
  }
  expect(globSync('.changeset/*.md', { cwd: folder })).toEqual(['.changeset/README.md']);
});

it('changes nothing but versions and changelogs', () => {
  const changed = run('git', 'status', '--porcelain').trim().split('\n').filter(Boolean);
  const others = changed.filter(
    (line) =>
      !/ (packages\/[\w-]+\/(package\.json|CHANGELOG\.md)|\.changeset\/[\w-]+\.md|node_modules)$/.test(
        line,
      ),
  );
  expect(others).toEqual([]);
  const lines = run('git', 'diff', '--unified=0', '--', 'packages/*/package.json').split('\n');
  const edits = lines.filter((line) => /^[+-] /.test(line));
  expect(edits.filter((line) => !line.includes('"version"'))).toEqual([]);
});

it('a change in a host gives the SDK no new version', () => {
  const before = groups.map((group) => group.map(versionOf));
  const note = '---\n"@aduan/console": patch\n---\n\nA new screen.\n';
  writeFileSync(join(folder, '.changeset/screen.md'), note);
  run('changeset', 'version');
  const [sdk, apart] = groups.map((group) => group.map(versionOf));
  expect(sdk).toEqual(before[0]);
  expect(apart?.filter((version) => before[1]?.includes(version))).toEqual([]);
}, 600_000);

function versionOf({ folder: place }: { readonly folder: string }): string {
  return JSON.parse(read(join(place, 'package.json'))).version;
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
