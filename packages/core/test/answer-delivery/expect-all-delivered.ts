import { expect } from 'vitest';
import type { Aduan } from '../../src/aduan.js';
import { createReplies } from '../../src/replies/index.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { officer } from '../runtime/test-desk.js';

/** One message that somebody took: which one, and of which case. */
export interface Told {
  readonly key: string;
  readonly number: string;
}

/** Whether nothing more comes for a case by itself: its citizen was told of the answer, or cannot be. */
export function isSettled({ obligations }: Pick<Ticket, 'obligations'>): boolean {
  return obligations.every(
    ({ attempts, noWay, status }) =>
      status !== 'owed' && (noWay || attempts.some(({ notice }) => notice)),
  );
}

/**
 * Everybody who left a contact was told once of his answer, and nobody else; a message that was cut off comes again
 * under its key, which its channel knows. Nobody counts as reached, and only who left nothing as lost.
 */
export function expectAllDelivered(tickets: readonly Ticket[], told: readonly Told[]): void {
  const isContact = (kind: string) => kind === 'phone' || kind === 'email';
  const withContact = tickets.filter(({ contactKinds }) => contactKinds?.some(isContact));
  const keysOf = new Map<string, Set<string>>();
  for (const { key, number } of told)
    keysOf.set(number, (keysOf.get(number) ?? new Set()).add(key));
  expect([...keysOf.keys()].toSorted()).toEqual(withContact.map(({ number }) => number).toSorted());
  for (const [number, keys] of keysOf) expect([number, keys.size]).toEqual([number, 1]);
  const reached = tickets.flatMap(({ obligations }) =>
    obligations.filter(({ status }) => status === 'reached'),
  );
  expect(reached).toEqual([]);
  const lost = tickets.filter(({ obligations }) => obligations.some(({ noWay }) => noWay));
  const without = tickets.filter((ticket) => !withContact.includes(ticket));
  expect(lost.map(({ id }) => id).toSorted()).toEqual(without.map(({ id }) => id).toSorted());
}

/** A working day later, whoever left a number is to be called, and nobody else. */
export async function expectCalls(aduan: Aduan, tickets: readonly Ticket[]): Promise<void> {
  const called: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const filter = { limit: 200, ...(after && { after }) };
    const page = await createReplies(aduan).calls(filter, { actor: officer });
    called.push(...page.items.map(({ ticket }) => ticket.id));
    after = page.next;
  }
  const phoned = tickets.filter(({ contactKinds }) => contactKinds?.includes('phone'));
  expect(called.toSorted()).toEqual(phoned.map(({ id }) => id).toSorted());
}
