import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, systemPrincipal } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { afterAll, expect, test } from 'vitest';
import { openMeters } from '../../src/site/meters.js';
import { metrics } from '../../src/site/metrics.js';

const token = 'a-token-of-the-monitor';
const meters = openMeters();
const store = memoryStore();
const aduan = createAduan({
  ...{ store, observe: meters.observe, calendar: kemenkopCalendar, policies: [], channels: {} },
});
afterAll(() => aduan.close());

test('tells the monitor how the desk does, and of no person', async () => {
  const routes = metrics(meters, token);
  meters.watch(aduan);
  const call = { body: 'Kata Bu Rahasiawarga, gerai tutup.', channel: 'phone' };
  const reporter = { name: 'Bu Namawarga', contacts: [] };
  await aduan.tickets.open({ ...call, reporter }, { actor: systemPrincipal });
  const answer = await routes.request('/metrics', {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.headers.get('content-type')).toContain('version=0.0.4');
  const text = await answer.text();
  for (const line of [
    'aduan_serving 1',
    'aduan_queue_dead_letters{aduan_queue="outbox"} 0',
    'aduan_tickets_open{aduan_phase="new"} 1',
    'aduan_tickets_late 0',
    'aduan_events_total{aduan_event="ticket.opened"} 1',
    'aduan_step_duration_count{aduan_step="command",aduan_command="open"} 1',
    '# TYPE aduan_events_total counter',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).not.toMatch(/warga/i);
});

test('is not there without a token, and for nobody who does not show it', async () => {
  expect((await metrics(meters, null).request('/metrics')).status).toBe(404);
  const routes = metrics(meters, token);
  for (const authorization of ['', `Bearer ${token}x`, token, 'Bearer null']) {
    const answer = await routes.request('/metrics', { headers: { authorization } });
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  }
});
