import type { InboundReceipt, OutboundMessage } from '@aduan/core/channel';
import { describe, expect, test } from 'vitest';
import { supervisor } from '../../../core/test/runtime/test-desk.js';
import { minute, notificationDesk } from './notification-desk.js';

const legal = { category: 'kdmp.legal.npwp' };
const as = { actor: supervisor };

type CitizenMessage = readonly [status: InboundReceipt['status'], error?: InboundReceipt['error']];

/** A provider's receipt for a message. */
function receiptOf(
  message: Pick<OutboundMessage, 'conversation' | 'key'> | undefined,
  ...[status, error]: CitizenMessage
): Request {
  const receipt: InboundReceipt = {
    type: 'receipt',
    key: `${message?.key}:${status}:${error?.class}`,
    id: `provider-${message?.key}`,
    at: 0,
    account: 'desk',
    conversation: message?.conversation ?? '',
    status,
    ...(error && { error }),
  };
  return new Request('https://desk.example/aduan/inbox', {
    method: 'POST',
    headers: { 'x-secret': 'right' },
    body: JSON.stringify([receipt]),
  });
}

/** A desk whose officers and unit were notified of one ticket, and a way to send a receipt for one of the messages. */
async function toldDesk(options: Parameters<typeof notificationDesk>[0] = {}) {
  const desk = notificationDesk({ idempotentSend: false, ...options });
  const ticket = await desk.open(legal);
  await desk.textsAfter(2 * minute);
  const history = async () => (await desk.aduan.tickets.get(ticket.id, as)).timeline.length;
  const told = await history();
  async function report(who: string, ...said: CitizenMessage) {
    const message = desk.inbox.sent.find(({ conversation }) => conversation === who);
    await desk.aduan.fetch(receiptOf(message, ...said));
    await desk.aduan.workOff();
  }
  const deadLetters = async () => (await desk.aduan.deadLetters.list({}, as)).items;
  return { ...desk, ticket, told, history, report, deadLetters };
}

describe('a notification that comes back', () => {
  test('stands among the dead letters with its ticket and its receiver, once, and makes the desk unwell', async () => {
    const desk = await toldDesk();
    await desk.report('officer:p-2', 'failed', { class: 'recipient' });
    await desk.report('officer:p-2', 'failed', { class: 'unknown' });
    expect(await desk.deadLetters()).toEqual([
      expect.objectContaining({
        side: 'out',
        place: 'inbox',
        state: 'dead',
        error: 'notification-recipient',
        why: expect.objectContaining({ en: expect.stringContaining('mend it') }),
        ticketNumber: desk.ticket.number,
        receiver: { kind: 'officer', id: 'p-2' },
      }),
    ]);
    expect(await desk.aduan.health()).toMatchObject({ ok: false, deadLetters: { outbox: 1 } });
    expect(desk.logs).toContainEqual({
      level: 'warn',
      event: 'notification.bounced',
      data: { channel: 'inbox', kind: 'officer', id: 'p-2', error: 'notification-recipient' },
    });
  });

  test('is no block of the citizen: nothing of it stands in the ticket', async () => {
    const desk = await toldDesk();
    await desk.report('unit:kelembagaan', 'failed', { class: 'blocked' });
    const [letter] = await desk.deadLetters();
    expect(letter).toMatchObject({
      error: 'notification-blocked',
      receiver: { kind: 'unit', id: 'kelembagaan' },
    });
    expect(await desk.history()).toBe(desk.told);
  });

  test('is gone once somebody put it away, and sends nothing when it is put back in line', async () => {
    const desk = await toldDesk();
    await desk.report('officer:p-2', 'failed', { class: 'recipient' });
    const sent = desk.inbox.sent.length;
    const letters = desk.aduan.deadLetters;
    const [letter] = await desk.deadLetters();
    await letters.replay({ letter: letter?.id ?? '' }, as);
    await desk.aduan.workOff();
    expect(desk.inbox.sent).toHaveLength(sent);
    expect(await desk.deadLetters()).toHaveLength(1);
    await letters.discard({ letter: letter?.id ?? '', reason: 'wrong-address' }, as);
    expect(await desk.deadLetters()).toEqual([]);
    expect((await desk.aduan.health()).ok).toBe(true);
  });

  test('is known also where the channel says so before it returned from sending', async () => {
    const desk = notificationDesk({
      idempotentSend: false,
      async send(message) {
        if (message.conversation === 'officer:p-3') {
          await desk.aduan.fetch(receiptOf(message, 'failed', { class: 'recipient' }));
          await desk.aduan.workOff();
        }
        return { ids: [`provider-${message.key}`], status: 'sent', at: 0 };
      },
    });
    await desk.open(legal);
    await desk.textsAfter(2 * minute);
    const { items: deadLetters } = await desk.aduan.deadLetters.list({}, as);
    expect(deadLetters).toMatchObject([{ receiver: { id: 'p-3' } }]);
  });

  test('that only arrived or was read changes nothing', async () => {
    const desk = await toldDesk();
    await desk.report('officer:p-2', 'delivered');
    await desk.report('officer:p-2', 'read');
    expect(await desk.deadLetters()).toEqual([]);
    expect((await desk.aduan.health()).ok).toBe(true);
  });
});

test('a digest that comes back names its receiver, and no ticket', async () => {
  const desk = notificationDesk({ idempotentSend: false, digestAt: '07:30' });
  const sent = () => desk.inbox.sent;
  await desk.open(legal);
  await desk.textsAfter(2 * minute);
  const digest = sent().find(({ subject }) => subject?.startsWith('Ringkasan'));
  await desk.aduan.fetch(receiptOf(digest, 'failed', { class: 'recipient' }));
  await desk.aduan.workOff();
  const { items: deadLetters } = await desk.aduan.deadLetters.list({}, as);
  const [kind, id] = digest?.conversation.split(':') ?? [];
  expect(deadLetters).toMatchObject([{ ticketNumber: null, receiver: { kind, id } }]);
});
