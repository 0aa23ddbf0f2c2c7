import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it, vi } from 'vitest';
import type { Address } from '../../src/channel/address.js';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { TenantId } from '../../src/ids.js';
import { firstOf } from './first-of.js';
import { delivery, officer, testDesk, textEvent } from './test-desk.js';

const addressOf = (user: string): Address => ({
  account: 'desk',
  ids: [{ kind: 'user', value: user }],
});

function changed(before: string, after: string, conversation = before): InboundEvent {
  return {
    type: 'identity',
    key: `${before}>${after}`,
    at: 0,
    account: 'desk',
    conversation,
    before: addressOf(before),
    after: addressOf(after),
  };
}

async function answerAfter(...events: InboundEvent[]) {
  return answerOf(testDesk(), events);
}

async function answerOf(
  { aduan, channel }: ReturnType<typeof testDesk>,
  events: readonly InboundEvent[],
) {
  await aduan.fetch(delivery([textEvent('Gerai tutup.', 'warga-1')]));
  await aduan.workOff();
  const item = firstOf((await aduan.tickets.list({}, { actor: officer })).items);
  for (const event of events) {
    await aduan.fetch(delivery([event]));
    await aduan.workOff();
  }
  await aduan.tickets.answer(item.ticket.id, 'Sudah buka.', { actor: officer });
  await aduan.workOff();
  return channel.sent.find(
    ({ content }) => content.type === 'text' && content.text === 'Sudah buka.',
  );
}

describe('a citizen whose id changes', () => {
  it('gets the answers at their new address, in the thread that they wrote in', async () => {
    expect(await answerAfter(changed('warga-1', 'warga-9'))).toMatchObject({
      to: addressOf('warga-9'),
      conversation: 'warga-1',
    });
  });

  it('gets them there also when another change crossed this one', async () => {
    const store = memoryStore();
    const { commit } = store;
    let conflicts = 2;
    vi.spyOn(store, 'commit').mockImplementation(async (given) => {
      const isLinked = given.party?.identities.some(({ evidence }) => evidence === 'channel');
      if (!isLinked || given.inbox || conflicts === 0) return commit(given);
      conflicts -= 1;
      return { status: 'conflict', actual: -1 };
    });
    const sent = await answerOf(testDesk({ store }), [changed('warga-1', 'warga-9')]);
    expect(sent).toMatchObject({ to: addressOf('warga-9') });
    expect(conflicts).toBe(0);
  });

  it('gets them there also when the new id was known as theirs already', async () => {
    const both = textEvent('Masih tutup.', 'warga-1');
    const ids = [...both.from.ids, ...addressOf('warga-9').ids];
    const elsewhere = { ...both, conversation: 'other', from: { ...both.from, ids } };
    expect(await answerAfter(elsewhere, changed('warga-1', 'warga-9'))).toMatchObject({
      to: addressOf('warga-9'),
    });
  });

  it('keeps their address when the new id is that of somebody else', async () => {
    const other = textEvent('Halo.', 'warga-2');
    expect(await answerAfter(other, changed('warga-1', 'warga-2'))).toMatchObject({
      to: { ids: [{ kind: 'user', value: 'warga-1' }] },
    });
  });

  it('is not made one with somebody else, but the word of the provider is kept', async () => {
    const { aduan, store } = testDesk();
    const events = [textEvent('Satu.', 'warga-1'), textEvent('Dua.', 'warga-2')];
    await aduan.fetch(delivery(events));
    await aduan.workOff();
    await aduan.fetch(delivery([changed('warga-1', 'warga-2')]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    const parties = items.flatMap(({ ticket }) => ticket.reporters);
    const evidence = await Promise.all(
      parties.map((id) => store.readIdentities('default' as TenantId, { parties: [id] })),
    );
    expect(evidence.map((rows) => rows.map((row) => row.evidence).toSorted()).toSorted()).toEqual([
      ['channel'],
      ['channel', 'provider'],
    ]);
  });

  it('takes over no conversation of somebody else', async () => {
    const other = textEvent('Halo.', 'warga-2');
    expect(await answerAfter(other, changed('warga-2', 'warga-8', 'warga-1'))).toMatchObject({
      to: { ids: [{ kind: 'user', value: 'warga-1' }] },
    });
  });

  it('is known again under the new id', async () => {
    const { aduan } = testDesk();
    const from = ['warga-1', 'warga-9'] as const;
    await aduan.fetch(delivery([textEvent('Satu.', from[0]), changed(...from)]));
    await aduan.workOff();
    await aduan.fetch(delivery([textEvent('Dua.', from[1])]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    expect(new Set(items.map(({ ticket }) => ticket.reporters[0])).size).toBe(1);
    expect(items).toHaveLength(2);
  });
});
