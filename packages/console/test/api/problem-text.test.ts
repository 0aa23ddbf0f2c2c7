import { expect, it } from 'vitest';
import { problemText } from '../../src/api/problem-text.js';
import { problemTexts } from '../../src/catalogue/problem-texts.js';

it('has words for what a desk refuses, by its code', () => {
  const of = (code: string) => problemText({ code });
  expect(of('case-without-conversation')).toBe(problemTexts['nowhere-to-send']);
  expect(of('store-conflict')).toBe(problemTexts['changed-meanwhile']);
  expect(of('store-unreachable')).toBe(problemTexts['try-later']);
  expect(of('fact-not-found')).toBe(problemTexts['not-found']);
  expect(of('not-signed-in')).toBe(problemTexts['sign-in-first']);
  expect(of('unheard-of')).toBe(problemTexts['our-fault']);
});

it('says that an officer cannot be given a case', () => {
  const issues = [{ path: ['assignee'], message: 'x' }];
  expect(problemText({ code: 'input-invalid', issues })).toBe(problemTexts['not-for-officer']);
});

it('has none for what is not of our server', () => {
  expect(problemText({ code: 'unknown' })).toBeNull();
});
