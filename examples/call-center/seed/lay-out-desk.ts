import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../server/desk/open-desk.js';
import { allCases } from './cases/all-cases.js';
import { playCases } from './play-cases.js';

/**
 * Lays out the sample cases in a folder that does not exist yet. All of it happens in a draft beside
 * it that is renamed at the end: a start that was cut off leaves nothing half done.
 *
 * @param now - epoch ms; the cases lie in the weeks before
 */
export async function layOutDesk(folder: string, secret: string, now: number): Promise<void> {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  let clock = now;
  const { store, ...stage } = openDesk({ file: join(draft, 'desk.db'), secret, now: () => clock });
  // Without `start` no worker runs beside the story: each scene is worked off before the next.
  await store.migrate();
  const hands = {
    set(at: number) {
      clock = at;
    },
  };
  await playCases(stage, allCases, hands, now);
  await stage.aduan.close();
  await stage.looks.flush();
  await store.close();
  renameSync(draft, folder);
}
