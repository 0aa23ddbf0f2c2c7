import { fc, test } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { similarity } from '../src/resolver/similarity.js';

const key = fc.string({ unit: fc.constantFrom(...'abdhikmnou12'), maxLength: 12 });
const keys = fc.tuple(key, key);

describe('how much two keys are alike', () => {
  test('all of it for the same key, less for another', keys, ([one, other]) => {
    expect(similarity(one, other, 0) === 1).toBe(one === other);
  });

  test('is the same both ways', keys, ([one, other]) => {
    expect(similarity(one, other, 0)).toBe(similarity(other, one, 0));
  });

  test('below the least is nothing, above it is what it is', keys, ([one, other]) => {
    const alike = similarity(one, other, 0);
    expect(similarity(one, other, 0.7)).toBe(alike < 0.7 ? 0 : alike);
  });

  it.each([
    ['a letter too few', 'sukamju', 7],
    ['another letter', 'sukamayu', 7],
    ['two that are swapped', 'sukamjau', 6],
    ['two letters too many', 'sukarmaju2', 8],
  ])('%s', (_, other, letters) => {
    const length = Math.max('sukamaju'.length, other.length);
    expect(similarity('sukamaju', other, 0)).toBeCloseTo(letters / length);
  });

  it('makes nothing alike that is longer than any name', () => {
    expect(similarity('a'.repeat(50), 'b'.repeat(60), 0.5)).toBe(0);
  });
});
