import { jsonBody, retryAfterMs } from '../protocol.js';
import { backoffMs } from './backoff.js';
import type { DeskSession } from './desk-session.js';
import type { Outbox, QueuedMessage, Refusal } from './outbox.js';
import type { Pause } from './pause.js';
import type { TabBridge } from './tab-bridge.js';

/** Options of {@link orderedSending}. */
export interface SendingOptions {
  readonly outbox: Outbox;
  readonly session: DeskSession;
  readonly bridge: TabBridge;
  readonly pause: Pause;
  readonly random: () => number;
  /** Called after every attempt: whether the desk responded. */
  readonly onProgress: (reached: boolean) => void;
}

/** The result of one attempt: nothing to send, the desk's response, or `null` when it did not respond. */
type Outcome = 'empty' | Response | null;

const patienceMs = 30_000;

/** Statuses that mean "not now": session, timeout, too early, too many. */
const passing = [401, 408, 425, 429];

/**
 * Makes a sender of the outbox: messages go one after the other, oldest first, and each is repeated until the desk has
 * stored or refused it. Only one tab sends at a time.
 *
 * @returns a function that starts sending; calling it while it runs has no effect
 */
export function orderedSending(options: SendingOptions): (signal: AbortSignal) => Promise<void> {
  const { outbox, session, bridge, pause, random, onProgress } = options;
  let running = false;

  const sendFirst = async (): Promise<Outcome> => {
    const queued = outbox.list().find(({ state }) => state === 'waiting');
    if (!queued) return 'empty';
    const init = { ...jsonBody(queued.message), signal: AbortSignal.timeout(patienceMs) };
    const answer = await session.request('/messages', init).catch(() => null);
    if (answer && isFinal(answer)) {
      outbox.put(settled(queued, answer));
      bridge.tell();
    }
    return answer;
  };

  return async (signal) => {
    if (running) return;
    running = true;
    let failures = 0;
    while (!signal.aborted) {
      const outcome = await bridge.exclusively('outbox', sendFirst);
      if (outcome === 'empty') break;
      onProgress(outcome !== null);
      failures = outcome && isFinal(outcome) ? 0 : failures + 1;
      if (failures === 0) continue;
      await pause.wait((outcome && retryAfterMs(outcome)) ?? backoffMs(failures, random()), signal);
    }
    running = false;
  };
}

function isFinal({ ok, status }: Response): boolean {
  return ok || (status < 500 && !passing.includes(status));
}

function settled({ message }: QueuedMessage, { ok, status }: Response): QueuedMessage {
  return ok ? { message, state: 'sent' } : { message, state: 'refused', refusal: refusal(status) };
}

function refusal(status: number): Refusal {
  if (status === 413) return 'message-too-long';
  if (status === 403) return 'message-not-allowed';
  if (status === 428) return 'message-needs-consent';
  return status === 410 || status === 404 ? 'message-without-file' : 'message-not-taken';
}
