import { PayloadTooLargeError } from '@aduan/core/channel';

/** Maximum fields of an update: Telegram fills one per update. */
const maxFields = 100;
/** Maximum values of an update at all depths: more than the longest rich message has. */
const maxValues = 10_000;

/** @throws PayloadTooLargeError when an update holds more than Telegram sends */
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
