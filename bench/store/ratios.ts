import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice, type TenantId } from '@aduan/core';
import type { Commit, DeliveryInsert } from '@aduan/core/store';
import { median } from '../calendar/rounds.ts';
import { byCallers, callers } from './callers.ts';
import type { Engine } from './engine.ts';
import { openingOf } from './opening.ts';
import { officer, type Recording } from './recording.ts';

export const tenant = 'default' as TenantId;
const rounds = 7;
const day = 86_400_000;

/** A result: ms for one piece by each, and their ratio within the rounds. */
interface Ratio {
  readonly plain: number;
  readonly store: number;
  /** How many pieces the store processes while the plain statements process one. */
  readonly ratio: number;
}

/** Prints the store's share of the speed of plain statements, at 32 callers, for each action. */
export async function printRatios(engine: Engine, { keys, notes, openings }: Recording) {
  const { bare, name, plain, store } = engine;
  console.log(`\n== ${name}, ${callers} callers; plain statements, the store, its share ==`);
  await byCallers(keys, (key) => store.insertKey(tenant, key));
  await byCallers(keys, (key) => bare.insertKey(tenant, key));
  const slice = (commits: readonly Commit[], round: number) => {
    const size = Math.floor(commits.length / rounds);
    return commits.slice(round * size, (round + 1) * size);
  };

  print(
    'create, at the store',
    await compare(
      (round) => byCallers(slice(openings, round), plain.open),
      (round) => byCallers(slice(openings, round), (commit) => written(store.commit(commit))),
    ),
  );
  print(
    'append (a note)',
    await compare(
      (round) => byCallers(slice(notes, round), plain.append),
      (round) => byCallers(slice(notes, round), (commit) => written(store.commit(commit))),
    ),
  );
  await engine.analyze();
  const times = Array.from({ length: 1_000 }, (_, index) => index);
  print(
    'list of 20',
    await compare(
      () => byCallers(times, plain.list),
      () => byCallers(times, () => store.listTickets(tenant, { phases: open, limit: 20 })),
    ),
  );
  const later = Date.parse('2027-02-01T00:00:00Z');
  const claims = times.slice(0, 64);
  print(
    'claim of 20 due cases',
    await compare(
      (round) =>
        byCallers(claims, () => plain.claimDue(later + round * day, later + round * day + 1, 20)),
      (round) => byCallers(claims, () => store.claimDue(tenant, later + round * day, 1, 20)),
    ),
  );
  print(
    'a delivery claimed and settled',
    await compare(
      async (round) => {
        await wait(bare, round);
        return byCallers(times.slice(0, deliveries), () => plain.send(later, later + day));
      },
      async (round) => {
        await wait(store, round);
        return byCallers(times.slice(0, deliveries), () => sendOne(engine, later));
      },
    ),
  );
  print(
    'counts for the dashboard',
    await compare(
      () => byCallers(times.slice(0, 200), () => plain.count(later)),
      () => byCallers(times.slice(0, 200), () => store.countTickets(tenant, later)),
    ),
  );
}

/** Compares opening tickets through the public API of the core to writing the plain rows of such tickets. */
export async function printApiRatio(engine: Engine, { openings }: Recording) {
  const { keys, plain, store } = engine;
  const aduan = createAduan({
    store,
    keys,
    tenant: 'api',
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
  });
  const size = Math.floor(openings.length / rounds);
  const numbers = (round: number) =>
    Array.from({ length: size }, (_, index) => round * size + index);
  // The same rows under another tenant, so that they can be written again.
  const elsewhere = openings.map((commit) => ({ ...commit, tenant: 'again' as TenantId }));
  print(
    'create, through the core',
    await compare(
      (round) => byCallers(elsewhere.slice(round * size, (round + 1) * size), plain.open),
      (round) =>
        byCallers(numbers(round), (index) =>
          aduan.tickets.open(openingOf(index), { actor: officer, key: `open-${index}` }),
        ),
    ),
  );
  // The import is compared to 32 callers with one ticket each, and to one ticket after the other.
  const cases = (from: number, many: number) =>
    Array.from({ length: many }, (_, index) => ({
      input: openingOf(from + index),
      key: `import-${from + index}`,
    }));
  const byImport = async (round: number) => {
    const began = performance.now();
    await aduan.tickets.openAll(cases(round * size, size), { actor: officer });
    return (performance.now() - began) / size;
  };
  const again = (start: number, round: number) => numbers(round).map((index) => start + index);
  const openOne = (index: number) =>
    aduan.tickets.open(openingOf(index), { actor: officer, key: `one-${index}` });
  print(
    'cases imported, against one each of 32 callers',
    await compare((round) => byCallers(again(100_000, round), openOne), byImport),
  );
  print(
    'cases imported, against one after the other',
    await compare(
      async (round) => {
        const began = performance.now();
        for (const index of again(200_000, round).slice(0, 50)) await openOne(index);
        return (performance.now() - began) / 50;
      },
      (round) => byImport(round + rounds),
    ),
  );
  await aduan.close();
}

