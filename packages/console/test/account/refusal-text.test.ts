import { expect, it } from 'vitest';
import { refusalText } from '../../src/account/refusal-text.js';
import { ApiError, OfflineError } from '../../src/api/api-error.js';
import { id } from '../all-texts.js';

const { refused } = id.account;
const of = (code: string) => new ApiError(422, '', { code, current: null, retryAt: null });

it('says what a refused password lacks, counting characters as the server does', () => {
  expect(refusalText(id, of('input-invalid'), 'sebelas12345')).toBe(refused.weak);
  expect(refusalText(id, of('input-invalid'), 'sebelas1234')).toBe(refused.short);
  expect(refusalText(id, of('input-invalid'), '😀😀😀😀😀😀😀😀😀😀😀')).toBe(refused.short);
  // One sign, which NFKC spells with three letters.
  expect(refusalText(id, of('input-invalid'), 'kuda sayaﬃ')).toBe(refused.weak);
});

it('has words for what accounts refuse, and for a connection that is away', () => {
  expect(refusalText(id, of('wrong-code'))).toBe(refused['wrong-code']);
  expect(refusalText(id, of('sign-in-busy'))).toBe(refused['sign-in-busy']);
  expect(refusalText(id, of('unheard-of'))).toBe(refused.other);
  expect(refusalText(id, new OfflineError('away'))).toBe(refused.offline);
});
