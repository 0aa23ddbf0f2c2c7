import type { VoiceHost } from '@aduan/core/voice';
import type { Timers } from '../ari/timers.js';
import { errorName } from '../error-name.js';
import type { Lease } from './lease.js';

/** How often a lease is asked for in each of its spans. */
const asksPerSpan = 3;

/** What a lease that comes and goes is told to. */
export interface LeaseHolder {
  got(): void;
  lost(): void;
}

/** A lease that is asked for again and again. */
export interface KeptLease {
  /** Whether it is held now, by what the store says. One that cannot be looked at is not. */
  isHeld(): Promise<boolean>;
  /** Counts it as lost, and goes on asking. */
  lose(): void;
  /** Ends it, and lets the next one have it. */
  end(): Promise<void>;
}

/** Asks for a lease again and again. */
export function keepLease(
  lease: Lease,
  spanMs: number,
  { now, log }: Pick<VoiceHost, 'now' | 'log'>,
  timers: Timers,
  holder: LeaseHolder,
): KeptLease {
  let until: number | null = null;
  let isOver = false;
  let callOff = () => {};
  let asking = ask();

  async function ask(): Promise<void> {
    const held = await looked(() => lease.hold(now()));
    if (held !== undefined) change(held);
    else if (until !== null && now() >= until) change(null);
    if (isOver) return;
    callOff = timers.after(spanMs / asksPerSpan, () => {
      asking = ask();
    });
  }
  function change(held: number | null): void {
    if (isOver) return;
    const before = until;
    until = held;
    if (before === null && held !== null) holder.got();
    if (before !== null && held === null) holder.lost();
  }
  /** @returns undefined when the store cannot be read */
  async function looked<Value>(look: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await look();
    } catch (error) {
      log('warn', 'asterisk.lease-not-read', { error: errorName(error) });
      return undefined;
    }
  }
  return {
    isHeld: async () => until !== null && (await looked(() => lease.isOurs(now()))) === true,
    lose: () => change(null),
    async end() {
      if (isOver) return;
      isOver = true;
      callOff();
      await asking;
      // Where it cannot be let go, it runs out.
      await lease.letGo().catch(() => {});
    },
  };
}
