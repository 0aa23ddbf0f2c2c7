import { describe, expect, it } from 'vitest';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import type { Intake } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, officer, testDesk, textEvent } from './test-desk.js';

describe('a message to a case', () => {
  it('is thought over anew when the case was closed meanwhile', async () => {
    const { receive } = defaultIntake();
    let closeCase = async () => {};
    const seen: (string | undefined)[] = [];
    const intake: Intake = {
      async receive(input) {
        seen.push(input.ticket?.phase);
        const result = await receive(input);
        await closeCase();
        return result;
      },
    };
    const { aduan } = testDesk({ intake });
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    const first = firstOf((await aduan.tickets.list({}, { actor: officer })).items);
    closeCase = async () => {
      closeCase = async () => {};
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

  it('is not lost when an intake appends where there is no case', async () => {
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
