import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { root } from '../workspace.ts';
import { filesOf } from './source-files.ts';

const files = filesOf('**/*').concat(filesOf('.{github,changeset,ci}/**/*'));

test('no file names a folder of the machine it was written on', () => {
  // A folder of one or two letters or a bare "/" would match half of the tree.
  const folders = [root, homedir()].filter((folder) => folder.length > 5);
  const found = files.filter((file) => folders.some((folder) => file.text.includes(folder)));
  expect(found.map((file) => file.path)).toEqual([]);
});

test('no file names an absolute path below a home or work folder', () => {
  const path = /(?:^|[\s"'`(=])\/(?:work|root|Users|home\/[a-z]+)\/[\w.-]/m;
  expect(files.filter((file) => path.test(file.text)).map((file) => file.path)).toEqual([]);
});

test('the lockfile and the settings name no registry: any mirror can serve them', () => {
  const settings = filesOf([
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '**/package.json',
    '**/.npmrc',
  ]);
  const host = /tarball:|registry\s*[=:]\s*['"]?https?:|https?:\/\/registry\./;
  expect(settings.filter((file) => host.test(file.text)).map((file) => file.path)).toEqual([]);
});
