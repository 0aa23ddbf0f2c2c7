import type { DeskHealth } from '@aduan/core';
import { Hono } from 'hono';

/** How long an answer is good for: whoever asks more often costs the desk nothing. */
const freshMs = 5_000;

type Health = Pick<DeskHealth, 'serving'>;

/**
 * `GET /healthz` for load balancers: 200, or 503 while the desk does not serve or is being stopped, and nothing
 * about the desk, for anybody may ask. One message that is stuck takes no desk away: what waits and is stuck,
 * supervisors see at `/api/dead-letters`. `GET /livez` for whoever starts a process anew: 200 as long as this one
 * answers, also while its database is away, which no new process would mend.
 */
export function healthCheck(
  health: () => Promise<Health>,
  now: () => number,
  leaving: Pick<AbortSignal, 'aborted'> = { aborted: false },
) {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Health> | undefined;
  return new Hono()
    .get('/healthz', async (c) => {
      if (answer === undefined || now() - asked >= freshMs) {
        asked = now();
        answer = health();
      }
      const ok = !leaving.aborted && (await answer).serving;
      return c.json({ ok }, ok ? 200 : 503, { 'Cache-Control': 'no-store' });
    })
    .get('/livez', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }));
}
