import { type Channel, officerPrincipal } from '@aduan/core';
import type { InboundEvent, OutboundMessage } from '@aduan/core/channel';
import { memoryStore } from '@aduan/store-memory';
import { roadDesk } from '@aduan-examples/write-a-flow/desk';
import { expect, test } from 'vitest';

const wednesdayMorning = Date.parse('2026-02-18T10:00:00+07:00');
const wednesdayNight = Date.parse('2026-02-18T20:00:00+07:00');
const actor = officerPrincipal('petugas-1', ['officer']);

/** A channel in memory with inbound and outbound messages. */
function notebook() {
  const sent: OutboundMessage[] = [];
  const channel: Channel = {
    contract: 'channel/1',
    name: 'notebook',
    capabilities: {
      inbound: ['text'],
      outbound: ['text', 'choices'],
      receipts: [],
      text: { maxCharacters: 4_000, markdown: false },
      choices: { max: 10, titleMax: 60 },
      media: {},
      replyWindow: null,
      rate: [],
      transport: 'webhook',
      idempotentSend: true,
    },
    verify: async () => ({ ok: true }),
    parse: async (body) => JSON.parse(new TextDecoder().decode(body)) as InboundEvent[],
    async send(message, { now }) {
      sent.push(message);
      return { ids: [message.key], status: 'sent', at: now() };
    },
  };
  return { channel, sent };
}

function desk(at: number) {
  const { channel, sent } = notebook();
  let count = 0;
  const aduan = roadDesk(memoryStore(), { notebook: channel }, () => at + count * 1_000);
  return {
    aduan,
    /** The desk's answer to a message. */
    async write(text: string): Promise<string> {
      count += 1;
      sent.length = 0;
      const event: InboundEvent = {
        type: 'message',
        key: `m${count}`,
        id: `m${count}`,
        at: at + count * 1_000,
        account: 'desk',
        conversation: 'citizen-1',
        from: { account: 'desk', ids: [{ kind: 'user', value: 'citizen-1' }] },
        parts: [{ type: 'text', text }],
      };
      const body = JSON.stringify([event]);
      await aduan.fetch(
        new Request('https://desk.example/aduan/notebook', { method: 'POST', body }),
      );
      await aduan.workOff();
      return sent.map(({ content }) => ('text' in content ? content.text : '')).join('\n');
    },
  };
}

test('what the flow gathered becomes a ticket, and the desk tells its number', async () => {
  const { aduan, write } = desk(wednesdayMorning);
  await write('ada lubang besar di Jalan Melati Sukamaju, tolong diperbaiki');
  await write('tidak mendesak');
  const end = await write('0812 3456 7890');
  expect(end).toMatch(/ADU-2026-\d{6}-\d/);
  const { items } = await aduan.tickets.list({}, { actor });
  const [listed] = items;
  if (!listed) throw new Error('There is no case.');
  const shown = JSON.stringify(await aduan.tickets.get(listed.ticket.id, { actor }));
  expect(shown).toContain('Tempat: Jalan Melati Sukamaju');
  expect(shown).toContain('+6281234567890');
  expect(await write('cek laporan')).toContain('Diterima');
});

test('a person who asks for a person about their report is handed over with it, and hears so', async () => {
  const { aduan, write } = desk(wednesdayMorning);
  await write('ada lubang besar di Jalan Melati Sukamaju, tolong diperbaiki');
  await write('tidak mendesak');
  await write('0812 3456 7890');
  expect(await write('petugas')).toContain('Kami sambungkan ke petugas');
  await write('lubangnya makin besar');
  const { items } = await aduan.tickets.list({}, { actor });
  expect(items).toHaveLength(1);
  const shown = JSON.stringify(await aduan.tickets.get(items[0]?.ticket.id ?? '', { actor }));
  expect(shown).toContain('makin besar');
});

test('at night nobody is called, and the report is kept all the same', async () => {
  const { aduan, write } = desk(wednesdayNight);
  await write('jembatan putus');
  await write('desa Sukamaju');
  await write('gawat');
  const { items } = await aduan.tickets.list({}, { actor });
  expect(items).toHaveLength(1);
});

test('without a report there is no state of one', async () => {
  const { write } = desk(wednesdayMorning);
  expect(await write('cek laporan')).toContain('Belum ada laporan');
});
