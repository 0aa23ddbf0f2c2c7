import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../../src/channel/capabilities.js';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import type { Intake } from '../../src/runtime/intake.js';
import { delivery, officer, testDesk, textEvent } from './test-desk.js';

const minute = 60_000;

/** Adds a citizen's messages to their ticket, and answers a question beside it. */
const answering: Intake = {
  async receive(input) {
    const result = await defaultIntake().receive(input);
    const [part] = input.message.parts;
    if (part?.type !== 'text' || !part.text.endsWith('?') || !input.ticket) return result;
    const answer = { type: 'reply', content: { type: 'text', text: 'Gratis.' } } as const;
    return { effects: [...result.effects, answer] };
  },
};

/** A citizen who has a ticket and writes repeatedly. */
async function citizen(capabilities: Partial<Capabilities> = {}, locale?: 'en') {
  const { aduan, channel, clock } = testDesk({ intake: answering });
  Object.assign(channel, { capabilities: { ...channel.capabilities, ...capabilities } });
  const write = async (text: string, later = 0) => {
    clock.now += later * minute;
    const before = channel.sent.length;
    const event = textEvent(text);
    const from = { ...event.from, ...(locale && { locale }) };
    await aduan.fetch(delivery([{ ...event, from }]));
    await aduan.workOff();
    return channel.sent
      .slice(before)
      .map(({ content }) => ('text' in content ? content.text : content.type));
  };
  await write('Gerai tutup.');
  const { items } = await aduan.tickets.list({}, { actor: officer });
  const id = items[0]?.ticket.id ?? '';
  return { aduan, id, write };
}

const added = expect.stringMatching(/^Sudah kami tambahkan ke laporan Anda, nomor ADU-/);

describe('what a citizen adds to their ticket', () => {
  it('is confirmed at once, then once in ten minutes', async () => {
    const { write } = await citizen();
    expect(await write('Ketuanya kabur juga.')).toEqual([added]);
    expect(await write('Dan bendaharanya.', 4)).toEqual([]);
    expect(await write('Tolong.', 4)).toEqual([]);
    expect(await write('Masih tutup.', 4)).toEqual([added]);
    expect(await write('Sampai hari ini.', 60)).toEqual([added]);
  });

  it('is confirmed behind a message that was answered otherwise', async () => {
    const { write } = await citizen();
    expect(await write('Apakah ini bayar?')).toEqual(['Gratis.']);
    expect(await write('Ketuanya kabur juga.', 1)).toEqual([added]);
    expect(await write('Dan bendaharanya.', 1)).toEqual([]);
  });

  it('is confirmed once the officer has gone, however little before it came the last', async () => {
    const { aduan, id, write } = await citizen();
    await aduan.tickets.ask(id, 'Di desa mana?', { actor: officer });
    await aduan.workOff();
    expect(await write('Desa Sukamaju.', 58)).toEqual([]);
    expect(await write('Dekat balai desa.', 4)).toEqual([added]);
  });

  it('is confirmed in their language', async () => {
    const { write } = await citizen({}, 'en');
    expect(await write('Still closed.')).toEqual([expect.stringMatching(/^We have added this/)]);
  });

  it('is not, where people write letters or nothing can be sent', async () => {
    expect(await (await citizen({ pace: 'letters' })).write('Masih tutup.')).toEqual([]);
  });

  it('is not, while an officer writes to them', async () => {
    const { aduan, id, write } = await citizen();
    await aduan.tickets.ask(id, 'Di desa mana?', { actor: officer });
    await aduan.workOff();
    expect(await write('Desa Sukamaju.', 2)).toEqual([]);
    expect(await write('Masih tutup.', 70)).toEqual([added]);
  });
});
