import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followDesk } from '../../../src/widget/connection/follow-desk.js';
import { wakeablePause } from '../../../src/widget/connection/pause.js';
import { fakeSession, type SeenRequest } from '../fake-session.js';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000 });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** A desk whose streams open, say what `said` gives, and then are silent. */
function follow(said: () => string) {
  return followAnswers(({ init: { signal } }) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(said()));
        signal?.addEventListener('abort', () => controller.error(new Error('hung up')));
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  });
}

/** A desk without streams: `stream` is what comes in their place, and each page of the transcript has one entry. */
function followWithoutStream(stream: (request: SeenRequest) => Response | Promise<Response>) {
  let pages = 0;
  return followAnswers((request) => {
    if (request.path === '/stream') return stream(request);
    pages += 1;
    return Response.json({ entries: [{ id: `entry ${pages}` }] });
  });
}

function followAnswers(answer: (request: SeenRequest) => Response | Promise<Response>) {
  const life = new AbortController();
  const { session, requests } = fakeSession(answer);
  const heard: string[] = [];
  const following = followDesk(
    {
      session,
      pause: wakeablePause(),
      random: () => 0,
      revision: () => 7,
      onEntry: ({ id }) => heard.push(id),
      onSecret: () => {},
      onSignal: ({ name, data }) => heard.push(`${name} ${data}`),
      onReach: (reached) => heard.push(reached ? 'reached' : 'lost'),
    },
    life.signal,
  );
  const end = async () => {
    life.abort();
    await vi.advanceTimersByTimeAsync(10);
    await following;
  };
  return { requests, heard, end };
}

it('notices soon after the laptop woke up that the line died in its sleep, and goes on where it was', async () => {
  const { requests, heard, end } = follow(() => ': open\n\n');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(requests).toHaveLength(1);
  // Timers stood still for an hour; the clock did not.
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(heard).toEqual(['reached', 'lost', 'reached']);
  expect(requests).toHaveLength(2);
  expect(new Headers(requests[1]?.init.headers).get('last-event-id')).toBe('7');
  await end();
});

it('keeps a line that is silent for no longer than proxies allow', async () => {
  const { requests, end } = follow(() => ': open\n\n');
  await vi.advanceTimersByTimeAsync(38_000);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(requests).toHaveLength(2);
  await end();
});

it('passes on what is true for a moment, and nothing that it does not understand as a message', async () => {
  const { heard, end } = follow(
    () => 'event: typing\ndata: {"ms":6000}\n\nevent: new\ndata: 1\n\n',
  );
  await vi.advanceTimersByTimeAsync(10);
  expect(heard).toEqual(['reached', 'typing {"ms":6000}', 'new 1']);
  await end();
});

const pathsOf = (requests: readonly SeenRequest[]) => requests.map(({ path }) => path);
const page = '/transcript?after=7';

it.each([404, 429])('asks every five seconds where streams are answered by %i', async (status) => {
  const { heard, requests, end } = followWithoutStream(() => new Response(null, { status }));
  await vi.advanceTimersByTimeAsync(5_500);
  expect(pathsOf(requests)).toEqual(['/stream', page, page]);
  expect(heard).toEqual(['reached', 'entry 1', 'reached', 'entry 2', 'reached']);
  // After five minutes it tries again whether streams pass.
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(pathsOf(requests).filter((path) => path === '/stream')).toHaveLength(2);
  await end();
});

it('asks as well where a proxy holds the first byte back', async () => {
  const { heard, requests, end } = followWithoutStream(
    ({ init: { signal } }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('hung up')));
      }),
  );
  await vi.advanceTimersByTimeAsync(25_000);
  expect(pathsOf(requests)).toEqual(['/stream']);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(pathsOf(requests)).toEqual(['/stream', page]);
  expect(heard).toEqual(['reached', 'entry 1', 'reached']);
  await end();
});

it('waits longer, and asks for no page, where a stream is answered by 503', async () => {
  const { heard, requests, end } = followWithoutStream(() => new Response(null, { status: 503 }));
  await vi.advanceTimersByTimeAsync(400);
  expect(pathsOf(requests)).toEqual(['/stream']);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(new Set(pathsOf(requests))).toEqual(new Set(['/stream']));
  expect(new Set(heard)).toEqual(new Set(['lost']));
  await end();
});
