import { createRegionResolver } from '@aduan/wilayah';
import { describe, expect, it } from 'vitest';
import { placeless } from './mentions/carriers.ts';
import { makeMentions } from './mentions/make-mentions.ts';
import { measure } from './mentions/measure.ts';
import { testingMix, tuningMix } from './mentions/mixes.ts';

// The whole measurement is `bench/wilayah.ts`; this test covers a part of it.
const resolver = createRegionResolver();

describe('400 phrases of the mix on which it was tuned', () => {
  const { exact, wrong, answered } = measure(resolver, makeMentions(2, 400, tuningMix));

  it('are understood, and hardly any wrongly', () => {
    expect(exact).toBeGreaterThanOrEqual(0.96);
    expect(wrong).toBeLessThanOrEqual(0.01);
    expect(answered).toBeGreaterThanOrEqual(0.87);
  });
});

describe('400 phrases of another mix and seed', () => {
  const { exact, wrong, answered } = measure(resolver, makeMentions(901, 400, testingMix));

  it('are understood, and hardly any wrongly', () => {
    expect(exact).toBeGreaterThanOrEqual(0.93);
    expect(wrong).toBeLessThanOrEqual(0.02);
    expect(answered).toBeGreaterThanOrEqual(0.8);
  });
});

describe('complaints that name no place', () => {
  it('get no answer, and few a question', () => {
    const found = placeless.map((text) => resolver.resolve(text));
    expect(found.filter((each) => each?.ambiguous === false)).toEqual([]);
    expect(found.filter((each) => each !== null).length / placeless.length).toBeLessThan(0.15);
  });
});

it('makes the same phrases from the same seed, others from another', () => {
  const texts = (seed: number) => makeMentions(seed, 20, testingMix).map(({ text }) => text);
  expect(texts(5)).toEqual(texts(5));
  expect(texts(5)).not.toEqual(texts(6));
});
