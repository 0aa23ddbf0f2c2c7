import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildId } from '@aduan/testkit';
import { describe, expect, test } from 'vitest';
import { directoryBlobs } from '../../src/index.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
const info = { mime: 'image/png', bytes: 1, sha256: 'ab'.repeat(32) };

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

describe('directoryBlobs', () => {
  test('spreads files over two levels of directories, under hashes, for the owner alone', async () => {
    const folder = join(directory, buildId());
    await directoryBlobs(folder).put('../../escape', Uint8Array.of(1), info);
    const files = filesIn(folder);
    expect(files).toHaveLength(2);
    for (const path of files) {
      expect(path).toMatch(/^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}(\.json)?$/);
      expect(statSync(join(folder, path)).mode & 0o077).toBe(0);
    }
  });

  test('leaves no temporary file and nothing after a deletion', async () => {
    const folder = join(directory, buildId());
    const blobs = directoryBlobs(folder);
    await blobs.put('a', Uint8Array.of(1), info);
    await blobs.delete('a');
    expect(filesIn(folder)).toEqual([]);
  });

  test('does not show a file that a crash left half', async () => {
    const folder = join(directory, buildId());
    const blobs = directoryBlobs(folder);
    for (const lost of ['.json', '']) {
      await blobs.put('a', Uint8Array.of(1), info);
      const path = filesIn(folder).find((name) => name.endsWith('.json') === (lost !== ''));
      rmSync(join(folder, path ?? 'none'));
      expect(await blobs.get('a')).toBeNull();
    }
  });
});
