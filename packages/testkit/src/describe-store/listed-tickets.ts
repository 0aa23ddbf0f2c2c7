import type { Store, TenantId, Ticket } from '@aduan/core';
import type { TicketFilter, TicketWrite } from '@aduan/core/store';
import type { Draft, Obligation } from '@aduan/core/ticket';
import { buildCommit, buildOpening } from '../builders/build-commit.js';
import { buildId } from '../builders/build-id.js';
import { buildTicket } from '../builders/build-ticket.js';

/** Opens a ticket in a store. */
export async function open(
  store: Store,
  tenant: TenantId,
  overrides: Partial<Ticket> = {},
  write: Partial<TicketWrite> = {},
): Promise<Ticket> {
  const ticket = buildTicket(overrides);
  await store.commit(buildCommit(tenant, { tickets: [buildOpening(ticket, write)] }));
  return ticket;
}

/** The ids of a list, in its order. */
export async function list(store: Store, tenant: TenantId, filter: TicketFilter) {
  const { items } = await store.listTickets(tenant, filter);
  return items.map(({ ticket }) => ticket.id);
}

/** An open obligation that no conversation carries. */
export const owed: Obligation = {
  id: buildId<Obligation['id']>(),
  to: null,
  conversationId: null,
  status: 'owed',
  owedSince: 1,
  answeredAt: null,
  settledAt: null,
  attempts: [],
};

/** An answered obligation without proof of delivery. */
export const answered: Obligation = { ...owed, status: 'answered', answeredAt: 2 };

/** Contact kinds of a reporter who left a number. */
export const phoned = { contactKinds: ['phone'] } as const satisfies Partial<Ticket>;

/** Makes a reply draft. */
export const draft = (status: Draft['status']): Draft => ({
  id: buildId<Draft['id']>(),
  action: 'answer',
  referral: null,
  author: 'ani',
  status,
  at: 1,
});
