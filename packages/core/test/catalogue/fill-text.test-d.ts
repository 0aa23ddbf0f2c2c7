import { expectTypeOf, test } from 'vitest';
import { fillLabel, fillText, type PlaceholderOf } from '../../src/catalogue/fill-text.js';
import { messages } from '../../src/catalogue/messages.js';

test('the placeholders of a known text are known', () => {
  expectTypeOf<PlaceholderOf<'Nomor {number}, PIN {pin}.'>>().toEqualTypeOf<'number' | 'pin'>();
  expectTypeOf<PlaceholderOf<'Selesai'>>().toBeNever();
});

test('a missing or misspelt value is a compile error', () => {
  fillText(messages.promise.id, { date: 'besok' });
  // @ts-expect-error date is missing
  fillText(messages.promise.id, {});
  // @ts-expect-error there is no {day}
  fillText(messages.promise.id, { date: 'besok', day: 'Senin' });
  // @ts-expect-error pin is missing
  fillLabel(messages.complaintReceived, { number: 'ADU-2026-000123-4' });
});
