import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { programCommand } from '../../../tooling/tests/program-command.js';
import { decreedDesk, deskOn, supervisor, toDecreed } from './decreed-desk.js';
import { newFile } from './open-store.js';
import { scratchDirectory } from './scratch-directory.js';

const directory = scratchDirectory();
const program = new URL('./programs/rescheduling-desk.ts', import.meta.url);
const tickets = 400;
/** After so many tickets the process is killed. */
const killedAfter = [60, 140];

/** Runs the program and kills it once it has named so many tickets. @returns those that it named */
async function rescheduleUntilKilled(file: string, lines: number): Promise<readonly string[]> {
  const [node, ...parameters] = programCommand(program, file);
  const running = spawn(node, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(running, 'close');
  const named: string[] = [];
  for await (const line of createInterface({ input: running.stdout })) {
    named.push(line);
    if (named.length === lines) running.kill('SIGKILL');
  }
  await ended;
  return named;
}

test('a reschedule of 400 tickets that is killed goes on, and moves none twice', async () => {
  const file = newFile(directory);
  const before = deskOn(file);
  await before.aduan.start({ workers: false });
  const inputs = Array.from({ length: tickets / 2 }, (_, index) => ({
    input: { body: `Aduan ${index}`, channel: 'counter' },
  }));
  const opened = [
    ...(await before.aduan.tickets.openAll(inputs, { actor: supervisor })),
    ...(await before.aduan.tickets.openAll(inputs, { actor: supervisor })),
  ].flatMap((result) => (result.status === 'fulfilled' ? [result.value.ticket.id] : []));
  expect(opened).toHaveLength(tickets);
  await before.aduan.close();
  await before.store.close();

  const named: string[] = [];
  for (const lines of killedAfter) named.push(...(await rescheduleUntilKilled(file, lines)));
  expect(named.length).toBeLessThan(tickets);

  const { aduan, store } = decreedDesk(file);
  await aduan.start({ workers: false });
  const report = await aduan.reschedule(toDecreed);
  expect(report.failed).toBe(0);
  expect(report.tickets).toBeGreaterThan(0);
  // What was written and not yet named when the process died was moved by nobody else.
  expect(named.length + report.tickets).toBeLessThanOrEqual(tickets);
  const moves = await Promise.all(
    opened.map(async (id) => {
      const { ticket, timeline } = await aduan.tickets.get(id, { actor: supervisor });
      expect(ticket.calendar).toBe(toDecreed.to);
      return timeline.filter((entry) => entry.type === 'fact' && entry.event === 'sla.rescheduled');
    }),
  );
  expect(moves.filter(({ length }) => length !== 1)).toEqual([]);
  expect((await aduan.formerTerms()).calendar.open).toBe(0);
  await aduan.close();
  await store.close();
});
