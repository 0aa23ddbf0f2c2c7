import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';

const hour = 3_600_000;
/** How often servers look whether the clock was set, ms. */
const rereadMs = 20;

/** The clock of servers in a test. */
export interface ServerClock {
  /** Environment variables of a server that uses it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Sets the current time, and returns when running servers have it. @param at - epoch ms */
  set(at: number): void;
  dispose(): void;
}

/** A clock that shows the real time until it is set. */
export function serverClock(): ServerClock {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-clock-'));
  const file = join(folder, 'ahead');
  const preload = pathToFileURL(join(import.meta.dirname, 'moved-clock.ts')).href;
  const clock: ServerClock = {
    settings: {
      NODE_OPTIONS: `--import ${preload}`,
      ADUAN_TEST_CLOCK: file,
      ADUAN_TEST_CLOCK_REREAD_MS: String(rereadMs),
    },
    set(at) {
      // Replaces the file atomically, so that the server never reads half a number.
      writeFileSync(`${file}.new`, String(at - Date.now()));
      renameSync(`${file}.new`, file);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, rereadMs);
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
  clock.set(Date.now());
  return clock;
}

/** Two hours after opening time, on each of the next three working days. */
export function nextWorkingMornings(): readonly [number, number, number] {
  const now = Date.now();
  const periods = [...kemenkopCalendar.periods(now, now + 21 * 24 * hour)];
  const starts = periods.map(({ start }) => start);
  const dayOf = (at: number) => new Date(at + 7 * hour).toISOString().slice(0, 10);
  const [first = 0, second = 0, third = 0] = starts
    .filter((at, place) => at > now && dayOf(at) !== dayOf(starts[place - 1] ?? now))
    .map((at) => at + 2 * hour);
  return [first, second, third];
}
