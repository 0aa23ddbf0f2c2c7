import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channel/channel.js';
import type { MediaRef } from '../../src/channel/content.js';
import type { Intake, OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, officer, supervisor, testChannel, testDesk, textEvent } from './test-desk.js';

function streamOf(text: string): ReadableStream<Uint8Array> {
  const { body } = new Response(text);
  if (!body) throw new Error('expected a body');
  return body;
}

async function opened(effect: Partial<OpenEffect> = {}, event = textEvent('Gerai tutup.')) {
  const opening: OpenEffect = { type: 'ticket.open', kind: 'complaint', ...effect };
  const desk = testDesk({ intake: { receive: () => ({ effects: [opening] }) } });
  const begin = desk.clock.now;
  await desk.aduan.fetch(delivery([event]));
  desk.clock.now += 3_600_000;
  await desk.aduan.workOff();
  const { items } = await desk.aduan.tickets.list({}, { actor: officer });
  const { id } = firstOf(items).ticket;
  return { ...desk, begin, view: await desk.aduan.tickets.get(id, { actor: officer }) };
}

describe('a ticket from a message', () => {
  it('begins when the message was received, not when it was dealt with', async () => {
    const { view, channel, begin } = await opened();
    expect(view.ticket).toMatchObject({ receivedAt: begin });
    expect(firstOf(channel.sent).lastInboundAt).toBe(begin);
  });

  it('takes the name from the channel unless the citizen gave one', async () => {
    const contacts = [{ kind: 'phone', value: '+6281200000001' }];
    const { view } = await opened({ reporter: { contacts } });
    expect(view.reporters).toMatchObject([{ name: 'Warga A' }]);
    const values = firstOf(view.reporters).contacts.map(({ value }) => value);
    expect(values).toEqual(['warga-1', '+6281200000001']);
    const named = await opened({ reporter: { name: 'Bu Ratna' } });
    expect(named.view.reporters).toMatchObject([{ name: 'Bu Ratna' }]);
  });

  it.each([
    ['Bu\u202e\u200b\n  Ratna\u0000', 'Bu Ratna'],
    ['🙏'.repeat(5_000), '🙏'.repeat(100)],
    [' \u200b\n', null],
  ])('takes of a name at a provider what is to be seen, in one line: %j', async (name, shown) => {
    const said = textEvent('Gerai tutup.');
    const { view } = await opened({}, { ...said, from: { ...said.from, name } });
    expect(firstOf(view.reporters).name).toBe(shown);
  });

  it.each([{}, { confidential: true }])('keeps apart for whom they speak: %j', async (flag) => {
    const named = { relation: 'family', name: 'Bu REPMARK', proofSeen: true };
    const { aduan, view } = await opened({ represents: named, ...flag });
    const { ticket } = await aduan.tickets.get(view.ticket.id, { actor: supervisor });
    expect(ticket.proxy).toEqual({ relation: 'family', proofSeen: false });
    const seen = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(seen.represented).toMatchObject({ name: 'Bu REPMARK', id: ticket.represented });
    expect(ticket.reporters).not.toContain(ticket.represented);
    expect(ticket.obligations.map(({ to }) => to)).toEqual(ticket.reporters);
    const protection = aduan.dataProtection;
    const because = { actor: supervisor, reason: 'request' };
    const exportOf = async (party: unknown) =>
      JSON.stringify(await protection.export(party as never, because));
    expect(await exportOf(ticket.reporters[0])).not.toContain('REPMARK');
    const his = await exportOf(ticket.represented);
    expect(his).toContain('REPMARK');
    expect(his).not.toContain('Gerai tutup');
  });

  it('holds the files that came before it, each once, and none that nobody kept', async () => {
    const photos: MediaRef[] = [];
    const intake: Intake = {
      receive({ message }) {
        photos.push(
          ...message.parts.flatMap((part) => (part.type === 'media' ? [part.media] : [])),
        );
        if (photos.length < 2) return { effects: [] };
        const lost = { ref: 'provider-9', kind: 'image' } as const;
        return { effects: [{ type: 'ticket.open', kind: 'complaint', media: [...photos, lost] }] };
      },
    };
    const channel: Channel = {
      ...testChannel(),
      fetchMedia: async ({ ref }) => ({ body: streamOf(ref), mime: 'image/jpeg' }),
    };
    const { aduan } = testDesk({ intake, channels: { test: channel } });
    for (const ref of ['provider-1', 'provider-2']) {
      const media = { ref, kind: 'image', name: `${ref}.jpg` } as const;
      const event = { ...textEvent('Lihat ini.'), parts: [{ type: 'media' as const, media }] };
      await aduan.fetch(delivery([event]));
      await aduan.workOff();
    }
    const { items } = await aduan.tickets.list({}, { actor: officer });
    const { ticket } = await aduan.tickets.get(firstOf(items).ticket.id, { actor: officer });
    expect(ticket.attachments).toHaveLength(2);
    expect(photos.every(({ ref }) => ref.startsWith('blob:'))).toBe(true);
  });
});
