import type { Commit, DeliveryInsert } from '@aduan/core/store';
import { median } from '../calendar/rounds.ts';
import { byCallers } from './callers.ts';
import type { Engine } from './engine.ts';
import { offeredLists } from './offered-lists.ts';
import { tenant } from './ratios.ts';
import type { Recording } from './recording.ts';

const small = 10_000;
const rounds = 20;
const perRound = 300;
const hour = 3_600_000;
const waiting = 20_000;
const at = Date.parse('2026-11-24T10:00:00+07:00');

/** Prints the cost of a large desk: writes in turn with a small desk, and the rest by elapsed time. */
export async function printScale(start: () => Promise<Engine>, recorded: Recording, total: number) {
  const engines = [await start(), await start()] as const;
  const [few, many] = engines;
  try {
    console.log(`\n== ${many.name} ==`);
    // The measured rounds are written during the measurement; the rest is written before.
    const measured = rounds * perRound;
    const began = performance.now();
    await fill(few, recorded, measured, small);
    await fill(many, recorded, measured, total);
    console.log(`filled in ${((performance.now() - began) / 60_000).toFixed(1)} min`);
    await printWriting(few, many, recorded, total);
    await printReading(many);
  } finally {
    await Promise.all(engines.map((engine) => engine.close()));
  }
}

async function fill(engine: Engine, { keys, openings }: Recording, from: number, total: number) {
  const { store } = engine;
  const base = openings.slice(from);
  await byCallers(keys, (key) => store.insertKey(tenant, key));
  await byCallers(base, (commit) => store.commit(commit));
  await engine.multiply(1, Math.ceil(total / base.length) - 1);
}

/**
 * Opens the same tickets at both desks in turn, with a note on each: the medians of the rounds, and of their ratios.
 */
async function printWriting(
  few: Engine,
  many: Engine,
  { notes, openings }: Recording,
  total: number,
) {
  const noteOf = new Map(notes.map((note) => [note.tickets?.[0]?.ticket.id, note]));
  const found = { create: [] as Round[], append: [] as Round[] };
  for (let round = 0; round < rounds; round++) {
    const some = openings.slice(round * perRound, (round + 1) * perRound);
    const noted = some.flatMap(({ tickets }) => noteOf.get(tickets?.[0]?.ticket.id) ?? []);
    found.create.push(await oneRound(few, many, some));
    found.append.push(await oneRound(few, many, noted));
  }
  for (const [action, all] of Object.entries(found)) {
    const middle = (of: (round: Round) => number) => median(all.map(of)).toFixed(2);
    console.log(
      `${action}: ${middle((round) => round.few)} ms at ${small}, ${middle((round) => round.many)} ms ` +
        `at ${total}: ${middle((round) => round.many / round.few)} ×`,
    );
  }
}

/** ms for one piece with 32 callers, at the small and at the large desk. */
interface Round {
  readonly few: number;
  readonly many: number;
}

async function oneRound(few: Engine, many: Engine, commits: readonly Commit[]): Promise<Round> {
  return {
    few: await byCallers(commits, (commit) => few.store.commit(commit)),
    many: await byCallers(commits, (commit) => many.store.commit(commit)),
  };
}

async function printReading(engine: Engine): Promise<void> {
  const { store } = engine;
  for (const [what, filter] of Object.entries(offeredLists)) {
    await printTimes(`list: ${what}`, 60, () =>
      store.listTickets(tenant, { ...filter, limit: 20 }),
    );
  }
  // Each claim finds other tickets, after those that are already claimed.
  await printTimes('claim of 1,000 due', 10, () => store.claimDue(tenant, at, hour, 1_000));
  await printTimes('nothing due', 200, () => store.claimDue(tenant, 0, hour, 1_000));
  await printTimes('a round of all workers in which nothing waits', 200, async () => {
    await store.claimDue(tenant, 0, hour, 20);
    await store.claimConversation(tenant, 0, hour, 100);
    await store.claimOutbox(tenant, 0, hour, 1);
    await store.readWakes(tenant, 0, 100);
    await store.claimRows(tenant, {
      table: 'notifications:waiting',
      now: 0,
      leaseMs: hour,
      limit: 1,
    });
  });
  await putInLine(engine);
  await printTimes(`a delivery claimed of ${waiting} that wait`, 200, () =>
    store.claimOutbox(tenant, at, hour, 1),
  );
  await printTimes('1,000 deliveries claimed', 10, () =>
    store.claimOutbox(tenant, at, hour, 1_000),
  );
  await printTimes('counts', 20, () => store.countTickets(tenant, at));
  const shown = { joined: false, notRecusing: ['petugas-7', 'unit-7'] };
  await printTimes('counts as an officer sees them', 20, () =>
    store.countTickets(tenant, at, shown),
  );
  await printTimes('counts of one unit', 20, () =>
    store.countTickets(tenant, at, { ...shown, team: 'unit-5' }),
  );
  await printTimes('counts of one officer', 20, () =>
    store.countTickets(tenant, at, { ...shown, assignee: 'petugas-10' }),
  );
}

/** Adds deliveries to that many citizens, before any is claimed. */
async function putInLine({ analyze, store }: Engine): Promise<void> {
  const perCommit = 500;
  for (let first = 0; first < waiting; first += perCommit) {
    const deliveries = Array.from({ length: perCommit }, (_, index) => ({
      id: `delivery-${first + index}`,
      target: 'web',
      conversationId: `conversation-${first + index}` as DeliveryInsert['conversationId'],
      ticketId: null,
      messageId: null,
      payload: new Uint8Array(400),
      dueAt: 0,
    }));
    await store.commit({ tenant, deliveries });
  }
  await analyze();
}

async function printTimes(what: string, times: number, work: () => Promise<unknown>) {
  const found: number[] = [];
  for (let time = -2; time < times; time++) {
    const began = performance.now();
    await work();
    if (time >= 0) found.push(performance.now() - began);
  }
  found.sort((one, other) => one - other);
  const p95 = found[Math.ceil(found.length * 0.95) - 1] ?? 0;
  console.log(
    `${median(found).toFixed(1).padStart(7)} ms, p95 ${p95.toFixed(1).padStart(6)} ms  ${what}`,
  );
}
