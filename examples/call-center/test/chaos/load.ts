import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createId } from '@aduan/core';
import { type Reach, signIn, type Visitor } from '../officer-client.js';

/** Everything that the desk acknowledged. */
export interface Acknowledged {
  /** Ids of messages of citizens. */
  readonly deliveries: ReadonlySet<string>;
  /** A unique word in the text of each officer's command. */
  readonly words: ReadonlySet<string>;
  /** Tokens for reading the citizens' chats. */
  readonly tokens: readonly string[];
}

/** People who work with a desk, and retry requests without an answer with the same key. */
export interface DeskLoad {
  /** Resolves once citizens and officers have had something more acknowledged. */
  progress(): Promise<void>;
  /** Lets everybody finish. @throws what the desk wrongly refused */
  stop(): Promise<Acknowledged>;
}

const citizens = 2;
const officers = ['petugas.a', 'penyelia.c'];
/** Minimum time between two actions of a person, ms. */
const paceMs = 30;
const pauseMs = 60;

/** Checking a password takes its time, and tries are limited; ms. */
const signInPatienceMs = 30_000;

/**
 * Lets citizens write, and officers record and note, all at once; officers press everything twice.
 *
 * @param origins - of the instances: each try goes to the next one
 * @param patienceMs - how long a person waits before they retry at another instance
 */
export async function deskLoad(origins: readonly string[], patienceMs: number): Promise<DeskLoad> {
  let turn = 0;
  const ask = async (path: string, init?: RequestInit, patience = patienceMs) => {
    turn += 1;
    const signal = AbortSignal.timeout(patience);
    return fetch(`${origins[turn % origins.length]}${path}`, { ...init, signal });
  };
  const deliveries = new Set<string>();
  const words = new Set<string>();
  let isOver = false;

  async function citizen(): Promise<string> {
    let token = '';
    const renew = async () => {
      const body = JSON.stringify(token ? { token } : {});
      const opened = await again(() => ask('/aduan/web/session', { method: 'POST', body }));
      ({ token } = opened as { token: string });
    };
    await renew();
    while (!isOver) {
      const id = createId(Date.now());
      const body = JSON.stringify({ id, sentAt: Date.now(), locale: 'id', text: `Kata ${id}` });
      await again(async () => {
        const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
        const tried = await ask('/aduan/web/messages', { method: 'POST', headers, body });
        if (tried.status === 401) await renew();
        return tried;
      });
      deliveries.add(id);
      await wait(paceMs);
    }
    return token;
  }
  async function officer([name, signedIn]: readonly [string, Visitor]): Promise<void> {
    let client = signedIn;
    const command = async (path: string, body: object, said: string) => {
      const key = { 'Idempotency-Key': randomUUID() };
      const press = () =>
        again(async () => {
          const tried = await client.post(path, body, key);
          if (tried.status === 401) client = await comeIn(name);
          return tried;
        });
      // Twice at once, at two instances where there are several: the idempotency key stops one.
      const [answer] = await Promise.all([press(), press()]);
      words.add(said);
      return answer as { ticket: { id: string } };
    };
    while (!isOver) {
      const [said, noted] = [word(), word()];
      const { ticket } = await command('/api/v1/tickets', ticketOf(said), said);
      await command(`/api/v1/tickets/${ticket.id}/notes`, { text: `Catatan ${noted}.` }, noted);
      await wait(paceMs);
    }
  }
  async function comeIn(name: string): Promise<Visitor> {
    for (;;) {
      let patience = signInPatienceMs;
      const reach: Reach = (path, init) => ask(path, init, patience);
      const client = await signIn('', name, reach).catch(() => null);
      patience = patienceMs;
      if (client) return client;
      await wait(pauseMs);
    }
  }

  const clients = await Promise.all(
    officers.map(async (name) => [name, await comeIn(name)] as const),
  );
  const working = Promise.all([
    Promise.all(Array.from({ length: citizens }, citizen)),
    Promise.all(clients.map(officer)),
  ]);
  // The error is reported by `stop`.
  working.catch(() => {});
  return {
    async progress() {
      const [delivered, done] = [deliveries.size, words.size];
      while (deliveries.size === delivered || words.size <= done + 1) {
        await Promise.race([wait(20), working]);
      }
    },
    async stop() {
      isOver = true;
      const [tokens] = await working;
      return { deliveries, words, tokens };
    },
  };
}

function ticketOf(said: string) {
  return { kind: 'complaint', channel: 'counter', body: `Gerai tutup ${said}.` };
}

/** A unique word. */
function word(): string {
  return `kata${randomUUID().replaceAll('-', '')}`;
}

/**
 * Retries until it is acknowledged: without an answer, or with one to come later, it is unknown whether it was done.
 * @returns its JSON
 */
async function again(request: () => Promise<Response>): Promise<unknown> {
  for (;;) {
    const answer = await request().catch(() => null);
    const text = await answer?.text().catch(() => null);
    if (answer?.ok && typeof text === 'string') return text === '' ? null : JSON.parse(text);
    const isLater =
      !answer || answer.ok || [401, 429].includes(answer.status) || answer.status >= 500;
    if (!isLater) throw new Error(`The desk answered ${answer.status}: ${text}`);
    await wait(pauseMs);
  }
}
