import { sampleCategories } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { categoryTree } from '../../src/category/category-tree.js';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import type { Intake, OpenEffect } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

describe('a message to a ticket', () => {
  it('is thought over again when the ticket was closed meanwhile', async () => {
    const { receive } = defaultIntake();
    let closeTicket = async () => {};
    const seen: (string | undefined)[] = [];
    const intake: Intake = {
      async receive(input) {
        seen.push(input.ticket?.phase);
        const result = await receive(input);
        await closeTicket();
        return result;
      },
    };
    const { aduan } = testDesk({ intake });
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    const first = firstOf((await aduan.tickets.list({}, { actor: officer })).items);
    closeTicket = async () => {
      closeTicket = async () => {};
      await aduan.tickets.answer(first.ticket.id, 'Sudah buka.', { actor: officer });
      await aduan.tickets.close(first.ticket.id, { actor: officer });
    };
    await aduan.fetch(delivery([textEvent('Ada masalah lain.')]));
    await aduan.workOff();
    expect(seen).toEqual([undefined, 'new', 'closed']);
    const { items } = await aduan.tickets.list({}, { actor: officer });
    expect(items.map(({ ticket }) => ticket.phase).sort()).toEqual(['closed', 'new']);
    const second = firstOf(items.filter(({ ticket }) => ticket.phase === 'new')).ticket;
    const { timeline } = await aduan.tickets.get(second.id, { actor: officer });
    expect(timeline).toContainEqual(
      expect.objectContaining({
        event: 'ticket.linked',
        facts: { type: 'related', ticketId: first.ticket.id },
      }),
    );
  });

  it('is told to listeners, and never lies before what happened already', async () => {
    const { aduan, clock } = testDesk();
    const begin = clock.now;
    const heard: number[] = [];
    aduan.on('message.received', ({ event }) => heard.push(event.at));
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    clock.now -= 60_000;
    await aduan.fetch(delivery([textEvent('Masih tutup.')]));
    await aduan.workOff();
    expect(heard).toEqual([begin]);
  });

  it('is not lost when an intake appends where there is no ticket', async () => {
    const intake: Intake = { receive: () => ({ effects: [{ type: 'ticket.append' }] }) };
    const { aduan, logs } = testDesk({ intake });
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    expect(logs).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ code: 'intake-invalid' }) }),
    );
    expect(await aduan.queues.inbox()).toMatchObject({ pending: 1 });
  });
});

describe('what was told in a conversation that has a ticket already', () => {
  /** A desk where a citizen first wanted to talk, and then told this. */
  async function tellLater(told: Partial<OpenEffect>, opening: Partial<OpenEffect> = {}) {
    const intake: Intake = {
      receive: ({ ticket }) => ({
        effects: [
          ticket
            ? {
                type: 'ticket.append',
                opening: { type: 'ticket.open', kind: 'complaint', ...told },
              }
            : { type: 'ticket.open', kind: 'information-request', ...opening },
        ],
      }),
    };
    const desk = testDesk({ intake, categories: categoryTree(sampleCategories) });
    for (const text of ['Mau bicara dengan petugas.', 'kirim']) {
      await desk.aduan.fetch(delivery([textEvent(text)]));
      await desk.aduan.workOff();
    }
    const { items } = await desk.aduan.tickets.list({}, { actor: supervisor });
    expect(items).toHaveLength(1);
    return desk.aduan.tickets.get(firstOf(items).ticket.id, { actor: supervisor });
  }
  const place = { name: 'KSP Maju Contoh' };

  it('makes it a complaint, with what nobody had said yet', async () => {
    const { ticket, timeline } = await tellLater({
      body: 'Simpanan ditahan.\n\nDesa Contoh',
      category: 'layanan.antrean',
      cooperative: place,
      region: '32.02',
    });
    expect(ticket).toMatchObject({
      kind: 'complaint',
      category: 'layanan.antrean',
      region: '32.02',
      cooperative: place,
    });
    expect(ticket.obligations).toHaveLength(1);
    expect(timeline).toContainEqual(
      expect.objectContaining({ text: 'Simpanan ditahan.\n\nDesa Contoh' }),
    );
  });

  it('changes nothing that was said before', async () => {
    const before = { category: 'izin.usaha', cooperative: place, region: '32.01' };
    const other = { cooperative: { name: 'KUD Lain' }, region: '32.02', category: null };
    const { ticket } = await tellLater(other, before);
    expect(ticket).toMatchObject(before);
  });

  it('hides its reporter when they ask for it then', async () => {
    const { ticket } = await tellLater({ confidential: true, body: 'Ketua korupsi.' });
    expect(ticket).toMatchObject({ confidential: true, anonymous: false });
  });

  it('never shows one who was hidden before', async () => {
    const { ticket } = await tellLater({ confidential: false }, { anonymous: true });
    expect(ticket.anonymous).toBe(true);
  });

  it('reaches its reporter as they say then, first of all, and keeps how it stood', async () => {
    const before = { reporter: { contacts: [{ kind: 'phone', value: '+6281200000001' }] } };
    const later = { reporter: { contacts: [{ kind: 'phone', value: '0812-0000-0002' }] } };
    const { ticket, reporters, timeline } = await tellLater(later, before);
    const numbers = reporters.flatMap(({ contacts }) => contacts.map(({ value }) => value));
    expect(numbers).toEqual(['+6281200000002', expect.anything(), '+6281200000001']);
    expect(ticket.contactKinds).toContain('phone');
    const recorded = { reason: 'told', fields: ['contacts'] };
    expect(timeline).toContainEqual(
      expect.objectContaining({
        event: 'party.corrected',
        actor: expect.objectContaining({ kind: 'citizen' }),
        facts: expect.objectContaining(recorded),
      }),
    );
  });

  it('names its reporter as they say then, and keeps how it stood', async () => {
    const named = (name: string) => ({ reporter: { name } });
    const { reporters, timeline } = await tellLater(named('Budi Contoh'), named('Bud'));
    expect(reporters).toMatchObject([{ name: 'Budi Contoh', contacts: [expect.anything()] }]);
    const facts = { reason: 'told', fields: ['name'] };
    expect(timeline).toContainEqual(expect.objectContaining({ event: 'party.corrected', facts }));
    for (const [later, opening] of [
      [{ ...named('Budi Contoh'), anonymous: true }, {}],
      [named('Budi Contoh'), { anonymous: true }],
    ] as const) {
      expect(JSON.stringify(await tellLater(later, opening))).not.toContain('Budi Contoh');
    }
  });

  it('calls nobody who stays unknown, and records nothing that was known', async () => {
    const told = { reporter: { contacts: [{ kind: 'phone', value: '+6281200000002' }] } };
    for (const [later, opening] of [
      [told, { anonymous: true }],
      [{ ...told, anonymous: true }, {}],
      [told, told],
    ] as const) {
      const { reporters, timeline } = await tellLater(later, opening);
      const numbers = reporters.flatMap(({ contacts }) => contacts.map(({ value }) => value));
      expect(numbers.filter((value) => value === '+6281200000002')).toHaveLength(
        opening === told ? 1 : 0,
      );
      expect(JSON.stringify(timeline)).not.toContain('party.corrected');
    }
  });

  it('takes the message as it is where nothing else is told', async () => {
    const { timeline } = await tellLater({});
    expect(timeline).toContainEqual(expect.objectContaining({ text: 'kirim' }));
  });
});
