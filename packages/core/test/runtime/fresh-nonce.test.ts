import { expect, it } from 'vitest';
import { freshNonce } from '../../src/runtime/vault/fresh-nonce.js';

it('never gives the same nonce again, nor bytes that others can change', () => {
  const nonces = Array.from({ length: 2_000 }, () => freshNonce());
  const texts = nonces.map((nonce) => nonce.join());
  expect(new Set(texts)).toHaveLength(2_000);
  expect(nonces.every(({ length, buffer }) => length === 12 && buffer.byteLength === 12)).toBe(
    true,
  );
});
