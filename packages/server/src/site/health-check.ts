import type { DeskHealth } from '@aduan/core/plugin';
import { Hono } from 'hono';

/** How long a result is cached, so that frequent checks cost the desk nothing. */
const freshMs = 5_000;

type Health = Pick<DeskHealth, 'serving'>;

/**
 * `GET /healthz` for load balancers: 200, or 503 while the desk does not serve or is stopping. It says nothing about
 * the desk, since it is public. A dead letter does not make a desk unhealthy; supervisors see those at
 * `/api/v1/dead-letters`. `GET /livez` for process managers: 200 as long as the process answers, also while its database
 * is unreachable, which a restart would not fix.
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
