import { DeliveryTooLargeError } from '@aduan/core';

/** Things in one update: Telegram puts one into each. */
const mostFields = 100;
/** Values at all depths of it: more than the longest message of blocks has. */
const mostValues = 10_000;

/** @throws DeliveryTooLargeError when an update holds more than Telegram puts into one */
export function checkSize(update: unknown): void {
  if (Object.keys(update ?? {}).length > mostFields) throw tooMuch();
  const values = [update];
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) {
      if (values.push(inner) > mostValues) throw tooMuch();
    }
  }
}

function tooMuch(): DeliveryTooLargeError {
  return new DeliveryTooLargeError('Telegram does not put so much into one update.');
}
