import { describe, expect, it } from 'vitest';
import type { OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, officer, testDesk, textEvent } from './test-desk.js';

async function opened(effect: Partial<OpenEffect> = {}) {
  const opening: OpenEffect = { type: 'ticket.open', kind: 'complaint', ...effect };
  const desk = testDesk({ intake: { receive: () => ({ effects: [opening] }) } });
  const begin = desk.clock.now;
  await desk.aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  desk.clock.now += 3_600_000;
  await desk.aduan.workOff();
  const { items } = await desk.aduan.tickets.list({}, { actor: officer });
  const { id } = firstOf(items).ticket;
  return { ...desk, begin, view: await desk.aduan.tickets.get(id, { actor: officer }) };
}

describe('a case from a message', () => {
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
});
