import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { syncCipher } from '../../src/ports/sync-cipher.js';
import { decrypt, encrypt, importTextKey, type TextKey } from '../../src/runtime/vault/seal.js';

allowLongTests();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const id = '00112233445566ff';
const keyOf = () => importTextKey(new Uint8Array(32).fill(7));
/** The key as on a platform that only has WebCrypto. */
const withoutCipher = (key: TextKey): TextKey => ({ ...key, atOnce: null });

/** What bundlers put in place of a function of Node. */
const imitation = () => {
  throw new Error('This imitation of Node has no cryptography.');
};
const imitatedCrypto = {
  createSecretKey: imitation,
  createHmac: imitation,
  createCipheriv: imitation,
  createDecipheriv: imitation,
};

describe('the cipher that answers at once', () => {
  it('writes what WebCrypto opens, and opens what WebCrypto writes', async () => {
    const key = await keyOf();
    expect(key.atOnce).not.toBeNull();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.boolean(),
        async (text, context, isAtOnce) => {
          const [writer, reader] = isAtOnce ? [key, withoutCipher(key)] : [withoutCipher(key), key];
          const sealed = await encrypt({ id, key: writer }, text, context);
          expect(await decrypt(reader, sealed, context)).toBe(text);
        },
      ),
      { numRuns },
    );
  });

  it('refuses another context, and bytes of which one was changed or is missing', async () => {
    const key = await keyOf();
    const sealed = await encrypt({ id, key }, 'rahasia', 'desk|a');
    const broken = { code: 'store-seal-broken' };
    await expect(decrypt(key, sealed, 'desk|b')).rejects.toMatchObject(broken);
    for (let place = 8; place < sealed.length; place++) {
      const changed = sealed.map((byte, index) => (index === place ? byte ^ 1 : byte));
      await expect(decrypt(key, changed, 'desk|a')).rejects.toMatchObject(broken);
      await expect(decrypt(key, sealed.slice(0, place), 'desk|a')).rejects.toMatchObject(broken);
    }
  });

  it('leaves large texts to WebCrypto, which does not hold up the others', async () => {
    const key = await keyOf();
    const asked = vi.fn();
    const counting = {
      ...key,
      atOnce: key.atOnce && {
        ...key.atOnce,
        encrypt: (...all: Parameters<typeof key.atOnce.encrypt>) => {
          asked();
          return key.atOnce?.encrypt(...all) ?? new Uint8Array();
        },
      },
    };
    const large = 'a'.repeat(65_537);
    const sealed = await encrypt({ id, key: counting }, large, '');
    expect(asked).not.toHaveBeenCalled();
    expect(await decrypt(counting, sealed, '')).toBe(large);
    await encrypt({ id, key: counting }, large.slice(1), '');
    expect(asked).toHaveBeenCalledOnce();
  });

  it('copies the key, which is overwritten where it came from', async () => {
    const raw = new Uint8Array(32).fill(9);
    const [nonce, context] = [new Uint8Array(12), new Uint8Array()];
    const cipher = syncCipher(raw);
    const before = cipher?.encrypt(raw, nonce, context);
    const plain = raw.slice();
    raw.fill(0);
    expect(cipher?.encrypt(plain, nonce, context)).toEqual(before);
  });

  it.each([
    ['no process', undefined],
    ['a process that only looks like one', { env: {} }],
    ['a runtime without such a module', { getBuiltinModule: () => undefined }],
    ['a module that cannot do it', { getBuiltinModule: () => ({}) }],
    ['a module of functions that only throw', { getBuiltinModule: () => imitatedCrypto }],
    ['a runtime that gives nothing out', { getBuiltinModule: imitation }],
    ['an element of a page by that name', { getBuiltinModule: 'input' }],
  ])('is not there where there is %s', async (_, process) => {
    vi.resetModules();
    vi.stubGlobal('process', process);
    const here = await import('../../src/ports/sync-cipher.js');
    expect(here.syncCipher(new Uint8Array(32))).toBeNull();
  });
});
