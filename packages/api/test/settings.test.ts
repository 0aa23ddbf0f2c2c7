import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, type Principal, sp4nPractice } from '@aduan/core';
import { settings } from '@aduan/plugins/settings';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { createApi } from '../src/index.js';
import { ask } from './small-desk.js';

const administrator = officerPrincipal('arif', ['administrator']);
const supervisor = officerPrincipal('ratna', ['supervisor']);

function settingsApi() {
  let signedIn: Principal = administrator;
  const clock = { now: Date.parse('2026-04-14T09:00:00+07:00') };
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [settings()],
    now: () => clock.now,
  });
  const api = createApi({ aduan, actor: () => signedIn, now: () => clock.now });
  const as = (actor: Principal) => {
    signedIn = actor;
  };
  const read = async (path: string) => (await ask(api, 'GET', `/settings${path}`)).body;
  const change = (path: string, body: object, version?: number) =>
    ask(api, 'POST', `/settings/calendar/${path}`, {
      body,
      ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }),
    });
  return { aduan, api, as, change, read };
}

it('takes a change of office hours from the draft to what is in force', async () => {
  const { aduan, change, read } = settingsApi();
  const { items } = await read('');
  expect(items).toMatchObject([
    { document: 'calendar', owner: 'console', takesTwo: false, inForce: { number: 0 } },
    { document: 'limits', owner: 'console', takesTwo: true },
    { document: 'categories' },
    { document: 'retention', takesTwo: true },
  ]);
  const { settings: shown } = await read('/calendar');
  const holidays = [
    ...shown.body.holidays,
    { date: '2026-07-23', kind: 'local', name: 'Pindah gedung' },
  ];
  const draft = { body: { ...shown.body, holidays }, base: 0 };
  const written = await change('draft', draft, 0);
  expect(written.response.headers.get('ETag')).toBe('"1"');
  expect(written.body.settings).toMatchObject({
    version: 1,
    draft: { writtenAt: '2026-04-14T09:00:00.000+07:00', authors: ['arif'] },
  });
  const stale = await change('draft', draft, 0);
  expect(stale).toMatchObject({ status: 412, body: { actual: 1 } });
  const { changes, seen, whatIf } = await read('/calendar/simulation');
  expect(changes).toEqual([
    {
      subject: { id: 'Libur 23 Juli 2026', en: 'Holiday 23 July 2026' },
      before: null,
      after: { id: 'Pindah gedung', en: 'Pindah gedung' },
    },
  ]);
  expect(whatIf).toMatchObject({ tickets: 0, changed: 0, isComplete: true });
  const blind = await change('publication', { seen: 'x' });
  expect(blind).toMatchObject({ status: 409, body: { code: 'settings-not-seen' } });
  const published = await change('publication', { seen, reason: 'Pindah gedung' });
  expect(published.body.settings).toMatchObject({ inForce: { number: 1 }, draft: null });
  expect(aduan.calendar.isWorkingDay('2026-07-23')).toBe(false);
  const { items: history } = await read('/calendar/history?limit=1');
  expect(history).toMatchObject([{ type: 'published', by: 'arif', reason: 'Pindah gedung' }]);
  expect((await read('/calendar/versions/1')).body.holidays).toHaveLength(holidays.length);
  expect((await read('/calendar/changes?from=0&to=1')).items).toEqual(changes);
  await change('restoration', { number: 0 });
  expect((await read('/calendar/simulation')).changes).toMatchObject([{ after: null }]);
});

it('says what is wrong with a draft, and refuses who may not change it', async () => {
  const { as, change, read } = settingsApi();
  const wrong = await change('check', { body: { weeks: [] } });
  expect(wrong.body.shape.length).toBeGreaterThan(1);
  for (const { message } of wrong.body.shape) expect(Object.keys(message)).toEqual(['id', 'en']);
  expect((await read('/kantor')).code).toBe('document-not-found');
  as(supervisor);
  const { settings: shown } = await read('/calendar');
  expect(shown.may).toEqual([]);
  const refused = await change('draft', { body: {}, base: 0 });
  expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
});
