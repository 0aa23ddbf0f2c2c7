import { type DirectoryContext, isDirectoryError } from '@aduan/core/directory';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import { findText } from '../conformance/find-text.js';
import { settle } from '../conformance/settle.js';
import type { DirectoryCheck, DirectoryConformance } from './directory-conformance.js';
import { type DirectoryTrial, tryOut } from './directory-trial.js';
import { codeQueries, finderOf, possible } from './possible-queries.js';
import { sampleTicket, ticketPush } from './sample-ticket.js';

/** Outages of the other system. */
const outages: Readonly<Record<string, typeof fetch>> = {
  'is not there': async () => {
    throw new TypeError('fetch failed');
  },
  'fails (500)': async () => new Response('', { status: 500 }),
  'refuses us (401)': async () => Response.json({ message: 'Unauthenticated.' }, { status: 401 }),
  'answers a page': async () => new Response('<html>Sedang dalam perbaikan</html>'),
  'answers another shape': async () => Response.json({ message: 'ok', data: { a: [1] } }),
  'answers nothing': async () => Response.json(null),
};

/** Every call that reaches the other system, by purpose. */
function callsOf(subject: DirectoryConformance, { directory, context }: DirectoryTrial) {
  const [query] = possible(directory, codeQueries(subject.known[0]));
  return {
    ...(query ? { find: () => finderOf(directory)(query, context) } : {}),
    ...(directory.card ? { card: () => directory.card?.(subject.known[0], context) } : {}),
    ...(directory.push
      ? { push: () => directory.push?.(ticketPush(sampleTicket(subject.known[0])), context) }
      : {}),
  };
}

async function withoutNetwork(subject: DirectoryConformance): Promise<string | null> {
  const trial = await tryOut(subject);
  const calls = Object.values(callsOf(subject, trial));
  await Promise.allSettled(calls.map((call) => call()));
  return trial.requestCount() > 0 ? null : 'it needs no network';
}

/** Requires that a call fails at once instead of waiting. */
async function failureOf(call: () => Promise<unknown> | undefined, name: string): Promise<unknown> {
  const advice = `${name}: a caller waits. Try again for a second at most, the rest is the business of the desk.`;
  return settle(
    Promise.resolve(call()).then(
      () => null,
      (error: unknown) => error,
    ),
    advice,
  );
}

const calm: DirectoryContext['signal'] = new AbortController().signal;

/** Checks of outages of the other system. */
export const outageChecks: readonly DirectoryCheck[] = [
  {
    test: 'says what is wrong when the other side is out of order, and no secret',
    notFor: withoutNetwork,
    async run(subject) {
      for (const [outage, fetch] of Object.entries(outages)) {
        const names = Object.keys(callsOf(subject, await tryOut(subject))) as 'find'[];
        for (const name of names) {
          const trial = await tryOut(subject, { fetch, signal: calm });
          const call = callsOf(subject, trial)[name];
          if (!call) continue;
          const error = await failureOf(call, `${name} while the other side ${outage}`);
          demand(
            isDirectoryError(error),
            `${name} while the other side ${outage}: throw DirectoryError, not ${error === null ? 'an answer' : String(error)}`,
          );
          const place =
            findText(subject.secrets, error, 'error') ??
            findText(subject.secrets, trial.logEntries, 'log');
          demand(place === null, `a secret stands in ${place}: hosts print errors and keep logs`);
        }
      }
    },
  },
  {
    test: 'says that it is not well, and does not fail to',
    notFor: async (subject) =>
      (await subject.create()).health ? withoutNetwork(subject) : 'it says nothing of its health',
    async run(subject) {
      for (const [outage, fetch] of Object.entries(outages)) {
        const { directory, context } = await tryOut(subject, { fetch });
        const health = await directory.health?.(context).catch((error: unknown) => error);
        expect(health, `the other side ${outage}`).toMatchObject({ ok: false });
      }
    },
  },
  {
    test: 'stops when nobody waits any more',
    notFor: withoutNetwork,
    async run(subject) {
      const patience = new AbortController();
      const silent: typeof fetch = (input, init) =>
        new Promise((_resolve, reject) => {
          const { signal } = new Request(input, init);
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          patience.abort();
          if (signal.aborted) reject(signal.reason);
        });
      const trial = await tryOut(subject, { fetch: silent, signal: patience.signal });
      for (const [name, call] of Object.entries(callsOf(subject, trial))) {
        const error = await failureOf(call, `${name} after its signal: hand context.signal on`);
        demand(isDirectoryError(error), `${name} after its signal: throw DirectoryError`);
      }
    },
  },
];
