import { describe, expect, it } from 'vitest';
import type { ObligationId } from '../../src/ids.js';
import type { OpenInput } from '../../src/runtime/tickets.js';
import { officer, supervisor, testDesk } from './test-desk.js';

const actor = { actor: officer };
const caller = { contacts: [{ kind: 'phone', value: '081234567890' }] };

async function called(input: Partial<OpenInput> = {}) {
  const { aduan } = testDesk();
  const { ticket } = await aduan.tickets.open(
    { body: 'Gerai tutup', channel: 'phone', reporter: caller, callBack: true, ...input },
    actor,
  );
  const read = () => aduan.tickets.get(ticket.id, { actor: officer });
  const obligationId = ticket.obligations[0]?.id as ObligationId;
  return {
    tickets: aduan.tickets,
    id: ticket.id,
    read,
    tries: (outcome: 'no-answer' | 'reached') =>
      aduan.tickets.attempt(ticket.id, { obligationId, by: 'phone', outcome }, actor),
    obligation: async () => (await read()).ticket.obligations.at(-1),
    toCall: async () => (await aduan.tickets.list({ toCall: true }, actor)).items.length,
  };
}

describe('somebody who waits to be called', () => {
  it('is still owed their call after an answer was written that nobody told them', async () => {
    const { id, obligation, tickets, toCall } = await called();
    const { ticket } = await tickets.answer(id, 'Dibuka besok.', actor);
    expect(ticket.phase).toBe('answered');
    expect(await obligation()).toMatchObject({ status: 'owed', callBack: true });
    expect(await toCall()).toBe(1);
    await expect(tickets.close(id, actor)).rejects.toMatchObject({ code: 'transition-refused' });
  });

  it('has their answer when they are reached, before it is written or after', async () => {
    for (const order of ['call first', 'write first']) {
      const { id, obligation, tickets, toCall, tries } = await called();
      if (order === 'call first') await tries('reached');
      await tickets.answer(id, 'Dibuka besok.', actor);
      if (order === 'write first') await tries('reached');
      expect(await obligation()).toMatchObject({ status: 'reached', proof: 'call' });
      expect(await toCall()).toBe(0);
      expect((await tickets.close(id, actor)).ticket.phase).toBe('closed');
    }
  });

  it('may be answered in writing once somebody called in vain', async () => {
    const { id, obligation, tickets, tries } = await called();
    await tries('no-answer');
    await tickets.answer(id, 'Dibuka besok.', actor);
    expect(await obligation()).toMatchObject({ status: 'answered' });
  });

  it('is not answered and closed in one step, as nobody would call a closed ticket', async () => {
    const { id, read, tickets, tries } = await called({ kind: 'information-request' });
    const actions = async () => (await read()).actions.map(({ action }) => action);
    expect(await actions()).not.toContain('answer-and-close');
    const closing = () => tickets.act(id, 'answer-and-close', { text: 'Dibuka besok.' }, actor);
    await expect(closing()).rejects.toMatchObject({ code: 'transition-refused' });
    await tries('no-answer');
    expect(await actions()).toContain('answer-and-close');
    expect((await closing()).ticket.phase).toBe('closed');
  });

  it('waits for a call again when their ticket is taken up again', async () => {
    const { id, obligation, tickets, tries } = await called();
    await tries('reached');
    await tickets.answer(id, 'Dibuka besok.', actor);
    await tickets.reopen(id, 'Masih tutup.', actor);
    expect(await obligation()).toMatchObject({ status: 'owed', callBack: true });
    await tickets.answer(id, 'Lusa.', actor);
    expect(await obligation()).toMatchObject({ status: 'owed' });
  });

  it('is not called any more once they want to stay unknown', async () => {
    const { id, obligation, tickets } = await called();
    await tickets.restrict(id, { anonymous: true }, { actor: supervisor });
    expect(await obligation()).not.toHaveProperty('callBack');
    await tickets.answer(id, 'Dibuka besok.', actor);
    expect(await obligation()).toMatchObject({ status: 'answered' });
  });
});

it('anyone who did not ask to be called reads their answer, as before', async () => {
  const { id, obligation, tickets } = await called({ callBack: false });
  await tickets.answer(id, 'Dibuka besok.', actor);
  expect(await obligation()).toMatchObject({ status: 'answered' });
  expect(await obligation()).not.toHaveProperty('callBack');
});
