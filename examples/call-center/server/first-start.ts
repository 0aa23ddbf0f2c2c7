import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { demoOfficers } from './accounts/demo-officers.js';
import type { Keeping } from './keeping/keeping.js';

/**
 * Lays out sample cases and demo officers where there is no desk yet, in a process of its own: what only
 * the first start needs never fills the server's memory. Several instances may start at once.
 *
 * @throws when that process fails; it says itself why
 */
export async function fillWhenEmpty(keeping: Keeping, hasSamples: boolean): Promise<void> {
  if (await keeping.hasDesk()) {
    if (await keeping.isUntouched()) await keeping.accounts.seed(demoOfficers, Date.now());
    return;
  }
  if (!hasSamples) return layOutEmpty(keeping);
  const seed = spawn(process.execPath, [join(import.meta.dirname, 'seed.js')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(seed, 'exit');
  if (code !== 0) throw new Error('The sample desk could not be laid out.');
}

/** A desk without cases, for those who begin in earnest or test. */
async function layOutEmpty({ accounts, layOut }: Keeping): Promise<void> {
  await accounts.seed(demoOfficers, Date.now());
  await layOut((draft) => draft.migrate());
}
