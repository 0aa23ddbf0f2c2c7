import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import type { Intake } from '../../src/runtime/intake.js';
import { mediaKey } from '../../src/runtime/messages/stored-media.js';
import { delivery, supervisor, testChannel, testDesk, textEvent } from '../runtime/test-desk.js';
import { settledTicket, tenant } from './person.js';

const decision = { actor: supervisor, reason: 'ND-12/PDP/2026' };
const from = '6281200000077';
const photo = { type: 'media', media: { kind: 'image', ref: 'provider-1' } } as const;

/** A citizen with a settled ticket sends a photo, which the channel has to fetch. */
async function deskWithPhoto(
  whileFetched: (
    erase: () => Promise<unknown>,
    writeAgain: () => Promise<unknown>,
  ) => Promise<unknown>,
) {
  const store = memoryStore();
  const event = { ...textEvent('Ini fotonya.', from), parts: [photo] };
  const usual = defaultIntake();
  const intake: Intake = {
    receive(input) {
      if (input.message.key === event.key) throw new Error('not today');
      return usual.receive(input);
    },
  };
  const erase = () => aduan.dataProtection.erase(party, decision);
  /** As another process. */
  const writeAgain = async () => {
    const other = testDesk({ store });
    await other.aduan.fetch(delivery([textEvent('Halo lagi.', from)]));
    await other.aduan.workOff();
  };
  const channel = {
    ...testChannel(),
    async fetchMedia() {
      await whileFetched(erase, writeAgain);
      return { body: new Blob(['photo']).stream(), mime: 'image/jpeg' };
    },
  };
  const isErasedMeanwhile = whileFetched !== never;
  const desk = testDesk({
    store,
    channels: { test: channel },
    ...(!isErasedMeanwhile && { intake }),
  });
  const { aduan } = desk;
  const { party } = await settledTicket({ ...desk, store } as never, from);
  await aduan.fetch(delivery([event]));
  await aduan.workOff();
  const key = mediaKey('test', event, 0);
  const left = async () => [
    (await store.blobs.get(key)) === null,
    (await store.readKeys(tenant, `file:${key}`)).length,
  ];
  return { erase, left };
}

const never = async () => {};

describe('the file of a message that is not dealt with yet', () => {
  it('goes with the message that waits, though the message names it otherwise', async () => {
    const { erase, left } = await deskWithPhoto(never);
    expect(await left()).toEqual([false, 1]);
    await erase();
    expect(await left()).toEqual([true, 0]);
  });

  it('goes when the citizen is erased while it is fetched', async () => {
    const { left } = await deskWithPhoto((erase) => erase());
    expect(await left()).toEqual([true, 0]);
  });

  it('goes when they write again before it has come', async () => {
    const { left } = await deskWithPhoto(async (erase, writeAgain) => {
      await erase();
      await writeAgain();
    });
    expect(await left()).toEqual([true, 0]);
  });

  it('stays when they write again meanwhile', async () => {
    const { left } = await deskWithPhoto((_, writeAgain) => writeAgain());
    expect(await left()).toEqual([false, 1]);
  });

  it('stays when it is dealt with', async () => {
    const { left } = await deskWithPhoto(async () => {});
    expect(await left()).toEqual([false, 1]);
  });
});
