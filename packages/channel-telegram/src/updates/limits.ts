import { PayloadTooLargeError } from '@aduan/core';

/** Things in one update: Telegram puts one into each. */
const maxFields = 100;
/** Values at all depths of it: more than the longest message of blocks has. */
const maxValues = 10_000;

/** @throws PayloadTooLargeError when an update holds more than Telegram puts into one */
export function checkLimits(update: unknown): void {
  if (Object.keys(update ?? {}).length > maxFields) throw tooMuch();
  const values = [update];
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) {
      if (values.push(inner) > maxValues) throw tooMuch();
    }
  }
}

function tooMuch(): PayloadTooLargeError {
  return new PayloadTooLargeError('Telegram does not put so much into one update.');
}
