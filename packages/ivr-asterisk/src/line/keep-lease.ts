import type { VoiceHost } from '@aduan/core/voice';
import type { Timers } from '../ari/timers.js';
import { errorName } from '../error-name.js';
import type { Lease } from './lease.js';

/** How often a lease is requested per span. */
const asksPerSpan = 3;

/** Called when a lease is acquired or lost. */
export interface LeaseHolder {
  got(): void;
  lost(): void;
}

/** A lease that is renewed continuously. */
export interface KeptLease {
  /** Whether the lease is held now according to the store. False when the store cannot be read. */
  isHeld(): Promise<boolean>;
  /** Treats the lease as lost, and continues to request it. */
  lose(): void;
  /** Stops, and releases the lease for the next process. */
  end(): Promise<void>;
}

/** Requests and renews a lease continuously. */
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
      // A lease that cannot be released expires.
      await lease.letGo().catch(() => {});
    },
  };
}
