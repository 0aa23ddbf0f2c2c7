import { describe, expect, it } from 'vitest';
import { isProven } from '../src/mail/sender-proof.js';

const from = { address: 'warga@warga.example', name: '' };
const proven = (...results: readonly string[]) =>
  isProven(
    {
      from,
      isAmbiguous: false,
      headers: results.map((value) => ({ key: 'authentication-results', value })),
    },
    'mx.desk.example',
  );

describe('a writer is proven', () => {
  it.each([
    'mx.desk.example; dmarc=pass header.from=warga.example',
    'mx.desk.example 1; spf=fail smtp.mailfrom=other.example; dmarc=pass (p=none) header.from=warga.example',
    'MX.desk.example; dkim=pass header.d=warga.example',
    'mx.desk.example; dkim=pass header.i=@warga.example',
    String.raw`mx.desk.example; spf=pass smtp.mailfrom="a\"b"@warga.example; dmarc=pass header.from=warga.example`,
  ])('by %j', (result) => {
    expect(proven(result)).toBe(true);
  });
});

describe('a writer is not proven', () => {
  it.each([
    ['by another server', 'other.example; dmarc=pass header.from=warga.example'],
    ['by another domain', 'mx.desk.example; dmarc=pass header.from=other.example'],
    ['by what failed', 'mx.desk.example; dmarc=fail header.from=warga.example'],
    ['by a comment', 'mx.desk.example; spf=none (; dmarc=pass header.from=warga.example)'],
    [
      'by a comment with a bracket that is escaped',
      String.raw`mx.desk.example; spf=none (\); dmarc=pass header.from=warga.example;)`,
    ],
    [
      'by an envelope that holds a result, quoted',
      'mx.desk.example; spf=pass smtp.mailfrom="; dmarc=pass header.from=warga.example;"@other.example',
    ],
    [
      'by an envelope that holds a result behind a quote that is escaped',
      String.raw`mx.desk.example; spf=pass smtp.mailfrom="\"; dmarc=pass header.from=warga.example;"@other.example`,
    ],
  ])('%s', (_, result) => {
    expect(proven(result)).toBe(false);
  });

  it('by a result below the topmost one of the server', () => {
    const forged = 'mx.desk.example; dmarc=pass header.from=warga.example';
    expect(proven('mx.desk.example; dmarc=fail header.from=warga.example', forged)).toBe(false);
  });
});
