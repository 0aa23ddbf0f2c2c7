import { describe, expect, it } from 'vitest';
import { ChannelError, StoreError } from '../../src/errors.js';
import { systemPrincipal } from '../../src/ports/principal.js';
import { firstOf } from './first-of.js';
import { delivery, testChannel, testDesk, textEvent } from './test-desk.js';

const well = {
  ok: true,
  serving: true,
  store: true,
  keys: 'current',
  inbox: 0,
  outbox: 0,
  deadLetters: { inbox: 0, outbox: 0 },
  channels: { test: true },
  privacyNotice: 'neutral',
};

describe('the health of a desk', () => {
  it('is well when nothing is wrong, and counts what waits', async () => {
    const { aduan } = testDesk();
    expect(await aduan.health()).toEqual(well);
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    expect(await aduan.health()).toEqual({ ...well, inbox: 1 });
  });

  it('is not well while a delivery is stuck, though the desk serves', async () => {
    let refused = true;
    const channel = testChannel(({ key }) => {
      if (refused) throw new ChannelError({ class: 'blocked' }, 'Blocked.');
      return { ids: [key], status: 'sent', at: 0 };
    });
    const { aduan } = testDesk({ channels: { test: channel } });
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    expect(await aduan.health()).toEqual({
      ...well,
      ok: false,
      deadLetters: { inbox: 0, outbox: 1 },
    });
    refused = false;
    const { deadLetters } = await aduan.queues.outbox();
    const letter = `out:${firstOf(deadLetters).id}`;
    await aduan.deadLetters.replay({ letter }, { actor: systemPrincipal });
    await aduan.workOff();
    expect(await aduan.health()).toEqual(well);
  });

  it('is not well while a message of a citizen is stuck', async () => {
    const intake = {
      receive: () => {
        throw new TypeError('broken');
      },
    };
    const { aduan, clock } = testDesk({ intake });
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    for (let tries = 0; tries < 12; tries += 1) {
      await aduan.workOff();
      clock.now += 86_400_000;
    }
    expect(await aduan.health()).toEqual({
      ...well,
      ok: false,
      deadLetters: { inbox: 1, outbox: 0 },
    });
  });

  it('does not serve when a channel is unwell or the store does not answer', async () => {
    const channel = { ...testChannel(), health: async () => ({ ok: false }) };
    const unwell = testDesk({ channels: { test: channel } });
    expect(await unwell.aduan.health()).toEqual({
      ...well,
      ok: false,
      serving: false,
      channels: { test: false },
    });
    const { aduan, store } = testDesk();
    store.outboxStats = async () => {
      throw new Error('gone');
    };
    expect(await aduan.health()).toEqual({ ...well, ok: false, serving: false, store: false });
  });

  it('does not serve while the store can be read but not written, and says why', async () => {
    const { aduan, logs, store } = testDesk();
    const { writeValue } = store;
    store.writeValue = async () => {
      throw new StoreError('store-full', 'The disk is full.', { retryable: true });
    };
    expect(await aduan.health()).toEqual({ ...well, ok: false, serving: false, store: false });
    expect(logs).toEqual([
      { level: 'error', event: 'store.failed', data: { error: 'store-full' } },
    ]);
    store.writeValue = writeValue;
    expect(await aduan.health()).toEqual(well);
  });

  it('does not throw when a channel throws instead of answering', async () => {
    const health = () => {
      throw new TypeError('broken');
    };
    const { aduan } = testDesk({ channels: { test: { ...testChannel(), health } } });
    expect(await aduan.health()).toEqual({
      ...well,
      ok: false,
      serving: false,
      channels: { test: false },
    });
  });
});
