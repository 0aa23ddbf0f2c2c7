import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createId, type TicketId } from '../../src/ids.js';
import type { KeyProvider } from '../../src/ports/key-provider.js';
import { createPin, pinHash, pinMatches } from '../../src/ticket/pin.js';

const keys: KeyProvider = {
  wrap: async (key) => key,
  unwrap: async (key) => key,
  mac: async (data) => createHmac('sha256', 'pepper').update(data).digest(),
};
const ticket = createId<TicketId>(1);
const other = createId<TicketId>(2);

describe('createPin', () => {
  afterEach(() => vi.restoreAllMocks());

  function drawing(...draws: number[]) {
    return vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint32Array) array[0] = draws.shift() ?? 0;
      return array;
    });
  }

  it('makes twice four digits, zeros in front included', () => {
    drawing(0, 42, 99_999_999, 100_000_000, 4_200_000_000 - 1);
    expect([createPin(), createPin(), createPin(), createPin(), createPin()]).toEqual([
      '0000 0000',
      '0000 0042',
      '9999 9999',
      '0000 0000',
      '9999 9999',
    ]);
  });

  it('draws again where some PINs would come up more often than others', () => {
    const draw = drawing(4_200_000_000, 4_294_967_295, 7);
    expect(createPin()).toBe('0000 0007');
    expect(draw).toHaveBeenCalledTimes(3);
  });

  it('uses real randomness', () => {
    const pins = new Set(Array.from({ length: 1000 }, createPin));
    expect(pins.size).toBeGreaterThan(995);
    expect([...pins].every((pin) => /^\d{4} \d{4}$/.test(pin))).toBe(true);
  });
});

describe('pinHash and pinMatches', () => {
  it('hashes under the key of the provider, bound to the ticket', async () => {
    const hash = await pinHash(keys, ticket, '123456');
    expect(hash).toBe(
      createHmac('sha256', 'pepper').update(`aduan tracking pin|${ticket}|123456`).digest('hex'),
    );
    expect(await pinHash(keys, other, '123456')).not.toBe(hash);
  });

  it('takes the right PIN, also with spaces or dashes, and no other', async () => {
    const hash = await pinHash(keys, ticket, '012345');
    expect(await pinMatches(keys, ticket, '012345', hash)).toBe(true);
    expect(await pinMatches(keys, ticket, ' 012-345 ', hash)).toBe(true);
    expect(await pinMatches(keys, ticket, '012346', hash)).toBe(false);
    expect(await pinMatches(keys, ticket, '12345', hash)).toBe(false);
    expect(await pinMatches(keys, ticket, '', hash)).toBe(false);
    expect(await pinMatches(keys, other, '012345', hash)).toBe(false);
  });

  it('matches nothing but the whole hash', async () => {
    const hash = await pinHash(keys, ticket, '012345');
    expect(await pinMatches(keys, ticket, '012345', '')).toBe(false);
    expect(await pinMatches(keys, ticket, '012345', hash.slice(0, 32))).toBe(false);
    expect(await pinMatches(keys, ticket, '012345', `${hash}0`)).toBe(false);
  });
});
