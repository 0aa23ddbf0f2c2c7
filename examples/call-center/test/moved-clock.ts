import { readFileSync } from 'node:fs';

/** Preloaded into a server under test: advances its clock by the milliseconds in a file, which may change. */
const file = process.env.ADUAN_TEST_CLOCK ?? '';
const RealDate = Date;

/** How long the server keeps what it has read, ms: it asks for the time far more often than a test sets it. */
const rereadMs = Number(process.env.ADUAN_TEST_CLOCK_REREAD_MS);

let ahead = 0;
let readAt = Number.NEGATIVE_INFINITY;

function aheadNow(): number {
  const at = performance.now();
  if (at - readAt >= rereadMs) {
    ahead = Number(readFileSync(file, 'utf8'));
    readAt = at;
  }
  return ahead;
}

class MovedDate extends RealDate {
  constructor(...given: [] | [number]) {
    super(...((given.length === 0 ? [MovedDate.now()] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + aheadNow();
  }
}

Reflect.set(globalThis, 'Date', MovedDate);
