import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { webchatChannel } from '@aduan/channel-webchat';
import { ChannelError, createAduan, sp4nPractice, type TenantId } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { principalOf, sampleOfficers } from '../server/desk/sample-officers.js';

/** The ticket that waits for a dead letter. */
export interface DeadLetter {
  readonly number: string;
  /** The text that the citizen did not receive. */
  readonly text: string;
}

const tenant = 'default' as TenantId;
const text = 'Kuncinya sudah kami buka. Silakan coba masuk lagi.';

/** Makes dead letters in a desk: of one answer and of one inbound message. */
export async function addDeadLetters(folder: string): Promise<DeadLetter> {
  const secret = await readFile(join(folder, 'webchat.secret'), 'utf8');
  const store = sqliteStore({ file: join(folder, 'desk', 'desk.db') });
  const web = webchatChannel({ secret });
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {
      web: {
        ...web,
        async send() {
          throw new ChannelError({ class: 'recipient' }, 'No such recipient.');
        },
      },
    },
  });
  await store.migrate();
  const supervisor = sampleOfficers.find(({ id }) => id === 'penyelia-c');
  if (supervisor === undefined) throw new Error('No supervisor.');
  const actor = principalOf(supervisor);
  const { items } = await aduan.tickets.list({ phases: ['active'] }, { actor });
  const found = items.find(({ ticket: { conversationId, leadId, reports } }) => {
    const isAlone = leadId === null && reports.length === 0;
    return isAlone && conversationId !== null;
  });
  if (found === undefined) throw new Error('No case came by chat.');
  await aduan.tickets.answer(found.ticket.id, text, { actor });
  await aduan.workOff();
  await inboundDeadLetter(store);
  await aduan.close();
  await store.close();
  return { number: found.ticket.number, text };
}

async function inboundDeadLetter(store: ReturnType<typeof sqliteStore>): Promise<void> {
  const now = Date.now();
  const row = { channel: 'web', account: 'web', key: 'k', conversationHash: 'h' };
  await store.insertInbox(tenant, [{ ...row, payload: new Uint8Array(3), receivedAt: now }]);
  const claimed = await store.claimConversation(tenant, now, 1_000, 1);
  if (claimed === null) throw new Error('Nothing to claim.');
  const { conversationHash, fence, rows } = claimed;
  const claim = { sequence: rows[0]?.sequence ?? 0, conversationHash, fence };
  await store.failInbox(tenant, claim, { retryAt: null, error: 'unexpected' });
}
