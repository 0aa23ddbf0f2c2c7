import { describe, expect, it } from 'vitest';
import type { OpenResult } from '../../src/runtime/tickets.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { firstOf } from './first-of.js';
import { agent, delivery, officer, testDesk, textEvent } from './test-desk.js';

const minute = 60_000;

function otherThan(pin: string): string {
  return pin === '000000' ? '000001' : '000000';
}

async function deskWithTickets(count: number, options: Parameters<typeof testDesk>[0] = {}) {
  const desk = testDesk(options);
  const opened: OpenResult[] = [];
  for (let index = 0; index < count; index += 1) {
    const input = { body: 'Gerai tutup.', channel: 'phone' };
    opened.push(await desk.aduan.tickets.open(input, { actor: agent }));
  }
  const at = (index: number) => firstOf(opened.slice(index));
  const track = (index: number, pin = at(index).pin) =>
    desk.aduan.desk.track({ number: at(index).ticket.number, pin });
  const guess = (index: number) => track(index, otherThan(at(index).pin));
  return { ...desk, at, opened, track, guess };
}

describe('what comes next', () => {
  it('tells nobody to reply whose report came without a conversation', async () => {
    const { aduan, at, track } = await deskWithTickets(1);
    await aduan.tickets.answer(at(0).ticket.id, 'Besok buka.', { actor: officer });
    const found = await track(0);
    const next = found.found ? found.ticket.next.id : '';
    expect(next).toContain('halaman lacak laporan');
    expect(next).not.toContain('balas saja');
  });

  it('tells whoever wrote in a conversation to reply there', async () => {
    const { aduan, channel } = testDesk();
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    const { ticket } = firstOf((await aduan.tickets.list({}, { actor: officer })).items);
    await aduan.tickets.answer(ticket.id, 'Besok buka.', { actor: officer });
    const { content } = firstOf(channel.sent);
    const pin = /PIN[^\d]*(\d{6})/.exec(content.type === 'text' ? content.text : '')?.[1] ?? '';
    const found = await aduan.desk.track({ number: ticket.number, pin });
    expect(found.found && found.ticket.next.id).toContain('balas saja');
  });
});

describe('guessing a PIN', () => {
  it('is locked for twice as long each time, at most a day', async () => {
    const { track, guess, clock } = await deskWithTickets(1);
    for (const minutes of [15, 30, 60, 120, 240, 480, 960, 1440, 1440]) {
      for (let tries = 0; tries < 5; tries += 1) await guess(0);
      const retryAt = clock.now + minutes * minute;
      expect(await track(0)).toEqual({ found: false, reason: 'locked', retryAt });
      clock.now = retryAt;
    }
    expect(await track(0)).toMatchObject({ found: true });
    for (let tries = 0; tries < 5; tries += 1) await guess(0);
    const retryAt = clock.now + 15 * minute;
    expect(await track(0)).toEqual({ found: false, reason: 'locked', retryAt });
  });

  it('is not what a citizen does who looks often with the right PIN', async () => {
    const { track } = await deskWithTickets(1);
    for (let looks = 0; looks < 120; looks += 1) {
      expect(await track(0)).toMatchObject({ found: true });
    }
  });

  it('costs no try and no look into the store unless it has six digits', async () => {
    const store = memoryStore();
    const { track } = await deskWithTickets(1, { store });
    let asked = 0;
    const readByNumber = store.readTicketByNumber.bind(store);
    store.readTicketByNumber = (...args) => {
      asked += 1;
      return readByNumber(...args);
    };
    for (const pin of ['', '12345', '1234567', '12345a', '１２３４５６']) {
      expect(await track(0, pin)).toEqual({ found: false, reason: 'no-match' });
    }
    expect(asked).toBe(0);
  });

  it('takes a PIN with spaces and dashes', async () => {
    const { track, opened } = await deskWithTickets(1);
    const { pin } = firstOf(opened);
    expect(await track(0, `${pin.slice(0, 3)} - ${pin.slice(3)}`)).toMatchObject({ found: true });
  });
});

describe('the steps of a case', () => {
  it('name the unit that had it then', async () => {
    const units = { a: { id: 'Unit A', en: 'Unit A' }, b: { id: 'Unit B', en: 'Unit B' } };
    const { aduan, opened, track } = await deskWithTickets(1, { units });
    const { id } = firstOf(opened).ticket;
    await aduan.tickets.act(id, 'route', { team: 'a' }, { actor: officer });
    await aduan.tickets.act(id, 'start', {}, { actor: officer });
    await aduan.tickets.act(id, 'route', { team: 'b' }, { actor: officer });
    const found = await track(0);
    const steps = found.found ? found.ticket.steps.map(({ text }) => text.id) : [];
    expect(steps.filter((text) => text.includes('Unit'))).toEqual([
      expect.stringContaining('Unit A'),
      expect.stringContaining('Unit B'),
    ]);
  });
});
