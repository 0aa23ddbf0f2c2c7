import type { DeskHealth } from '@aduan/core';
import { Hono } from 'hono';

/** How long an answer is good for: whoever asks more often costs the desk nothing. */
const freshMs = 5_000;

/**
 * `GET /healthz` for load balancers: 200 or 503, and nothing about the desk, for anybody may ask. One
 * message that is stuck takes no desk away: what waits and is stuck, supervisors see at `/api/queues`.
 */
export function healthCheck(health: () => Promise<Pick<DeskHealth, 'serving'>>, now: () => number) {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Pick<DeskHealth, 'serving'>> | undefined;
  return new Hono().get('/healthz', async (c) => {
    if (answer === undefined || now() - asked >= freshMs) {
      asked = now();
      answer = health();
    }
    const { serving: ok } = await answer;
    return c.json({ ok }, ok ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
}
