import { describe, expect, it } from 'vitest';
import type { Intake, OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, supervisor, testDesk, textEvent } from './test-desk.js';

const long = (length: number) => 'x'.repeat(length);

/** A desk whose intake opens a ticket with these fields. */
async function openWith(fields: object) {
  const effect = { type: 'ticket.open', kind: 'complaint', ...fields } as OpenEffect;
  const intake: Intake = { receive: () => ({ effects: [effect] }) };
  const desk = testDesk({ intake });
  await desk.aduan.fetch(delivery([textEvent('Gerai tutup.')]));
  await desk.aduan.workOff();
  const { items } = await desk.aduan.tickets.list({}, { actor: supervisor });
  return { ...desk, items };
}

const contact = { kind: 'phone', value: '0812' };

describe('a ticket that an intake opens', () => {
  it.each<[string, object]>([
    ['subject', { subject: long(201) }],
    ['body', { body: long(100_001) }],
    ['respondent', { respondent: long(5_001) }],
    ['category', { category: 'Koperasi Bapak Warga' }],
    ['region', { region: 'rumah Bapak Warga' }],
    ['cooperative.name', { cooperative: { name: long(201) } }],
    ['reporter.name', { reporter: { name: long(201) } }],
    ['reporter.contacts', { reporter: { contacts: Array.from({ length: 21 }, () => contact) } }],
    ['represents.name', { represents: { relation: 'family', name: long(201) } }],
    ['represents.relation', { represents: { relation: 'ibu saya sendiri' } }],
    ['kind', { kind: 'gossip about somebody' }],
    ['anonymous', { anonymous: 'ya' }],
  ])('is not opened with a %s beyond its limit, and nothing is lost', async (_, fields) => {
    const { aduan, items, logs } = await openWith(fields);
    expect(items).toEqual([]);
    expect(logs).toContainEqual(
      expect.objectContaining({
        event: 'inbox.failed',
        data: expect.objectContaining({ code: 'input-invalid' }),
      }),
    );
    expect(await aduan.queues.inbox()).toMatchObject({ pending: 1 });
  });

  it('is opened with everything up to its limit', async () => {
    const fields = {
      subject: long(200),
      body: long(100_000),
      respondent: long(5_000),
      category: null,
      cooperative: null,
      region: null,
      anonymous: true,
      reporter: { name: long(200), contacts: Array.from({ length: 20 }, () => contact) },
    };
    const { items } = await openWith(fields);
    expect(items).toMatchObject([{ subject: long(200), ticket: { anonymous: true } }]);
  });

  it('is opened once the intake is mended and the message tried again', async () => {
    let subject = long(201);
    const kind = 'complaint';
    const intake: Intake = {
      receive: () => ({ effects: [{ type: 'ticket.open', kind, subject }] }),
    };
    const { aduan, clock } = testDesk({ intake });
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    for (let tries = 0; tries < 12; tries += 1) {
      await aduan.workOff();
      clock.now += 86_400_000;
    }
    const { deadLetters } = await aduan.queues.inbox();
    expect(deadLetters).toMatchObject([{ error: 'input-invalid' }]);
    subject = 'Gerai';
    const letter = `in:${firstOf(deadLetters).sequence}`;
    await aduan.deadLetters.replay({ letter }, { actor: supervisor });
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: supervisor });
    const view = await aduan.tickets.get(firstOf(items).ticket.id, { actor: supervisor });
    expect(view.subject).toBe('Gerai');
    expect(view.timeline[0]).toMatchObject({ text: 'Gerai tutup.' });
  });
});

describe('a form that is filled in beyond measure', () => {
  const open = async (values: Readonly<Record<string, unknown>>) => {
    const { aduan } = testDesk();
    const event = { ...textEvent(''), parts: [{ type: 'form' as const, id: 'laporan', values }] };
    await aduan.fetch(delivery([event]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: supervisor });
    return aduan.tickets.get(firstOf(items).ticket.id, { actor: supervisor });
  };

  it('opens a ticket all the same, with what is too long for its field in the text', async () => {
    const fields = { name: long(300), phone: long(300), email: ' ', category: 'a b' };
    const view = await open({ body: 'Gerai tutup.', subject: `${long(201)}!`, ...fields });
    expect(view.ticket.category).toBeNull();
    expect(view.reporters).toMatchObject([{ name: long(200) }]);
    expect(firstOf(view.reporters).contacts).toHaveLength(1);
    expect(view.timeline[0]).toMatchObject({ text: `${long(201)}!\n\nGerai tutup.` });
  });

  it('says for whom somebody speaks, where the box for it is ticked', async () => {
    const other = { otherName: long(300), relation: 'ibu saya' };
    const view = await open({ body: 'Gerai tutup.', forOther: true, ...other });
    expect(view.ticket.proxy).toEqual({ relation: 'other', proofSeen: false });
    expect(view.represented).toMatchObject({ name: long(200) });
    const unticked = await open({ body: 'Gerai tutup.', forOther: false, ...other });
    expect(unticked.ticket.proxy).toBeNull();
  });

  it('keeps a whole book in the words of the message', async () => {
    const view = await open({ body: long(100_001), subject: 'Buku' });
    expect(view.subject).toBe('Buku');
    expect(view.timeline[0]).toMatchObject({ text: expect.stringContaining(long(100_001)) });
  });
});
