import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

/** A file of the server: a table, an index, a piece of its log, or a temporary one. */
export interface ServerFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Everything that the server keeps on the disk, as it lies there. */
export async function serverFiles(client: Client): Promise<Iterable<ServerFile>> {
  const { rows } = await client.query('show data_directory');
  return filesIn(String(rows[0].data_directory));
}

function* filesIn(folder: string): Iterable<ServerFile> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    yield { path, bytes: bytesOf(path) };
  }
}

/** A running server takes files away, too: what is gone holds nothing. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
