import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../server/desk/open-desk.js';

/**
 * Lays out the sample cases in a folder that does not exist yet. All of it happens in a draft beside
 * it that is renamed at the end: a start that was cut off leaves nothing half done.
 *
 * @param now - epoch ms; the cases lie in the weeks before
 */
export async function seedWhenEmpty(folder: string, secret: string, now: number): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const { playCases } = await import('./play-cases.js');
  const { allCases } = await import('./cases/all-cases.js');
  let clock = now;
  const { aduan, store } = openDesk({ file: join(draft, 'desk.db'), secret, now: () => clock });
  await aduan.start();
  await playCases(aduan, allCases, { set: (at) => (clock = at) }, now);
  await aduan.close();
  await store.close();
  renameSync(draft, folder);
}
