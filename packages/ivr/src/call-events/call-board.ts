import type { KeyValue } from '@aduan/core/channel';
import type { CallFactLedger } from './call-facts.js';
import { callOfFacts } from './call-of-facts.js';
import { type NumberedList, numberedList } from './numbered-list.js';
import type { PhoneCall } from './phone-call.js';

const spanMs = 10 * 60_000;
/** Number of time spans that are read. A call that began before them is no longer shown. */
const spans = 12;
/** How long a call is shown after its end, in ms: enough time to write it down. */
const shownMs = 10 * 60_000;
const ttlMs = (spans + 1) * spanMs;

/** The current calls. */
export interface CallBoard {
  /** Puts a call on the board. Idempotent. */
  add(call: string, now: number): Promise<void>;
  /** Calls in progress and calls that ended a moment ago, the latest first. */
  list(now: number): Promise<readonly PhoneCall[]>;
}

/** Stores calls in one list per time span. */
export function callBoard(kv: KeyValue, facts: CallFactLedger): CallBoard {
  const lists = new Map<number, NumberedList>();
  /** End of the time in which an ended call is shown, by call. Calls past that time are not read again. */
  const shownUntil = new Map<string, number>();

  function listOf(span: number): NumberedList {
    const list = lists.get(span) ?? numberedList(kv, `board/${span}`, ttlMs);
    lists.set(span, list);
    return list;
  }
  function forgetBefore(span: number, now: number): void {
    for (const old of lists.keys()) if (old < span) lists.delete(old);
    for (const [call, until] of shownUntil) if (now > until + ttlMs) shownUntil.delete(call);
  }
  return {
    async add(call, now) {
      if (!(await kv.set(`on-board/${call}`, '', { ttlMs, ifAbsent: true }))) return;
      await listOf(Math.floor(now / spanMs)).add(call);
    },
    async list(now) {
      const latest = Math.floor(now / spanMs);
      forgetBefore(latest - spans, now);
      const read = await Promise.all(
        Array.from({ length: spans }, (_, back) => listOf(latest - back).read()),
      );
      const wanted = new Set(read.flat().filter((call) => now <= (shownUntil.get(call) ?? now)));
      const found = await Promise.all(
        [...wanted].map(async (call) => callOfFacts(call, await facts.read(call))),
      );
      return found
        .flatMap((call) => (call && isShown(call, now) ? [call] : []))
        .toSorted((one, other) => other.beganAt - one.beganAt);
    },
  };

  function isShown({ endedAt, id, state }: PhoneCall, now: number): boolean {
    if (state === 'ringing' || state === 'answered') return true;
    const until = (endedAt ?? now) + shownMs;
    shownUntil.set(id, until);
    return now <= until;
  }
}
