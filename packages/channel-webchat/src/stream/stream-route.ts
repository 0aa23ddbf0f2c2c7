import { tooMany } from '../guard/respond.js';
import { holdsSecret, readSecret } from '../message/secret-values.js';
import { pacedRoute } from '../paced-route.js';
import type { SessionRoute } from '../route.js';
import { changeSignal } from './change-signal.js';
import { eventStream } from './event-stream.js';
import { readTranscript } from './read-transcript.js';
import { transcriptEvents } from './transcript-events.js';

/** Maximum lifetime of a stream, in ms: proxies and deployments cut streams, and clients resume. */
const maxStreamMs = 5 * 60_000;

/** `GET /stream`: the transcript as it changes. `Last-Event-ID` resumes. */
export const openStream: SessionRoute = ({ webchat, context, request, session, conversation }) => {
  const release = webchat.streams.take(session.id, webchat.addressOf(request), 'all');
  if (!release) return tooMany(10_000);

  const signal = changeSignal();
  const lifeMs = Math.max(0, Math.min(maxStreamMs, session.expiresAt - context.now()));
  const timer = setTimeout(signal.stop, lifeMs);
  const ends = [request.signal, context.signal];
  for (const end of ends) {
    if (end.aborted) signal.stop();
    end.addEventListener('abort', signal.stop, { once: true });
  }
  const place = {
    account: webchat.account,
    conversation,
    afterRevision: revisionOf(request.headers.get('last-event-id')),
  };
  const typing = webchat.typing.open(conversation, signal.notify, context.now());
  return eventStream(transcriptEvents(context, place, signal, typing), () => {
    release();
    clearTimeout(timer);
    signal.stop();
    for (const end of ends) end.removeEventListener('abort', signal.stop);
  });
};

/** `GET /transcript?after=n`: the same as a list, where a proxy cuts streams. */
export const listTranscript = pacedRoute(async ({ webchat, context, url, conversation }) => {
  const after = revisionOf(url.searchParams.get('after'));
  const all = await readTranscript(context, webchat.account, conversation);
  const secrets = [];
  for (const entry of all) {
    const values = holdsSecret(entry) && (await readSecret(context.kv, conversation, entry.id));
    if (values) secrets.push({ messageId: entry.id, values });
  }
  const entries = all.filter((entry) => entry.revision > after);
  return {
    bytes: new TextEncoder().encode(JSON.stringify({ entries, secrets })),
    headers: { 'cache-control': 'no-store', 'content-type': 'application/json' },
  };
});

function revisionOf(text: string | null): number {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
