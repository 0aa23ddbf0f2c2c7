import { describe, expect, it } from 'vitest';
import { letterDistance, similarity } from '../src/resolver/letter-distance.js';
import { fc, test } from './property.js';

const key = fc.string({ unit: fc.constantFrom(...'abdhikmnou12'), maxLength: 12 });

describe('the distance of two keys', () => {
  test('is none for the same key and some for another', fc.tuple(key, key), ([one, other]) => {
    expect(letterDistance(one, other, 99) === 0).toBe(one === other);
  });

  test(
    'is the same both ways, but for what the first letter adds',
    fc.tuple(key, key),
    ([one, other]) => {
      const difference = letterDistance(one, other, 99) - letterDistance(other, one, 99);
      expect(Math.abs(difference)).toBeLessThan(0.61);
    },
  );

  test('below the limit does not depend on the limit', fc.tuple(key, key), ([one, other]) => {
    const distance = letterDistance(one, other, 99);
    expect(letterDistance(one, other, distance + 1)).toBe(distance);
  });

  it('is small for what the ear and the finger confuse, large for a digit', () => {
    const from = (other: string) => letterDistance('sukamaju', other, 99);
    expect(from('sukamayu')).toBeLessThan(from('sukamaxu'));
    expect(from('sukamjau')).toBeLessThan(1);
    expect(letterDistance('sidorejo1', 'sidorejo2', 99)).toBeGreaterThan(2);
  });

  it('makes nothing alike that is longer than any name', () => {
    expect(similarity('a'.repeat(50), 'b'.repeat(60), 0.5)).toBe(0);
  });
});
