import { randomUUID } from 'node:crypto';
import { systemPrincipal } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let supervisor: Visitor;
let ticket = '';
let person = '';

beforeAll(async () => {
  desk = await smallDesk();
  supervisor = await desk.officer('penyelia.c');
  const reporter = { name: 'Warga A', contacts: [{ kind: 'phone', value: '+6281234567890' }] };
  const opened = await desk.aduan.tickets.open(
    { body: 'Gerai tutup.', channel: 'phone', reporter },
    { actor: systemPrincipal },
  );
  ticket = opened.ticket.id;
  person = opened.ticket.reporters[0] ?? '';
});
afterAll(() => desk?.dispose());

const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u202Eabc',
  '😀'.repeat(5_000),
  'x'.repeat(10_001),
  '__proto__',
  'constructor',
  '%',
  '../..',
  'null',
  '[]',
  '{}',
  'eyJhIjoxfQ',
  '-1',
  '0',
  '1e308',
  '99999999999999999999',
  'NaN',
  '2026-00',
  '2026-13',
  '2099-12',
];
const others: readonly unknown[] = [
  null,
  -1,
  1.5,
  1e308,
  true,
  [],
  {},
  [[]],
  ['x'],
  { toString: 'x' },
];

/** An invalid input must be refused with a code, and never look like a fault of the server. */
async function requireTyped(answer: Response, what: string) {
  const { status } = answer;
  expect(status, what).toBeLessThan(500);
  if (status < 400) return;
  const { error } = (await answer.json()) as { error: { code: string } };
  expect(error.code, what).not.toBe('internal');
}

test.each([
  ['/api/reports/list.csv?', ['view', 'phase', 'category', 'joined', 'q', 'limit', 'locale']],
  ['/api/calls?', ['after', 'limit', 'team', 'assignee']],
  ['/api/tickets?view=approval&', ['after', 'q', 'order', 'team', 'channel']],
  ['/api/tickets/:ticket/templates?', ['locale']],
  ['/api/tickets/:ticket/merge?', ['into']],
])('%s takes whatever somebody asks for', async (path, names) => {
  for (const name of names) {
    for (const text of texts) {
      const asked = `${name && `${name}=`}${encodeURIComponent(text)}`;
      const url = path.replace(':ticket', ticket).replace(':person', person) + asked;
      await requireTyped(await supervisor.get(url), url.slice(0, 120));
    }
  }
});

const referral = { agency: 'ojk', name: 'OJK', reference: 'x' };
const draft = { text: 'Begini.', action: 'answer', reason: 'x', referral, submit: true };
test.each<[string, Readonly<Record<string, unknown>>]>([
  ['/api/tickets/:ticket/draft', draft],
  ['/api/tickets/:ticket/draft/return', { reason: 'x' }],
  ['/api/tickets/:ticket/merge', { into: randomUUID(), reason: 'x' }],
  ['/api/tickets/:ticket/split', { reason: 'x' }],
  ['/api/similar', { kind: 'complaint', body: 'x', category: 'kdmp.lahan', region: '33.73' }],
  ['/api/notifications/read', { ids: ['x'] }],
  ['/api/notifications/preferences', { wants: ['new'], locale: 'id' }],
])('%s takes whatever somebody sends', async (path, body) => {
  const url = path.replace(':ticket', ticket).replace(':person', person);
  for (const field of Object.keys(body)) {
    for (const value of [...texts, ...others]) {
      const sent = { ...body, [field]: value };
      await requireTyped(
        await supervisor.post(url, sent),
        `${url} ${field} ${JSON.stringify(value).slice(0, 40)}`,
      );
    }
  }
  for (const raw of [undefined, null, [], 'x', 1]) {
    await requireTyped(await supervisor.post(url, raw), `${url} ${raw}`);
  }
});
