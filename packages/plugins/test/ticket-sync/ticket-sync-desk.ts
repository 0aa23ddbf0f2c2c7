import type { KindDefinition } from '@aduan/core';
import {
  type Directory,
  memoryHelpdesk,
  type PushOutcome,
  type PushPolicyChanges,
} from '@aduan/core/directory';
import { memoryStore } from '@aduan/store-memory';
import { agent, officer, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { type TicketSyncOptions, ticketSync } from '../../src/ticket-sync/index.js';

const cooperative = { name: 'Kopdes Merah Putih Contoh', simkopdesId: '7' };
const complaint = {
  channel: 'counter',
  subject: 'Gerai belum buka',
  body: 'Gerai koperasi di desa kami belum buka sejak Januari.',
  category: 'kdmp.gerai',
  cooperative,
};

export interface TicketSyncDeskOptions extends Partial<TicketSyncOptions> {
  readonly kinds?: readonly KindDefinition[];
  readonly store?: ReturnType<typeof memoryStore>;
  /** Exceptions to the policy of what is pushed to the other side. */
  readonly lets?: PushPolicyChanges;
  /** Called before the other side: may fail, or delay. */
  readonly before?: () => Promise<void> | void;
}

/** A desk that syncs tickets with a helpdesk in memory. */
export function ticketSyncDesk({
  before,
  kinds,
  lets = {},
  store = memoryStore(),
  ...rest
}: TicketSyncDeskOptions = {}) {
  const other = memoryHelpdesk({
    name: 'helpdesk',
    policy: lets,
    masker: { mask: (text) => text },
  });
  const calls: string[] = [];
  const directory: Directory = {
    ...other,
    async push(push, context): Promise<PushOutcome> {
      calls.push(push.key);
      await before?.();
      return other.push(push, context);
    },
  };
  const options = {
    directory,
    ticketUrl: ({ number }: { readonly number: string }) => `https://desk.example/${number}`,
    ...rest,
  };
  const plugins = [ticketSync(options)] as const;
  const desk = testDesk({ store, plugins, ...(kinds && { kinds }) });
  return {
    ...desk,
    store,
    other,
    calls,
    sharing: desk.aduan.plugins['ticket-sync'],
    options,
    open: async (input: object = {}) => {
      const opened = await desk.aduan.tickets.open({ ...complaint, ...input }, { actor: agent });
      return opened.ticket;
    },
    take: (id: string) => desk.aduan.tickets.act(id, 'start', {}, { actor: officer }),
    historyOf: async (id: string) =>
      (await desk.aduan.tickets.get(id, { actor: supervisor })).timeline,
    told: () => other.pushes.map((push) => (push.type === 'ticket' ? 'ticket' : push.state)),
    later: async (ms: number) => {
      desk.clock.now += ms;
      await desk.aduan.workOff();
    },
  };
}
