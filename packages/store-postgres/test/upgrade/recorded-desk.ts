import { auditSigner } from '@aduan/audit';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  ChannelError,
  createAduan,
  type Intake,
  masterKeyProvider,
  sp4nPractice,
} from '@aduan/core';
import type { OutboundMessage } from '@aduan/core/channel';
import { apiKeys } from '@aduan/plugins/api-keys';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { parties } from '@aduan/plugins/parties';
import { ratings } from '@aduan/plugins/ratings';
import { replies } from '@aduan/plugins/replies';
import { viewLog } from '@aduan/plugins/view-log';
import { buildChannel } from '@aduan/testkit';
import type { PostgresStore } from '../../src/index.js';

/** Words in a message that make the provider of the recorded desk fail. */
export const failures = {
  'nomor mati': { class: 'recipient' },
  'tidak jelas': { class: 'retryable', outcomeUnknown: true },
  'coba nanti': { class: 'retryable' },
} as const;

/** What the intake of the recorded desk chokes on, until today's desk takes it. */
export const unreadable = 'Pesan yang belum terbaca';

const dayMs = 86_400_000;
/** Nobody's secrets: with them the recorded rows are opened again. */
const keys = masterKeyProvider({
  master: new Uint8Array(32).fill(1),
  mac: new Uint8Array(32).fill(2),
});

interface RecordedDeskOptions {
  readonly store: PostgresStore;
  readonly now: () => number;
  /** Signs checkpoints, base64 as `generateAuditKey` makes it. */
  readonly auditKey: string;
  /** Whether the provider and the intake fail where they are told to. */
  readonly fails: boolean;
}

/** The desk whose data is recorded, for the version that writes it and for all that open it later. */
export async function recordedDesk({ auditKey, fails, now, store }: RecordedDeskOptions) {
  const sent: OutboundMessage[] = [];
  const published: string[] = [];
  const signer = await auditSigner(auditKey);
  const web = buildChannel({
    capabilities: { receipts: ['delivered', 'read'], idempotentSend: false },
    async send(message) {
      const { content } = message;
      const said = content.type === 'text' ? content.text : '';
      for (const [words, info] of Object.entries(failures)) {
        if (fails && said.includes(words)) throw new ChannelError(info, 'as it was told to');
      }
      sent.push(message);
      return { ids: [`provider-${message.key}`], status: 'sent', at: now() };
    },
  });
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: { web } };
  const aduan = createAduan({
    ...parts,
    store,
    keys,
    blobs: store.blobs,
    intake: askingIntake(fails),
    now,
    // What is viewed while everything is read is kept together, however long that takes.
    plugins: [
      apiKeys(),
      checkpoints({ publish: (line) => void published.push(line) }),
      mergedTickets(),
      parties(),
      ratings({ question: false }),
      replies(),
      viewLog({ delayMs: 600_000 }),
    ],
  });
  const { 'merged-tickets': cases, 'view-log': views } = aduan.plugins;
  return { aduan, cases, views, published, sent, signer, store };
}

export type RecordedDesk = Awaited<ReturnType<typeof recordedDesk>>;

/** Asks who only greets, opens a case of everything else, and chokes where it is told to. */
function askingIntake(fails: boolean): Intake {
  return {
    receive({ at, message, ticket }) {
      const [part] = message.parts;
      const text = part?.type === 'text' ? part.text : '';
      if (fails && text === unreadable) throw new Error('as it was told to');
      if (text === 'Halo') {
        const content = { type: 'text', text: 'Apa keluhan Anda?' } as const;
        const wakeAt = at + 30 * dayMs;
        return { effects: [{ type: 'reply', content }], session: { asked: 'keluhan' }, wakeAt };
      }
      return ticket
        ? { effects: [{ type: 'ticket.append' }] }
        : { effects: [{ type: 'ticket.open', kind: 'complaint', body: text }] };
    },
  };
}
