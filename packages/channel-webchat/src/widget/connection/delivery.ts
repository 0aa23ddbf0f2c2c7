import { jsonBody, retryAfterMs } from '../protocol.js';
import { backoffMs } from './backoff.js';
import type { DeskSession } from './desk-session.js';
import type { Outbox, QueuedMessage, Refusal } from './outbox.js';
import type { Pause } from './pause.js';
import type { TabBridge } from './tab-bridge.js';

/** What delivering needs. */
export interface DeliveryOptions {
  readonly outbox: Outbox;
  readonly session: DeskSession;
  readonly bridge: TabBridge;
  readonly pause: Pause;
  readonly random: () => number;
  /** Called after every try: whether the desk answered at all. */
  readonly onProgress: (reached: boolean) => void;
}

type Outcome = 'empty' | 'settled' | 'unreachable' | { readonly retryAfterMs: number | null };

const patienceMs = 30_000;

/** Statuses that say "not now" instead of "not this": session, time-out, too early, too many. */
const passing = [401, 408, 425, 429];

/**
 * Sends the messages of the outbox one after the other, oldest first, and repeats the first one until
 * the desk has stored or refused it. Only one tab sends at a time.
 *
 * @returns a function that starts the work; calling it while the work runs does nothing more
 */
export function orderedDelivery(options: DeliveryOptions): (signal: AbortSignal) => Promise<void> {
  const { outbox, session, bridge, pause, random, onProgress } = options;
  let running = false;

  const sendFirst = async (): Promise<Outcome> => {
    const queued = outbox.list().find(({ state }) => state === 'waiting');
    if (!queued) return 'empty';
    const init = { ...jsonBody(queued.message), signal: AbortSignal.timeout(patienceMs) };
    const answer = await session.request('/messages', init).catch(() => null);
    if (!answer) return 'unreachable';
    if (answer.ok) return settle({ message: queued.message, state: 'sent' });
    if (answer.status >= 500 || passing.includes(answer.status)) {
      return { retryAfterMs: retryAfterMs(answer) };
    }
    return settle({ message: queued.message, state: 'refused', refusal: refusal(answer.status) });
  };

  const settle = (queued: QueuedMessage): Outcome => {
    outbox.put(queued);
    bridge.tell();
    return 'settled';
  };

  return async (signal) => {
    if (running) return;
    running = true;
    let failures = 0;
    while (!signal.aborted) {
      const outcome = await bridge.exclusively('outbox', sendFirst);
      if (outcome === 'empty') break;
      onProgress(outcome !== 'unreachable');
      failures = outcome === 'settled' ? 0 : failures + 1;
      if (outcome === 'settled') continue;
      const askedMs = outcome === 'unreachable' ? null : outcome.retryAfterMs;
      await pause.wait(askedMs ?? backoffMs(failures, random()), signal);
    }
    running = false;
  };
}

function refusal(status: number): Refusal {
  if (status === 413) return 'too-long';
  if (status === 403) return 'not-allowed';
  return status === 410 || status === 404 ? 'file-gone' : 'not-taken';
}
