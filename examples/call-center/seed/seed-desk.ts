import type { EmbeddedStore } from '@aduan/core/store';
import { openDesk } from '../server/desk/open-desk.js';
import { sampleOffice as office } from '../server/desk/sample-officers.js';
import { playTickets } from './play-tickets.js';
import { allTickets } from './tickets/all-tickets.js';

/**
 * Creates the sample tickets in an empty store.
 *
 * @param now - epoch ms; the tickets lie in the weeks before
 */
export async function seedDesk(store: EmbeddedStore, secret: string, now: number): Promise<void> {
  let clock = now;
  // The server builds the search index when it starts.
  const stage = openDesk({
    ...{ store, secret, office, hasSamples: true, search: 'off' },
    now: () => clock,
  });
  // No worker runs, since `start` is not called: each step is processed before the next one.
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
