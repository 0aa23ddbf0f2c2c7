import { createId, type Principal, type TicketView } from '@aduan/core';
import type { TranscriptEntry } from '@aduan/core/channel';
import { listen } from '@aduan/server/host';
import type { SimkopdesServer } from '@aduan/simkopdes';
import { referenceServer } from '@aduan/simkopdes/reference-server';
import { memoryStore } from '@aduan/store-memory';
import { childRegions } from '@aduan/wilayah';
import { openDesk } from '../../server/desk/open-desk.js';
import { openChatSession } from '../desk/chat-session.js';

const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer', 'agent', 'supervisor'],
  units: [],
  regions: [],
};

/** A citizen in the web chat of a desk in this process, with a manual clock. */
export interface Villager {
  /** Sends a message. @returns the desk's answers */
  say(text: string): Promise<readonly TranscriptEntry[]>;
}

/** The example's desk while its office is closed. */
export interface VillagersDesk {
  /** @param entryPoint - the link of the page through which they come */
  villager(entryPoint: string): Promise<Villager>;
  /** Advances the clock, in ms. */
  wait(ms: number): Promise<void>;
  /** The tickets of this desk as an officer sees them. */
  cases(): Promise<readonly TicketView[]>;
  close(): Promise<void>;
}

/** Pause between two messages. */
const pauseMs = 20_000;

/** Serves the invented cooperatives of the Simkopdes stand-in. */
export async function cooperativesServer(): Promise<SimkopdesServer & { stop(): void }> {
  const token = 'a-token-of-the-stand-in';
  const stand = referenceServer({ childRegions, credentials: { tokens: [token] }, now: Date.now });
  const fetch = (request: Request) => stand.fetch(request);
  const { port, server } = await listen(fetch, { host: '127.0.0.1', port: 0 });
  const baseUrl = `http://127.0.0.1:${port}/api`;
  return { baseUrl, token, hintSecret: null, stop: () => void server.close() };
}

/**
 * Opens the desk in the configuration of `npm start`.
 *
 * @param at - epoch ms
 */
export async function villagersDesk(
  at: number,
  simkopdes: SimkopdesServer,
): Promise<VillagersDesk> {
  let now = at;
  const store = memoryStore();
  const { aduan, views } = openDesk({
    store,
    secret: 'v'.repeat(32),
    hasBot: true,
    hasSamples: true,
    simkopdes,
    now: () => now,
  });
  const work = async () => {
    while ((await aduan.workOff()) > 0);
  };
  return {
    async villager(entryPoint) {
      const { headers, reach, transcript } = await openChatSession(aduan);
      let hasEntered = false;
      return {
        async say(text) {
          const seen = new Set((await transcript()).map(({ id }) => id));
          now += pauseMs;
          // The widget names the link only with the next message.
          const from = entryPoint === 'none' || hasEntered ? {} : { entryPoint };
          hasEntered = true;
          const body = { id: createId(now), sentAt: now, locale: 'id', text, ...from };
          const answer = await reach('/messages', {
            method: 'POST',
            headers,
            body: JSON.stringify(body),
          });
          if (!answer.ok) throw new Error(`The chat answered ${answer.status} to "${text}".`);
          await work();
          const entries = await transcript();
          return entries.filter(({ direction, id }) => direction === 'out' && !seen.has(id));
        },
      };
    },
    async wait(ms) {
      now += ms;
      await work();
    },
    async cases() {
      const { items } = await aduan.tickets.list({}, { actor: officer });
      return Promise.all(
        items.map(({ ticket }) => aduan.tickets.get(ticket.id, { actor: officer })),
      );
    },
    async close() {
      await aduan.close();
      await views.flush();
      await store.close();
    },
  };
}
