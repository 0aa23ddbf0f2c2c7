import type { EmbeddedStore } from '@aduan/core';
import { demoOfficers } from '../server/accounts/demo-officers.js';
import { openDesk } from '../server/desk/open-desk.js';
import { officeOf } from '../server/desk/organization.js';
import { playTickets } from './play-tickets.js';
import { allTickets } from './tickets/all-tickets.js';

/**
 * Lays out the sample cases in an empty store.
 *
 * @param now - epoch ms; the cases lie in the weeks before
 */
export async function seedDesk(store: EmbeddedStore, secret: string, now: number): Promise<void> {
  let clock = now;
  const office = officeOf(demoOfficers);
  // What is laid out is indexed by the server when it starts.
  const stage = openDesk({
    ...{ store, secret, office, hasSamples: true, search: 'off' },
    now: () => clock,
  });
  // Without `start` no worker runs beside the story: each scene is worked off before the next.
  await store.migrate();
  const concurrency = {
    set(at: number) {
      clock = at;
    },
  };
  await playTickets(stage, allTickets, concurrency, now);
  await stage.aduan.close();
  await stage.views.flush();
}
