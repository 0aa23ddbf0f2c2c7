import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { agent, auditor, officer, principal, testDesk, tuesdayMorning } from './test-desk.js';

const call = { body: 'Gerai tutup.', channel: 'phone' };

describe('an idempotency key', () => {
  it('belongs to one principal, whatever the ids and keys hold', async () => {
    const { aduan } = testDesk();
    const first = { actor: principal('x:y', 'agent'), key: 'z' };
    const second = { actor: principal('x', 'agent'), key: 'y:z' };
    const one = await aduan.tickets.open(call, first);
    const other = await aduan.tickets.open(call, second);
    expect(other.ticket.id).not.toBe(one.ticket.id);
  });

  it('is refused for other words than the first time', async () => {
    const { aduan } = testDesk();
    const options = { actor: agent, key: 'call-1' };
    const receivedAt = new Date(tuesdayMorning - 1000);
    const { ticket } = await aduan.tickets.open({ ...call, receivedAt }, options);
    const later = new Date(tuesdayMorning - 999);
    for (const other of [
      { ...call, body: 'Lain.' },
      { ...call, receivedAt: later },
    ]) {
      await expect(aduan.tickets.open(other, options)).rejects.toBeInstanceOf(InputError);
    }
    const again = await aduan.tickets.open({ ...call, receivedAt }, options);
    expect(again.ticket.id).toBe(ticket.id);
    const noted = { actor: officer, key: 'note-1' };
    await aduan.tickets.note(ticket.id, 'Satu.', noted);
    await expect(aduan.tickets.note(ticket.id, 'Dua.', noted)).rejects.toBeInstanceOf(InputError);
  });
});

describe('a key that cannot be taken', () => {
  it('is named as the field that is wrong', async () => {
    const { aduan } = testDesk();
    const { ticket } = await aduan.tickets.open(call, { actor: agent, key: 'call-1' });
    const isNamed = { issues: [{ path: ['key'] }] };
    for (const key of ['', 'x'.repeat(201), 'call-1']) {
      const noted = aduan.tickets.note(ticket.id, 'Satu.', { actor: agent, key });
      await expect(noted).rejects.toMatchObject(isNamed);
    }
  });
});

describe('a new PIN', () => {
  it('of a ticket without a conversation is refused with a way out', async () => {
    const { aduan } = testDesk();
    const { ticket } = await aduan.tickets.open(call, { actor: agent });
    const renewed = aduan.tickets.renewPin(ticket.id, { actor: officer });
    await expect(renewed).rejects.toThrow(/"phone".*no conversation.*same key/s);
  });
});

describe('opening a ticket', () => {
  it('uses up no number when it is forbidden', async () => {
    const { aduan } = testDesk();
    const first = await aduan.tickets.open(call, { actor: agent });
    await expect(aduan.tickets.open(call, { actor: auditor })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const second = await aduan.tickets.open(call, { actor: agent });
    const serial = (number: string) => Number(number.split('-')[2]);
    expect(serial(second.ticket.number)).toBe(serial(first.ticket.number) + 1);
  });
});

describe('the history of a ticket', () => {
  it('is broken when its end is missing', async () => {
    const store = memoryStore();
    const { aduan } = testDesk({ store });
    const { ticket } = await aduan.tickets.open(call, { actor: agent });
    const readEvents = store.readEvents.bind(store);
    store.readEvents = async (...args) => (await readEvents(...args)).slice(0, -1);
    expect(await aduan.tickets.verifyHistory(ticket.id, { actor: auditor })).toEqual({
      intact: false,
      sequence: ticket.version,
      reason: 'sequence',
    });
  });
});
