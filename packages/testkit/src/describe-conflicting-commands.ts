import {
  type Aduan,
  AduanError,
  ConflictError,
  officerPrincipal,
  type Principal,
  type Ticket,
  type TicketId,
} from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { inParallel } from './in-parallel.js';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const clients = 32;
const officers = Array.from({ length: clients }, (_, index) =>
  officerPrincipal(`petugas-${index + 1}`, ['officer', 'supervisor']),
);

/** Minimum commands per officer, also on a slow machine. */
const minTurns = 9;

/** Duration and size of the conflict test. */
export interface ConflictingCommandsOptions extends DesksSuiteOptions {
  /** Duration for each number of tickets, in ms. Default 1,000. */
  readonly workMs?: number;
  /** Number of tickets in the second test; the first test has one. Default 50. */
  readonly tickets?: number;
}

/** Acknowledged commands of one ticket. */
interface Acknowledged {
  readonly notes: string[];
  /** Commands that named a version. */
  readonly versions: { readonly version: number; readonly actor: string }[];
  conflicts: number;
}

/**
 * Officers write notes and assign without pause at several desks over one store, on one ticket and on many. No
 * acknowledged command is lost or doubled, no two commands write on one version, no deadlock is reported, and a command
 * that comes too late gets the present ticket. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeConflictingCommands({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeConflictingCommands(subject: ConflictingCommandsOptions): void {
  const { name, workMs = 1_000, tickets = 50 } = subject;
  describe(`${name}: conflicting commands`, { timeout: 120_000 + 2 * workMs }, () => {
    const openDesks = severalDesks(4, subject);

    test.each([1, tickets])(
      `of ${clients} officers on %i tickets lose no change`,
      async (count) => {
        const { desk, desks, store, tenant } = openDesks();
        const opener = { actor: turnOf(officers, 0) };
        const opened = await inParallel(count, (index) =>
          desk.tickets.open({ body: `Aduan ${index}`, channel: 'desk' }, opener),
        );
        const acknowledged = new Map<TicketId, Acknowledged>(
          opened.map(({ ticket: { id } }) => [id, { notes: [], versions: [], conflicts: 0 }]),
        );
        const all = [...acknowledged];
        const until = Date.now() + workMs;
        await inParallel(clients, async (client) => {
          const { tickets } = turnOf(desks, client);
          const actor = turnOf(officers, client);
          for (let turn = 0; turn < minTurns || Date.now() < until; turn += 1) {
            const [id, known] = turnOf(all, client * 7 + turn);
            const word = `catatan-${client}-${turn}`;
            const command = turnOf([assign, note, noteUponVersion], turn);
            await command({ tickets, actor, id, word }, known);
          }
        });

        for (const [id, { notes, versions }] of all) {
          const { timeline, ticket } = await desk.tickets.get(id, opener);
          const kept = timeline.flatMap((entry) => (entry.type === 'note' ? [entry.text] : []));
          expect(kept.toSorted()).toEqual(notes.toSorted());
          const history = await store.readEvents(tenant, id);
          expect(history.map(({ sequence }) => sequence)).toEqual(
            Array.from({ length: ticket.version }, (_, index) => index + 1),
          );
          for (const { version, actor } of versions) {
            expect(history[version]?.actor.id).toBe(actor);
          }
        }
        const sum = (of: (each: Acknowledged) => number) =>
          all.reduce((total, [, each]) => total + of(each), 0);
        expect(sum(({ notes }) => notes.length)).toBeGreaterThan(clients);
        if (count === 1) expect(sum(({ conflicts }) => conflicts)).toBeGreaterThan(0);
      },
    );
  });
}

/** The next command of an officer. */
interface Move {
  readonly tickets: Aduan['tickets'];
  readonly actor: Principal;
  readonly id: TicketId;
  /** Unique in all notes. */
  readonly word: string;
}

async function assign({ tickets, actor, id, word }: Move): Promise<void> {
  await untilTaken(() => tickets.assign(id, { assignee: actor.id }, { actor, key: word }));
}

async function note({ tickets, actor, id, word }: Move, { notes }: Acknowledged): Promise<void> {
  await untilTaken(() => tickets.note(id, word, { actor, key: word }));
  notes.push(word);
}

async function noteUponVersion(
  { tickets, actor, id, word }: Move,
  known: Acknowledged,
): Promise<void> {
  const { ticket } = await tickets.get(id, { actor });
  try {
    await tickets.note(id, word, { actor, expectedVersion: ticket.version });
    known.notes.push(word);
    known.versions.push({ version: ticket.version, actor: actor.id });
  } catch (error) {
    known.conflicts += 1;
    expectBothStates(error, ticket);
  }
}

/** A store may refuse a command when too many conflict: a retry with the same key is written once. */
async function untilTaken(command: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await command();
      return;
    } catch (error) {
      if (!AduanError.isInstance(error) || error.code !== 'store-contended') throw error;
    }
  }
}

/** A command that is too late must get the version it saw and the present ticket. */
function expectBothStates(error: unknown, seen: Ticket): void {
  expect(error).toBeInstanceOf(ConflictError);
  const { actual, current, expected } = error as ConflictError;
  expect(expected).toBe(seen.version);
  expect(actual).toBeGreaterThan(seen.version);
  expect(current).toMatchObject({ id: seen.id, version: actual });
}
