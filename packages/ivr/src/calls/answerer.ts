import type { VoiceCommand } from '@aduan/core/voice';
import type { PhoneLine } from '../phone-line.js';

const ringsSeconds = 25;
const waitsSeconds = 600;
/** Seconds between two announcements of the caller's place in a queue. */
const holdSeconds = 20;

/** How a caller reaches an officer; null when no officer line serves the queue, or when the provider does not support it. */
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
 * Next step of a caller in a queue: they keep waiting, or leave the queue because they waited too long or the office
 * has closed.
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
