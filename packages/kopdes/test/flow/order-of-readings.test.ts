import { expect, test } from 'vitest';
import type { KopdesSlots } from '../../src/flow/kopdes-types.js';
import { isQuestion } from '../../src/flow/understanding/is-question.js';
import { understandCitizen } from '../../src/flow/understanding/understand-citizen.js';

interface CitizenMessage {
  readonly at: string;
  readonly slot?: string;
  readonly slots?: Partial<KopdesSlots>;
}

function intentOf(text: string, { at, slot, slots = {} }: CitizenMessage) {
  return understandCitizen({ text }, { node: at, slot: slot ?? null, slots }).intent;
}

const own = 'ADU-2026-000019-5';

test('once a report is filed, another one and an end are heard before the menu', () => {
  expect(intentOf('satu lagi, pupuknya ga pernah datang', { at: 'menu', slots: { own } })).toBe(
    'besideOwn',
  );
  expect(intentOf('sudah itu saja', { at: 'menu' })).toBe('enough');
});

test.each([
  ['bisa tanpa nama tidak?', { at: 'who' }, 'anonymous'],
  ['bisa dibatalkan saja tidak?', { at: 'reallyCancel' }, 'yes'],
  ['bisa bicara dengan petugas tidak?', { at: 'place', slot: 'place' }, 'person'],
  ['bisa rahasiakan nama saya tidak?', { at: 'place', slot: 'place' }, 'afraid'],
])('a question that is an answer or a wish is taken for it: %s', (text, said, intent) => {
  expect(isQuestion(text)).toBe(true);
  expect(intentOf(text, said)).toBe(intent);
});
