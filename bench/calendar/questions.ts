import { strict as assert } from 'node:assert';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const SEED = 20_260_218;

/** The number of starts; a power of two, so that a loop can wrap around with a mask. */
export const STARTS = 4096;

/**
 * Random starts, the same in every run. They lie on whole minutes, and not exactly on 16:30, where the other
 * libraries are wrong by up to a minute and could not be compared.
 */
export function randomStarts(first: number, days: number): readonly number[] {
  return Array.from(drawStarts(first, days * DAY));
}

function* drawStarts(first: number, span: number): Generator<number> {
  let state = SEED;
  for (let drawn = 0; drawn < STARTS; ) {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    const at = first + Math.floor(((state / 2_147_483_647) * span) / MINUTE) * MINUTE;
    if ((at + 7 * HOUR) % DAY === 16.5 * HOUR) continue;
    drawn++;
    yield at;
  }
}

/** The same questions for every library; epoch ms in and out. Questions that it cannot answer are missing. */
export interface Contestant {
  readonly name: string;
  readonly isOpen?: (at: number) => boolean;
  /** The deadline of 8 hours of open time. */
  readonly add8Hours?: (from: number) => number;
  /** A deadline of 60 working days, at any hour of that day. */
  readonly add60WorkingDays?: (from: number) => number;
  /** Open time within the next 60 days, in ms. */
  readonly between60Days?: (from: number) => number;
}

export type Question = Exclude<keyof Contestant, 'name'>;

export const questions: Readonly<Record<Question, string>> = {
  isOpen: 'is it open?',
  add8Hours: 'add 8 hours',
  add60WorkingDays: 'add 60 working days',
  between60Days: 'open time in 60 days',
};

/** Stops when a library answers differently: a fast wrong answer is not worth measuring. */
export function checkAgreement(
  contestants: readonly Contestant[],
  starts: readonly number[],
): void {
  const [first, ...others] = contestants;
  for (const question of Object.keys(questions) as Question[]) {
    for (const other of others) {
      for (const start of starts) {
        const mine = comparable(question, first?.[question]?.(start));
        const theirs = other[question]?.(start);
        if (theirs === undefined) continue;
        const where = `${other.name}: ${questions[question]} at ${new Date(start).toISOString()}`;
        assert.equal(comparable(question, theirs), mine, where);
      }
    }
  }
}

/** For working days only the local date is compared, since the other libraries keep the hour of the start. */
function comparable(question: Question, answer: number | boolean | undefined): unknown {
  if (question !== 'add60WorkingDays') return answer;
  return Math.floor((Number(answer) + 7 * HOUR) / DAY);
}
