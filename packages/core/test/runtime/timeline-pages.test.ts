import { viewLog } from '@aduan/plugins/view-log';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../src/channel/inbound.js';
import type { EventId, TenantId } from '../../src/ids.js';
import type { Masker } from '../../src/ports/masker.js';
import { firstOf } from './first-of.js';
import { agent, auditor, delivery, officer, testDesk, textEvent } from './test-desk.js';

const tenant = 'default' as TenantId;
const events = 5_000;
const notes = 200;

/** A ticket of 5,000 events, the last 200 with texts of their own, on a desk that counts what it decrypts and masks. */
async function longTicket() {
  const masked: string[] = [];
  const opened = new Set<string>();
  const store = memoryStore();
  const counting = {
    ...store,
    readSealedRecords: (of: TenantId, ids: readonly string[]) => {
      for (const id of ids) opened.add(id);
      return store.readSealedRecords(of, ids);
    },
  };
  const masker: Masker = {
    mask(text) {
      masked.push(text);
      return text.replace(/\d+/g, '•');
    },
  };
  const { aduan } = testDesk({ store: counting, masker, plugins: [viewLog()] });
  const input = { body: 'Gerai tutup 1', channel: 'counter', subject: 'Gerai 2' };
  const { ticket } = await aduan.tickets.open(input, { actor: agent });
  const { id } = ticket;
  for (let index = 1; index <= notes; index += 1) {
    await aduan.tickets.note(id, `Catatan ${index}`, { actor: officer });
  }
  const written = (await store.readEvents(tenant, id)).slice(-notes);
  const stored = await store.readTicket(tenant, id);
  if (!stored) throw new Error('no ticket');
  const { version } = stored.ticket;
  const copies = Array.from({ length: events - version }, (_, index) => {
    const place = index - (events - version - notes);
    const {
      ticketId: _t,
      sequence: _s,
      link: _l,
      ...event
    } = firstOf(written.slice(Math.max(place, 0)));
    return { ...event, id: `${event.id}-${index}` as EventId };
  });
  const grown = { ...stored.ticket, version: events };
  const write = {
    ...stored,
    ticket: grown,
    expectedVersion: version,
    events: copies,
    needsIndexing: true,
  };
  await store.commit({ tenant, tickets: [write] });
  masked.length = 0;
  opened.clear();
  return { aduan, id, masked, opened };
}

describe('a history in pages', () => {
  it('opens a ticket of 5,000 events with the last page only, and opens and masks no other words', async () => {
    const { aduan, id, masked, opened } = await longTicket();
    const view = await aduan.tickets.get(id, { actor: auditor, timeline: { limit: 100 } });
    expect(view.ticket.version).toBe(events);
    expect(view.earlier).toBe(4_901);
    const texts = view.timeline.map((entry) => (entry.type === 'note' ? entry.text : null));
    expect(texts).toEqual(Array(100).fill('Catatan •'));
    const wanted = Array.from({ length: 100 }, (_, index) => `Catatan ${index + 101}`);
    expect(masked.filter((text) => text.startsWith('Catatan')).toSorted()).toEqual(
      wanted.toSorted(),
    );
    // The notes of the page, the ticket's opening, and its summary.
    expect(opened.size).toBeLessThanOrEqual(102);

    masked.length = 0;
    const { earlier: before } = view;
    const page = await aduan.tickets.get(id, {
      actor: auditor,
      timeline: { limit: 100, before: before ?? 0 },
    });
    expect(page.earlier).toBe(4_801);
    expect(page.timeline).toHaveLength(100);
    expect(masked.filter((text) => text.startsWith('Catatan'))).toHaveLength(100);
    expect(page.clocks).toEqual(view.clocks);
  });

  it('is redacted in pages, too', async () => {
    const { aduan, id, masked } = await longTicket();
    const views = aduan.plugins['view-log'];
    const page = { limit: 10 };
    const redacted = await views.get(id, page, { actor: officer });
    expect(redacted.timeline).toHaveLength(10);
    expect(masked.filter((text) => text.startsWith('Catatan'))).toHaveLength(10);
    const revealed = await views.reveal(id, { ground: 'examine', ...page }, { actor: officer });
    expect(revealed.timeline).toHaveLength(10);
    expect(revealed.earlier).toBe(redacted.earlier);
    await views.flush();
  });

  it('begins its last page where it did while events come, until there is another page', async () => {
    const { aduan } = testDesk();
    const input = { body: 'Gerai tutup', channel: 'counter' };
    const { ticket } = await aduan.tickets.open(input, { actor: agent });
    const places: (number | null)[] = [];
    for (let events = ticket.version; events < 30; events += 1) {
      const options = { actor: officer, timeline: { limit: 10 } };
      const { earlier, timeline } = await aduan.tickets.get(ticket.id, options);
      expect(timeline.length).toBe(events - (earlier ?? 1) + 1);
      if (places.at(-1) !== earlier) places.push(earlier);
      await aduan.tickets.note(ticket.id, `Catatan ${events}`, { actor: officer });
    }
    expect(places).toEqual([null, 11]);
  });

  it.each([1, 2, 3, 7])(
    'is the whole history, in pages of %i, also of words that were changed later',
    async (limit) => {
      const { aduan } = testDesk();
      const first = textEvent('Gerai tutup.');
      const send = async (message: InboundMessage) => {
        await aduan.fetch(delivery([message]));
        await aduan.workOff();
      };
      await send(first);
      const second = textEvent('Sejak Senin.');
      await send(second);
      const change = (original: InboundMessage, text: string, ms: number): InboundMessage => ({
        ...original,
        key: `${original.key}@${ms}`,
        at: original.at + ms,
        parts: [{ type: 'text', text }],
        edited: true,
      });
      await send(change(first, 'Gerai buka.', 60_000));
      await send(change(second, 'Sejak Selasa.', 120_000));
      const { items } = await aduan.tickets.list({}, { actor: officer });
      const { id } = firstOf(items).ticket;
      const whole = await aduan.tickets.get(id, { actor: officer });
      expect(whole.earlier).toBeNull();
      expect(whole.timeline).toContainEqual(expect.objectContaining({ text: 'Gerai buka.' }));
      let timeline: unknown[] = [];
      for (let before: number | null | undefined; before !== null; ) {
        const page = { limit, ...(before !== undefined && { before }) };
        const view = await aduan.tickets.get(id, { actor: officer, timeline: page });
        timeline = [...view.timeline, ...timeline];
        before = view.earlier;
      }
      expect(timeline).toEqual(whole.timeline);
    },
  );
});
