import type { VoiceCommand } from '@aduan/core/voice';
import type { PhoneLine } from '../phone-line.js';

const ringsSeconds = 25;
const waitsSeconds = 600;
/** How long a caller in a queue waits before he hears his place again, in seconds. */
const holdSeconds = 20;

/** How a caller reaches an officer; null where nobody answers this queue, or the provider cannot do it. */
export function answererOf(
  { officers, provider: { capabilities } }: PhoneLine,
  queue: string,
): VoiceCommand | null {
  const officer = Object.hasOwn(officers, queue) ? officers[queue] : undefined;
  if (!officer) return null;
  if ('queue' in officer) {
    return capabilities.queue ? { do: 'queue', queue: officer.queue } : null;
  }
  const { dial, timeoutSeconds = ringsSeconds } = officer;
  return capabilities.dial ? { do: 'dial', to: dial, timeoutSeconds } : null;
}

/**
 * What somebody in a queue does next: he waits on, or leaves it since he has waited long enough, or since the
 * office has closed meanwhile.
 */
export function waitInQueue(
  { officers, desk }: PhoneLine,
  queue: string,
  waitedMs: number,
): Extract<VoiceCommand, { do: 'hold' | 'leave' }> {
  const officer = Object.values(officers).find((one) => 'queue' in one && one.queue === queue);
  const most = officer && 'queue' in officer ? (officer.maxWaitSeconds ?? waitsSeconds) : 0;
  const isOver = waitedMs >= most * 1_000 || !desk.hours().open;
  return isOver ? { do: 'leave' } : { do: 'hold', seconds: holdSeconds };
}
