import type { Replies } from '@aduan/plugins/replies';
import { expect } from 'vitest';
import type { Ticket } from '../../src/ticket/ticket.js';
import { officer } from '../runtime/test-desk.js';

/** One accepted message, with its ticket. */
export interface Told {
  readonly key: string;
  readonly number: string;
}

/** Whether nothing more is sent for a ticket automatically: its citizen was notified of the answer, or cannot be. */
export function isSettled({ obligations }: Pick<Ticket, 'obligations'>): boolean {
  return obligations.every(
    ({ attempts, noWay, status }) =>
      status !== 'owed' && (noWay || attempts.some(({ notice }) => notice)),
  );
}

/**
 * Expects that every citizen with a contact was notified once of the answer, and no others; an interrupted message is
 * repeated with its key, which its channel recognizes. No citizen counts as reached, and only those without a contact
 * as lost.
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

/** Expects that a working day later, exactly the citizens who left a number are to be called. */
export async function expectCalls(
  aduan: { readonly plugins: { readonly replies: Replies } },
  tickets: readonly Ticket[],
): Promise<void> {
  const called: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const filter = { limit: 200, ...(after && { after }) };
    const page = await aduan.plugins.replies.calls(filter, { actor: officer });
    called.push(...page.items.map(({ ticket }) => ticket.id));
    after = page.next;
  }
  const phoned = tickets.filter(({ contactKinds }) => contactKinds?.includes('phone'));
  expect(called.toSorted()).toEqual(phoned.map(({ id }) => id).toSorted());
}
