import type { KeyValue } from '../channel/context.js';

/** A call that has begun. */
export interface JournalCall {
  readonly call: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Which calls have begun and are not over, and which process drives each, so that another one finds those of a process
 * that has died. For drivers to which a provider opens a connection for each call, at any process.
 */
export interface CallJournal {
  /** This process drives a call from here on. */
  hold(call: JournalCall): Promise<void>;
  /** Whether this process is the last one that drove a call. */
  isHeld(call: string): Promise<boolean>;
  /** A call is over: nobody looks for it again. */
  over(call: string): Promise<void>;
  /** Says that this process is alive, for `aliveMs`: several times within it. */
  beat(): Promise<void>;
  readonly aliveMs: number;
  /** Calls that are not over, and that nobody who is alive drives. */
  orphans(): Promise<readonly JournalCall[]>;
}

/** How long a process counts as alive after it has said so, in ms. */
const aliveMs = 60_000;
const hourMs = 3_600_000;
/** Longer than any call, in hours. */
const hours = 4;
const ttlMs = (hours + 2) * hourMs;

/**
 * A journal in values that know only "if it is not there": the calls of an hour stand one behind the other, and whoever
 * writes into a place first has it.
 *
 * @param owner - this process, and no other
 * @param now - epoch ms
 */
export function callJournal(kv: KeyValue, owner: string, now: () => number): CallJournal {
  const noted = new Set<string>();
  const done = new Set<string>();
  const next = new Map<number, number>();
  const hourNow = () => Math.floor(now() / hourMs);

  async function note(call: JournalCall): Promise<void> {
    if (noted.has(call.call)) return;
    noted.add(call.call);
    const hour = hourNow();
    for (let place = next.get(hour) ?? 0; ; place += 1) {
      next.set(hour, place + 1);
      const text = JSON.stringify(call);
      if (await kv.set(`begun/${hour}/${place}`, text, { ttlMs, ifAbsent: true })) return;
    }
  }
  async function isOrphan({ call }: JournalCall): Promise<boolean> {
    if (done.has(call)) return false;
    if (await kv.get(`over/${call}`)) {
      done.add(call);
      return false;
    }
    const holder = await kv.get(`held/${call}`);
    return holder === null || (await kv.get(`alive/${holder}`)) === null;
  }
  return {
    aliveMs,
    async hold(call) {
      await kv.set(`held/${call.call}`, owner, { ttlMs });
      await note(call);
    },
    isHeld: async (call) => (await kv.get(`held/${call}`)) === owner,
    async over(call) {
      done.add(call);
      await kv.set(`over/${call}`, '1', { ttlMs });
    },
    async beat() {
      await kv.set(`alive/${owner}`, '1', { ttlMs: aliveMs });
    },
    async orphans() {
      const found: JournalCall[] = [];
      const latest = hourNow();
      for (let hour = latest - hours; hour <= latest; hour += 1) {
        for (let place = 0; ; place += 1) {
          const text = await kv.get(`begun/${hour}/${place}`);
          if (text === null) break;
          const call = JSON.parse(text) as JournalCall;
          if (await isOrphan(call)) found.push(call);
        }
      }
      return found;
    },
  };
}
