import { systemPrincipal, type TenantId, type Ticket } from '@aduan/core';
import { openStorage, type ServerSettings } from '@aduan/server/host';
import { openDesk } from '../../server/desk/open-desk.js';

/** The content of a desk after it has settled. */
export interface Ledger {
  /** Ids of the messages in the chats, including repeats. */
  readonly deliveries: readonly string[];
  /** The words of commands in the tickets, including repeats. */
  readonly words: readonly string[];
  /** Tickets whose history does not verify. */
  readonly broken: readonly string[];
  /** Deadlines whose warning or breach was fired twice. */
  readonly twice: readonly string[];
  /** How many warnings and breaches were fired. */
  readonly firings: number;
  /** Open tickets, and those of them in which an answer is owed. */
  readonly open: number;
  readonly owing: number;
}

/** Longer than any lease: what a killed process held is free again. */
const laterMs = 120_000;
const actor = systemPrincipal;

/**
 * Does all pending work, and reads everything.
 *
 * @param tokens - for reading the chats
 * @param now - epoch ms of the server that stopped
 */
export async function ledger(
  settings: ServerSettings,
  tokens: readonly string[],
  now: number,
): Promise<Ledger> {
  const storage = await openStorage(settings, { isServer: false });
  const store = storage.openStore();
  const secret = await storage.secret('webchat');
  const { aduan } = openDesk({
    store,
    secret,
    notifies: true,
    hasBot: true,
    search: 'off',
    now: () => now + laterMs,
  });
  await store.migrate();
  await aduan.workOff();

  const tickets: Ticket[] = [];
  for (let after: string | undefined; ; ) {
    const filter = { order: 'newest', limit: 200, ...(after && { after }) } as const;
    const page = await aduan.tickets.list(filter, { actor });
    tickets.push(...page.items.map(({ ticket }) => ticket));
    if (page.next === null) break;
    after = page.next;
  }
  const words: string[] = [];
  const broken: string[] = [];
  const firings: string[] = [];
  for (const { id, number } of tickets) {
    const { timeline } = await aduan.tickets.get(id, { actor });
    words.push(...(JSON.stringify(timeline).match(/kata[0-9a-f]{32}/g) ?? []));
    if (!(await aduan.tickets.verifyHistory(id, { actor })).intact) broken.push(number);
    for (const { facts, type } of await store.readEvents('default' as TenantId, id)) {
      if (/^sla\.(warned|breached)$/.test(type)) firings.push(`${number} ${type} ${facts}`);
    }
  }
  const deliveries = await Promise.all(tokens.map((token) => chatOf(aduan.fetch, token)));
  const open = tickets.filter(({ phase }) => phase !== 'closed');
  const owing = open.filter(({ obligations }) =>
    obligations.some(({ status }) => status === 'owed'),
  );
  await aduan.close();
  await store.close();
  await storage.close();
  return {
    deliveries: deliveries.flat(),
    words,
    broken,
    firings: firings.length,
    twice: firings.filter((firing, place) => firings.indexOf(firing) !== place),
    open: open.length,
    owing: owing.length,
  };
}

async function chatOf(ask: (request: Request) => Promise<Response>, old: string) {
  const read = async (path: string, init: RequestInit) =>
    (await ask(new Request(`http://desk.test/aduan/web/${path}`, init))).json();
  const renewed = await read('session', { method: 'POST', body: JSON.stringify({ token: old }) });
  const headers = { Authorization: `Bearer ${(renewed as { token: string }).token}` };
  const { entries } = (await read('transcript?after=0', { headers })) as {
    entries: { id: string; direction: string }[];
  };
  return entries.flatMap(({ id, direction }) => (direction === 'in' ? [id] : []));
}
