import type { KeyValue } from '../channel/context.js';

/** A call that has begun. */
export interface JournalCall {
  readonly call: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Records which calls have begun and not ended, and which process drives each of them, so that another process finds
 * the calls of one that died. For drivers to which a provider opens a connection for each call, at any process.
 */
export interface CallJournal {
  /** Records that this process drives the call from now on. */
  hold(call: JournalCall): Promise<void>;
  /** Whether this process was the last one to drive the call. */
  isHeld(call: string): Promise<boolean>;
  /** Records that a call has ended. */
  over(call: string): Promise<void>;
  /** Records that this process is alive, for `aliveMs`. Call it several times within that time. */
  beat(): Promise<void>;
  readonly aliveMs: number;
  /** Calls that have not ended and whose process is not alive. */
  orphans(): Promise<readonly JournalCall[]>;
}

/** How long a process counts as alive after a beat, ms. */
const aliveMs = 60_000;
const hourMs = 3_600_000;
/** How far back calls are searched, in hours; longer than any call. */
const hours = 4;
const ttlMs = (hours + 2) * hourMs;

/**
 * A journal on a key-value store that offers only "set if absent". The calls of an hour have consecutive keys; the
 * first process to write a key owns it.
 *
 * @param owner - unique id of this process
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
