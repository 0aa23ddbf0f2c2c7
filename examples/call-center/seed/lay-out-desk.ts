import type { EmbeddedStore } from '@aduan/core';
import { demoOfficers } from '../server/accounts/demo-officers.js';
import { openDesk } from '../server/desk/open-desk.js';
import { officeOf } from '../server/desk/organization.js';
import { allCases } from './cases/all-cases.js';
import { playCases } from './play-cases.js';

/**
 * Lays out the sample cases in an empty store.
 *
 * @param now - epoch ms; the cases lie in the weeks before
 */
export async function layOutDesk(store: EmbeddedStore, secret: string, now: number): Promise<void> {
  let clock = now;
  const office = officeOf(demoOfficers);
  // What is laid out is indexed by the server when it starts.
  const stage = openDesk({
    ...{ store, secret, office, hasSamples: true, search: 'off' },
    now: () => clock,
  });
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
}
