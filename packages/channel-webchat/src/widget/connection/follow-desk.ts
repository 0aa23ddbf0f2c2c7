import type { TranscriptEntry } from '@aduan/core/channel';
import { readShape, type SecretValues, type TranscriptPage } from '../protocol.js';
import { backoffMs } from './backoff.js';
import type { DeskSession } from './desk-session.js';
import { eventStreamParser, type StreamEvent } from './event-stream.js';
import type { Pause } from './pause.js';

/** Options of {@link followDesk}. */
export interface FollowOptions {
  readonly session: DeskSession;
  readonly pause: Pause;
  readonly random: () => number;
  /** Highest known revision of the transcript; sent with every connection. */
  readonly revision: () => number;
  readonly onEntry: (entry: TranscriptEntry) => void;
  readonly onSecret: (secret: SecretValues) => void;
  /** A momentary signal, such as that an officer is typing. */
  readonly onSignal: (event: StreamEvent) => void;
  /** Called with whether the desk could be reached. */
  readonly onReach: (reached: boolean) => void;
}

/** Timeout of the first byte, in ms: a longer silence means that a proxy holds the stream back. */
const firstByteMs = 25_000;
/** Timeout of silence, in ms: the desk sends every 15 s, so a longer silence means a dead connection. */
const silenceMs = 40_000;
/** Check interval in ms; checks compare the clock, since timers stop while a laptop sleeps. */
const lookMs = 4_000;
const pollMs = 5_000;
const blockedMs = 5 * 60_000;
const reconnectMs = 300;
/** Statuses for streams that are unavailable: not there, or all taken. */
const withoutStream = [404, 429];

/** How a connection ended: normally, held back by a proxy, or broken. */
type Ending = 'closed' | 'blocked' | 'failed';

/**
 * Follows the transcript until `signal` aborts: by an event stream with resume, or by polling where streams do not
 * pass. Each connection names the last seen revision, so nothing is lost in between.
 */
export async function followDesk(options: FollowOptions, signal: AbortSignal): Promise<void> {
  const { pause, random, onReach } = options;
  let failures = 0;
  let pollsLeft = 0;
  while (!signal.aborted) {
    const ending = pollsLeft-- > 0 ? await poll(options, signal) : await stream(options, signal);
    if (signal.aborted) return;
    if (ending === 'blocked') pollsLeft = blockedMs / pollMs;
    if (ending === 'failed') pollsLeft = 0;
    failures = ending === 'failed' ? failures + 1 : 0;
    onReach(ending !== 'failed');
    const restMs = ending === 'closed' && pollsLeft > 0 ? pollMs : reconnectMs;
    await pause.wait(failures > 0 ? backoffMs(failures, random()) : restMs, signal);
  }
}

async function stream(options: FollowOptions, signal: AbortSignal): Promise<Ending> {
  const line = new AbortController();
  const hangUp = () => line.abort();
  signal.addEventListener('abort', hangUp);
  let spoke = false;
  let heardAt = Date.now();
  const watchdog = setInterval(() => {
    if (Date.now() - heardAt > (spoke ? silenceMs : firstByteMs)) hangUp();
  }, lookMs);
  try {
    const answer = await options.session.request('/stream', {
      headers: { accept: 'text/event-stream', 'last-event-id': String(options.revision()) },
      signal: line.signal,
      cache: 'no-store',
    });
    const reader = streamReader(answer);
    if (!reader) return answer.ok || withoutStream.includes(answer.status) ? 'blocked' : 'failed';
    const parse = eventStreamParser();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return spoke ? 'closed' : 'failed';
      if (!spoke) options.onReach(true);
      spoke = true;
      heardAt = Date.now();
      for (const event of parse(value)) report(event, options);
    }
  } catch {
    // A timeout before the first byte means a proxy; all others mean a dead connection.
    return line.signal.aborted && !spoke ? 'blocked' : 'failed';
  } finally {
    clearInterval(watchdog);
    signal.removeEventListener('abort', hangUp);
    hangUp();
  }
}

function streamReader(answer: Response): ReadableStreamDefaultReader<string> | null {
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
  if (!answer.ok || !isStream || !answer.body) return null;
  return answer.body.pipeThrough(new TextDecoderStream()).getReader();
}

async function poll(options: FollowOptions, signal: AbortSignal): Promise<Ending> {
  try {
    const path = `/transcript?after=${options.revision()}`;
    const answer = await options.session.request(path, { signal, cache: 'no-store' });
    if (!answer.ok) return 'failed';
    const page = readShape<TranscriptPage>(await answer.text());
    for (const entry of page.entries) options.onEntry(entry);
    for (const secret of page.secrets ?? []) options.onSecret(secret);
    return 'closed';
  } catch {
    return 'failed';
  }
}

function report(event: StreamEvent, { onEntry, onSecret, onSignal }: FollowOptions): void {
  if (event.name === 'entry') onEntry(readShape<TranscriptEntry>(event.data));
  else if (event.name === 'secret') onSecret(readShape<SecretValues>(event.data));
  else onSignal(event);
}
