import { readFileSync } from 'node:fs';

/** Preloaded into a server under test: advances its clock by the milliseconds in a file, which may change. */
const file = process.env.ADUAN_TEST_CLOCK ?? '';
const RealDate = Date;

class MovedDate extends RealDate {
  constructor(...given: [] | [number]) {
    super(...((given.length === 0 ? [MovedDate.now()] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + Number(readFileSync(file, 'utf8'));
  }
}

Reflect.set(globalThis, 'Date', MovedDate);
