import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * Creates the sample tickets and officers of a new desk. Runs in a process of its own, so that what only the first
 * start needs takes no memory of the server. Several instances may start at once.
 *
 * @throws when that process fails; it prints the reason itself
 */
export async function fillWithSamples(): Promise<void> {
  const seed = spawn(process.execPath, [join(import.meta.dirname, 'seed.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(seed, 'exit');
  if (code !== 0) throw new Error('The sample desk could not be laid out.');
}
