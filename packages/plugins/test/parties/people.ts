import type { OpenInput, PartyId, TenantId } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import {
  agent,
  delivery,
  supervisor,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { parties } from '../../src/parties/index.js';

export const tenant = 'default' as TenantId;

export const phone = (value: string) => ({ kind: 'phone', value });
export const email = (value: string) => ({ kind: 'email', value });

/** A desk with people who write from verified addresses, and others who call and name some. */
export function deskOfPeople(
  options: Omit<NonNullable<Parameters<typeof testDesk>[0]>, 'plugins'> = {},
) {
  const desk = testDesk({ ...options, plugins: [parties()] });
  const { aduan, clock } = desk;
  let thread = 0;

  async function newestReporter(): Promise<PartyId> {
    const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
    return firstOf(firstOf(items).ticket.reporters);
  }

  /** @returns the party of a new conversation */
  async function write(
    ids: readonly { readonly kind: string; readonly value: string }[],
    parts?: Extract<InboundEvent, { type: 'message' }>['parts'],
  ): Promise<PartyId> {
    thread += 1;
    clock.now += 1;
    const text = textEvent('Halo.', `thread-${thread}`);
    const event = { ...text, from: { account: 'desk', ids, name: 'Warga' } };
    await aduan.fetch(delivery([{ ...event, ...(parts && { parts }) }]));
    await aduan.workOff();
    return newestReporter();
  }

  /** @returns the party of a caller who gives a name */
  async function call(
    reporter: OpenInput['reporter'],
    more: Partial<OpenInput> = {},
  ): Promise<PartyId> {
    clock.now += 1;
    const input = { body: 'Telepon.', channel: 'phone', ...(reporter && { reporter }), ...more };
    const { ticket } = await aduan.tickets.open(input, { actor: agent });
    return firstOf(ticket.reporters);
  }

  return { ...desk, parties: aduan.plugins.parties, write, call };
}
