import { describe, expect, it } from 'vitest';
import { secretRing } from '../../src/guard/secret-ring.js';
import { webchatChannel } from '../../src/index.js';
import { secret } from '../browser.js';

describe('secretRing', () => {
  it('keeps what was signed for one purpose from being used for another', async () => {
    const ring = secretRing([secret]);
    const signature = await ring.sign('form', 'text');
    expect(await ring.verify('form', 'text', signature)).toBe(true);
    expect(await ring.verify('receipt', 'text', signature)).toBe(false);
  });

  it('takes no text for a signature that is none', async () => {
    const ring = secretRing([secret]);
    for (const text of ['', '.', 'zz', '00000000.', `00000000.${'0'.repeat(64)}`]) {
      expect(await ring.verify('form', 'text', text)).toBe(false);
    }
  });

  it('says how to make a secret where the variable for it is not set', () => {
    const unset = undefined as unknown as string;
    for (const secret of [unset, '', 'short', [], [unset]]) {
      expect(() => webchatChannel({ secret })).toThrow('openssl rand -hex 32');
    }
  });
});
