import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.js';

/**
 * Fills a data folder that has no desk yet with sample cases and demo officers, in a process of its
 * own: what only the first start needs never fills the server's memory.
 *
 * @throws when that process fails; it says itself why
 */
export async function fillWhenEmpty(data: DataFolder): Promise<void> {
  if (existsSync(data.file('desk'))) return;
  const seed = spawn(process.execPath, [join(import.meta.dirname, 'seed.js'), data.path], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(seed, 'exit');
  if (code !== 0) throw new Error('The sample desk could not be laid out.');
}
