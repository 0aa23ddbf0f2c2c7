import type { CheckpointStatement } from '@aduan/core/store';
import { describe, expect, it } from 'vitest';
import { createKeyChain } from '../src/key-chain.js';

const key = (id: string) => ({ id, publicKey: `public ${id}` });

function statement(id: string, more: Partial<CheckpointStatement> = {}): CheckpointStatement {
  return {
    tenant: 'default',
    number: 1,
    at: 5,
    previous: '',
    heads: 0,
    root: '',
    ledgers: { views: null, discards: null, definitions: null },
    key: key(id),
    nextKey: null,
    lostKey: null,
    ...more,
  };
}

describe('the keys of a desk', () => {
  it.each([
    ['another one without a word', [statement('a'), statement('b')]],
    ['the old one after it named the new', [statement('a', { nextKey: key('b') }), statement('a')]],
    ['one that says another one was lost', [statement('a'), statement('b', { lostKey: 'c' })]],
    ['one that says itself was lost', [statement('a'), statement('a', { lostKey: 'a' })]],
    ['the first one, that says one was lost', [statement('b', { lostKey: 'a' })]],
  ])('refuse %s', (_, statements) => {
    const keys = createKeyChain(['a']);
    expect(statements.map(keys.follow).at(-1)).toBe('key');
  });

  it('pass trust on from one to the next, but not from one that is not trusted', () => {
    const handovers = [
      statement('a', { nextKey: key('b') }),
      statement('b', { nextKey: key('c') }),
    ];
    const keys = createKeyChain(['a']);
    for (const each of handovers) expect(keys.follow(each)).toBeNull();
    expect(keys.trusts('c', 9)).toBe(true);
    const late = createKeyChain([{ id: 'a', from: 6 }]);
    for (const each of handovers) late.follow(each);
    expect(late.trusts('c', 9)).toBe(false);
  });
});