/** Compares handing commits of many tickets to the store together to one at a time. */
export async function printBatchRatio({ store }: Engine, { openings }: Recording) {
  const size = Math.min(400, Math.floor(openings.length / rounds));
  const slice = (name: string, round: number) =>
    openings
      .slice(round * size, (round + 1) * size)
      .map((commit) => ({ ...commit, tenant: name as TenantId }));
  const single = (commit: Commit) => written(store.commit(commit));
  const together = async (commits: readonly Commit[]) => {
    const began = performance.now();
    const settled = await store.commitAll(commits);
    const isWritten = (one: (typeof settled)[number]) =>
      one.status === 'fulfilled' && one.value.status === 'committed';
    if (!settled.every(isWritten)) throw new Error('A commit of a batch was refused.');
    return (performance.now() - began) / commits.length;
  };
  print(
    'commits of a batch, against one each of 32 callers',
    await compare(
      (round) => byCallers(slice('callers', round), single),
      (round) => together(slice('batch', round)),
    ),
  );
  print(
    'commits of a batch, against one after the other',
    await compare(
      async (round) => {
        const commits = slice('alone', round).slice(0, 50);
        const began = performance.now();
        for (const commit of commits) await single(commit);
        return (performance.now() - began) / commits.length;
      },
      (round) => together(slice('again', round)),
    ),
  );
}

const open = ['new', 'active', 'waiting-citizen', 'waiting-other', 'answered'] as const;
const deliveries = 640;

/** Adds deliveries of 64 conversations, before any is claimed. */
async function wait(store: Engine['store'], round: number): Promise<void> {
  const all = Array.from(
    { length: deliveries },
    (_, index): DeliveryInsert => ({
      id: `delivery-${round}-${index}`,
      target: 'web',
      conversationId: `conversation-${index % 320}` as DeliveryInsert['conversationId'],
      ticketId: null,
      messageId: null,
      payload: new Uint8Array(400),
      dueAt: 0,
    }),
  );
  await store.commit({ tenant, deliveries: all });
}

async function sendOne({ store }: Engine, now: number): Promise<void> {
  const [delivery] = await store.claimOutbox(tenant, now, day, 1);
  if (!delivery) throw new Error('Nothing waits.');
  const { attempt, id } = delivery;
  const outcome = { state: 'sent', providerIds: [] } as const;
  await store.settleDelivery(tenant, { id, attempt, outcome });
}

async function written(outcome: ReturnType<Engine['store']['commit']>): Promise<void> {
  const { status } = await outcome;
  if (status !== 'committed') throw new Error(`A commit was answered with ${status}.`);
}

/** Runs both alternately, changing which is first; one round of warm-up. */
async function compare(
  plain: (round: number) => Promise<number>,
  store: (round: number) => Promise<number>,
): Promise<Ratio> {
  const found: { readonly plain: number; readonly store: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) found.push({ plain: await plain(round), store: await store(round) });
    else {
      const first = await store(round);
      found.push({ store: first, plain: await plain(round) });
    }
  }
  const counted = found.slice(1);
  return {
    plain: median(counted.map((one) => one.plain)),
    store: median(counted.map((one) => one.store)),
    ratio: median(counted.map((one) => one.plain / one.store)),
  };
}

function print(what: string, { plain, ratio, store }: Ratio): void {
  const each = [plain, store].map((ms) => `${ms.toFixed(3)} ms`.padStart(10));
  console.log(`${each.join(' ')} ${(ratio * 100).toFixed(0).padStart(5)} %  ${what}`);
}
