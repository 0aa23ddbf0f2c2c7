import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFolder } from '../../src/storage/data-folder.js';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'aduan-data-'));
});

afterEach(() => rmSync(parent, { recursive: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('a secret is made once, differs from others and is for its owner alone', () => {
  const data = dataFolder(join(parent, 'data'));
  const secret = data.secret('csrf');
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(dataFolder(data.path).secret('csrf')).toBe(secret);
  expect(data.secret('webchat')).not.toBe(secret);
  expect(readdirSync(data.path)).toEqual(['csrf.secret', 'webchat.secret']);
  expect([modeOf(data.path), modeOf(data.file('csrf.secret'))]).toEqual([0o700, 0o600]);
});

test('loose modes are tightened, a folder of other things is left as it is', () => {
  const data = dataFolder(join(parent, 'data'));
  data.secret('csrf');
  mkdirSync(data.file('desk'));
  chmodSync(data.path, 0o755);
  chmodSync(data.file('csrf.secret'), 0o644);
  dataFolder(data.path).secret('csrf');
  expect([modeOf(data.path), modeOf(data.file('csrf.secret'))]).toEqual([0o700, 0o600]);

  const shared = join(parent, 'shared');
  mkdirSync(shared);
  chmodSync(shared, 0o755);
  writeFileSync(join(shared, 'something-else'), '');
  dataFolder(shared);
  expect(modeOf(shared)).toBe(0o755);
});

test('a secret that was cut off is never used', () => {
  const data = dataFolder(parent);
  data.secret('csrf');
  truncateSync(data.file('csrf.secret'), 20);
  expect(() => data.secret('csrf')).toThrow(/csrf\.secret is damaged/);
});

test('a folder that cannot be written is named, with what to do', () => {
  writeFileSync(join(parent, 'file'), '');
  const path = join(parent, 'file', 'data');
  expect(() => dataFolder(path)).toThrow(
    expect.objectContaining({
      code: 'data-folder-not-writable',
      message: expect.stringContaining(`chown -R ${process.getuid?.()} ${path}`),
    }),
  );
});
