import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { createAduan } from '../../src/aduan.js';
import type { AduanOptions } from '../../src/aduan-options.js';
import type { Channel } from '../../src/channel/channel.js';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { OutboundMessage, SendReceipt } from '../../src/channel/outbound.js';
import { InputError } from '../../src/errors.js';
import type { PluginList } from '../../src/plugin/plugin-types.js';
import type { Principal } from '../../src/ports/principal.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';

/** Tuesday 14 April 2026, 09:00 WIB: the office is open. */
export const tuesdayMorning = Date.UTC(2026, 3, 14, 2, 0);

export function principal(id: string, ...roles: string[]): Principal {
  const display = { name: `Petugas ${id}`, role: 'Petugas layanan' };
  return { id, kind: 'officer', roles, units: [], regions: [], display };
}

export const officer = principal('p-1', 'officer');
export const agent = principal('p-2', 'agent');
export const supervisor = principal('p-3', 'supervisor');
export const auditor = principal('p-4', 'auditor');

/** A channel whose webhook requests are the events themselves, as JSON with a shared secret. */
export function testChannel(
  send: (message: OutboundMessage) => Promise<SendReceipt> | SendReceipt = ({ key }) => ({
    ids: [`provider-${key}`],
    status: 'sent',
    at: tuesdayMorning,
  }),
  capabilities: Partial<Channel['capabilities']> = {},
): Channel & { readonly sent: OutboundMessage[] } {
  const sent: OutboundMessage[] = [];
  return {
    contract: 'channel/1',
    name: 'test',
    sent,
    capabilities: {
      inbound: ['text', 'media', 'form'],
      outbound: ['text'],
      receipts: ['sent', 'delivered', 'read', 'failed'],
      text: { maxCharacters: 4096, markdown: false },
      choices: false,
      media: {},
      replyWindow: null,
      rate: [],
      transport: 'webhook',
      idempotentSend: false,
      ...capabilities,
    },
    async verify(request) {
      return request.headers.get('x-secret') === 'right'
        ? { ok: true }
        : { ok: false, status: 401, reason: 'wrong secret' };
    },
    async parse(body) {
      try {
        return JSON.parse(new TextDecoder().decode(body)) as readonly InboundEvent[];
      } catch {
        throw new InputError('no JSON');
      }
    },
    async send(message) {
      const receipt = await send(message);
      sent.push(message);
      return receipt;
    },
  };
}

export interface TestClock {
  now: number;
}

export function testDesk<const Plugins extends PluginList = readonly []>(
  options: Partial<AduanOptions<Record<string, Channel>, Plugins>> = {},
) {
  const clock: TestClock = { now: tuesdayMorning };
  const channel = testChannel();
  const store = options.store ?? memoryStore();
  const logs: { level: string; event: string; data: unknown }[] = [];
  const parts: AduanOptions<Record<string, Channel>, Plugins> = {
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { test: channel },
    now: () => clock.now,
    logger: (level, event, data) => logs.push({ level, event, data }),
    ...options,
  };
  // Checked where the list is written; here it is not known.
  const aduan = createAduan<Record<string, Channel>, Plugins>(parts as never);
  return { aduan, channel, store, clock, logs };
}

let counter = 0;

/** A text message of one citizen, in the form of the test channel. */
export function textEvent(
  text: string,
  from = 'warga-1',
  key = `k-${++counter}`,
): Extract<InboundEvent, { type: 'message' }> {
  return {
    type: 'message',
    key,
    id: key,
    at: tuesdayMorning,
    account: 'desk',
    conversation: from,
    from: { account: 'desk', ids: [{ kind: 'user', value: from }], name: 'Warga A' },
    parts: [{ type: 'text', text }],
  };
}

/** The same of a citizen whose number the channel knows. */
export function withPhone(
  event: ReturnType<typeof textEvent>,
  value = '+6281234567890',
): ReturnType<typeof textEvent> {
  const { from } = event;
  return { ...event, from: { ...from, ids: [...from.ids, { kind: 'phone', value }] } };
}

export function delivery(events: readonly InboundEvent[], secret = 'right'): Request {
  return new Request('https://desk.example/aduan/test', {
    method: 'POST',
    headers: { 'x-secret': secret },
    body: JSON.stringify(events),
  });
}
