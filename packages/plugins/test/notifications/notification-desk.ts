import { type Channel, categoryTree, type KindDefinition, type ReadOptions } from '@aduan/core';
import type { OutboundMessage, SendReceipt } from '@aduan/core/channel';
import { fieldTasks } from '@aduan/plugins/field-tasks';
import { memoryStore } from '@aduan/store-memory';
import { principal, testChannel, testDesk } from '../../../core/test/runtime/test-desk.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import {
  type NotificationContact,
  type NotificationReceiver,
  type NotificationsOptions,
  notifications,
} from '../../src/notifications/index.js';
import {
  type OrganizationDefinition,
  type OrganizationSource,
  organization,
  teams,
} from '../../src/organization/index.js';
import { replies } from '../../src/replies/index.js';
import { office } from '../organization/office.js';

export const minute = 60_000;
/** An officer at the counter, and a head, who belong to no unit. */
const counter = principal('loket-1', 'agent');
export const head = principal('kepala-1', 'officer', 'supervisor');

/** One address for each receiver, derived from its id. */
export function contactAt(receiver: NotificationReceiver, rest: Partial<NotificationContact> = {}) {
  const ids = [{ kind: 'user', value: `${receiver.kind}:${receiver.id}` }];
  return { addresses: [{ channel: 'inbox', to: { account: 'desk', ids } }], ...rest };
}

/** Topics of the example office, each called by its code but for the one that texts name. */
const topics = ['kdmp', 'kdmp.gerai', 'kdmp.legal', 'kdmp.legal.npwp', 'kdmp.pendamping'].map(
  (code) => {
    const label = code === 'kdmp.legal.npwp' ? 'NPWP' : code;
    return { code, label: { id: label, en: label } };
  },
);

export interface NotificationDeskOptions extends Partial<NotificationsOptions> {
  readonly office?: OrganizationDefinition | OrganizationSource;
  readonly kinds?: readonly KindDefinition[];
  readonly store?: ReturnType<typeof memoryStore>;
  readonly send?: (message: OutboundMessage) => Promise<SendReceipt> | SendReceipt;
  readonly idempotentSend?: boolean;
}

/** A desk of the example office whose officers and units are notified over the channel `inbox`. */
export function notificationDesk(options: NotificationDeskOptions = {}) {
  const { kinds, send, idempotentSend = true, store = memoryStore(), ...rest } = options;
  const made = organization(options.office ?? office);
  const inbox = testChannel(send, { idempotentSend });
  const channels: Record<string, Channel> = { test: testChannel(), inbox };
  const notified = notifications({
    contact: (receiver) => contactAt(receiver),
    ticketUrl: ({ id }) => `https://desk.example/kasus/${id}`,
    deskUrl: 'https://desk.example/',
    digestAt: null,
    ...rest,
  });
  const desk = testDesk({
    channels,
    store,
    ...(kinds && { kinds }),
    plugins: [teams(made), mergedTickets(), replies(), fieldTasks(), notified],
    categories: categoryTree(topics),
  });
  const textOf = ({ content }: OutboundMessage) => (content.type === 'text' ? content.text : '');
  /** Advances the clock, does the work, and returns what was sent since, with its receivers. */
  async function textsAfter(ms: number) {
    const before = inbox.sent.length;
    desk.clock.now += ms;
    await desk.aduan.workOff();
    return inbox.sent
      .slice(before)
      .map((message) => ({ who: message.conversation, text: textOf(message) }))
      .toSorted((a, b) => (a.who < b.who ? -1 : 1));
  }
  return {
    ...desk,
    made,
    store,
    inbox,
    /** What the day holds for an officer or a unit, as the head asks. */
    digest: async (
      whose: { readonly officer?: string; readonly unit?: string },
      options: ReadOptions = { actor: head },
    ) => (await desk.aduan.plugins.notifications.digest(whose, options)).digest,
    /** What waits to be sent. */
    waiting: () =>
      store.readRows('default' as never, {
        table: 'notifications:waiting',
        now: desk.clock.now,
        limit: 200,
      }),
    textsAfter,
    /** Opens a ticket of a visitor at the counter. */
    open: async (input: object = {}) => {
      const reporter = { contacts: [{ kind: 'phone', value: '+6281234567890' }] };
      const complaint = { body: 'Tolong diperiksa.', channel: 'counter', reporter, ...input };
      return (await desk.aduan.tickets.open(complaint, { actor: counter })).ticket;
    },
    as: (id: string) => ({ actor: made.principal(id) }),
    receiversAfter: async (ms: number) => (await textsAfter(ms)).map(({ who }) => who),
  };
}
