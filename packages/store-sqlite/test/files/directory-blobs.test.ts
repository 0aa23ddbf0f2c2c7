import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildId } from '@aduan/testkit';
import { describe, expect, test } from 'vitest';
import { directoryBlobs } from '../../src/index.js';
import { scratchDirectory } from '../scratch-directory.js';

const directory = scratchDirectory();
function sealed(...bytes: readonly number[]): ReadableStream<Uint8Array> {
  return new Blob([Uint8Array.from(bytes)]).stream();
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

describe('directoryBlobs', () => {
  test('spreads files over two levels of directories, under hashes, for the owner alone', async () => {
    const folder = join(directory, buildId());
    await directoryBlobs(folder).put('../../escape', sealed(1));
    const files = filesIn(folder);
    expect(files).toHaveLength(1);
    for (const path of files) {
      expect(path).toMatch(/^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}$/);
      expect(statSync(join(folder, path)).mode & 0o077).toBe(0);
    }
  });

  test('leaves no temporary file and nothing after a deletion', async () => {
    const folder = join(directory, buildId());
    const blobs = directoryBlobs(folder);
    await blobs.put('a', sealed(1));
    await blobs.delete('a');
    expect(filesIn(folder)).toEqual([]);
  });

  test('leaves no temporary file when a stream breaks', async () => {
    const folder = join(directory, buildId());
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('the line broke')),
    });
    await expect(directoryBlobs(folder).put('a', broken)).rejects.toThrow('the line broke');
    expect(filesIn(folder)).toEqual([]);
  });
});
