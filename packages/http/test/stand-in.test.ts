import { describe, expect, it } from 'vitest';
import { verifyHmac } from '../src/index.js';
import { faultQueue, signHmac } from '../src/stand-in/index.js';

describe('faults of a stand-in', () => {
  it('happen in order, as often as asked for, and then no more', () => {
    const faults = faultQueue<string>();
    faults.fail('down', 2);
    faults.fail('limited');
    faults.fail('never', 0);
    const four = Array.from({ length: 4 }, () => faults.next());
    expect(four).toEqual(['down', 'down', 'limited', null]);
  });

  it('last until the provider recovers', () => {
    const faults = faultQueue<string>();
    faults.fail('down', Number.POSITIVE_INFINITY);
    expect(Array.from({ length: 3 }, () => faults.next())).toEqual(['down', 'down', 'down']);
    faults.recover();
    expect(faults.next()).toBeNull();
  });
});

describe('a signature of a stand-in', () => {
  const body = new TextEncoder().encode('{"object":"whatsapp_business_account","entry":[]}');

  it('is the HMAC of the raw bytes', async () => {
    const signature = await signHmac({ secret: 'app', body, prefix: 'sha256=' });
    expect(signature).toBe(
      'sha256=dba94a0ad4c462fc503964dd5bfd499ed993821a50891a121282d966e6645c4b',
    );
  });

  it.each([
    { algorithm: 'SHA-1', encoding: 'base64' },
    { algorithm: 'SHA-256', encoding: 'hex' },
    { algorithm: 'SHA-512', encoding: 'base64' },
  ] as const)('is accepted by verifyHmac with $algorithm in $encoding', async (scheme) => {
    const signature = await signHmac({ secret: 'app', body, ...scheme });
    expect(await verifyHmac({ secret: 'app', body, signature, ...scheme })).toBe(true);
    expect(await verifyHmac({ secret: 'other', body, signature, ...scheme })).toBe(false);
  });
});
