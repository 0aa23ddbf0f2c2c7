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

/**
 * Asks for a lease again and again.
 *
 * @returns what ends it, and lets the next one have it
 */
export function keepLease(
  lease: Lease,
  spanMs: number,
  { now, log }: Pick<VoiceHost, 'now' | 'log'>,
  timers: Timers,
  holder: LeaseHolder,
): () => Promise<void> {
  let until: number | null = null;
  let isOver = false;
  let callOff = () => {};
  let asking = ask();

  async function ask(): Promise<void> {
    try {
      change(await lease.hold(now()));
    } catch (error) {
      log('warn', 'asterisk.lease-not-read', { error: errorName(error) });
      if (until !== null && now() >= until) change(null);
    }
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
  return async () => {
    if (isOver) return;
    isOver = true;
    callOff();
    await asking;
    // Where it cannot be let go, it runs out.
    await lease.letGo().catch(() => {});
  };
}
