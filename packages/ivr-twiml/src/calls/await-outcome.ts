import { ChannelError } from '@aduan/core';
import type { CallBackHost, CallBackOutcome } from '@aduan/core/voice';
import { type HttpClient, toChannelError } from '@aduan/http';

/** Longest call that is awaited, and how often its state is checked, in ms. */
const maxMs = 4 * 3_600_000;
const lookMs = 2_000;

/** States of the officer's call when they did not answer. */
const unanswered: ReadonlySet<string> = new Set(['busy', 'failed', 'no-answer', 'canceled']);

/** https://www.twilio.com/docs/voice/api/call-resource#call-status-values */
const ofCitizen: Readonly<Record<string, CallBackOutcome>> = {
  completed: 'answered',
  busy: 'engaged',
  failed: 'engaged',
  'no-answer': 'no-answer',
  // The officer hung up while the citizen's phone rang.
  canceled: 'officer-away',
};

/**
 * Polls a call until it has ended, so that the provider does not need to reach the desk.
 *
 * @throws ChannelError with `outcomeUnknown` when the outcome could not be read
 */
export async function awaitOutcome(
  http: HttpClient,
  sid: string,
  { now, signal }: Pick<CallBackHost, 'now' | 'signal'>,
): Promise<CallBackOutcome> {
  for (const until = now() + maxMs; now() < until && !signal.aborted; ) {
    let waitMs = lookMs;
    try {
      const outcome = await outcomeOf(http, sid);
      if (outcome) return outcome;
    } catch (cause) {
      const { info } = toChannelError(cause);
      if (info.class === 'auth' || info.class === 'invalid') throw unlearnt();
      waitMs = Math.max(lookMs, info.retryAfterMs ?? 0);
    }
    await pause(waitMs, signal);
  }
  throw unlearnt();
}

/** @returns null while the call lasts, and when the answer does not say */
async function outcomeOf(http: HttpClient, sid: string): Promise<CallBackOutcome | null> {
  const officer = statusOf(await http.get(`Calls/${sid}.json`).json());
  if (unanswered.has(officer)) return 'officer-away';
  if (officer !== 'completed') return null;
  const searchParams = { ParentCallSid: sid };
  const { calls } = Object(await http.get('Calls.json', { searchParams }).json());
  if (!Array.isArray(calls)) return null;
  // The officer hung up before the citizen was rung.
  if (calls.length === 0) return 'officer-away';
  return ofCitizen[statusOf(calls[0])] ?? null;
}

function statusOf(call: unknown): string {
  return String(Object(call).status);
}

function unlearnt(): ChannelError {
  const info = { class: 'retryable', outcomeUnknown: true } as const;
  return new ChannelError(info, 'Nobody said how it ended.');
}

/** Waits until the time is over or the desk is closed. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const timer = setTimeout(over, ms);
    function over() {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      done();
    }
    signal.addEventListener('abort', over);
  });
}
