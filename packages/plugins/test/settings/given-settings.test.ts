import { compileCalendar } from '@aduan/calendar';
import {
  civilServiceCalendarDefinition,
  kemenkopCalendarDefinition,
} from '@aduan/calendar/indonesia';
import { categoryTree, sp4nPractice } from '@aduan/core';
import { kipPolicy, pdpPolicy, uu25Policy } from '@aduan/core/sla';
import { dataProtectionCategories, emergencyCategories } from '@aduan/core/ticket';
import { describe, expect, it } from 'vitest';
import { principal, testDesk } from '../../../core/test/runtime/test-desk.js';
import { type CalendarBody, settings } from '../../src/settings/index.js';
import { closedOn } from './settings-desk.js';

const as = { actor: principal('a-1', 'administrator') };

/** A night desk without a list of holidays, whose code says what an editor would not accept. */
const nightDefinition = {
  ...kemenkopCalendarDefinition,
  id: 'night',
  overnight: true,
  weeks: [
    { hours: { mon: [['22:00', '06:00']] } },
    { from: '2026-06-01', hours: { sun: [['08:00', '12:00']] } },
  ],
  holidays: [
    { date: '2020-01-01', name: 'Tahun baru', kind: 'Libur kami' },
    { date: '2020-01-01', name: 'Tahun baru', kind: 'Libur kami' },
  ],
} as const;

describe.each([
  ['the call centre', kemenkopCalendarDefinition],
  ['a civil service in WIB', civilServiceCalendarDefinition('WIB')],
  ['a civil service in WIT', civilServiceCalendarDefinition('WIT')],
  ['a night desk', nightDefinition],
] as const)('the office of %s', (_, definition) => {
  const { aduan } = testDesk({
    calendar: compileCalendar(definition),
    policies: [sp4nPractice, uu25Policy, kipPolicy, pdpPolicy],
    categories: categoryTree([...dataProtectionCategories, ...emergencyCategories]),
    plugins: [settings()],
  });
  const plugin = aduan.plugins.settings;

  it.each(['calendar', 'limits', 'categories'])('has no mistakes in its %s', async (document) => {
    const { settings: shown } = await plugin.get({ document }, as);
    const body = Object(shown.body);
    expect(await plugin.check({ document, body }, as)).toEqual({ shape: [], references: [] });
    await plugin.write({ document, body, base: 0 }, as);
    expect((await plugin.simulate({ document }, as)).changes).toEqual([]);
    await plugin.discard({ document }, as);
  });

  it('may close one more day, and not two times', async () => {
    const document = 'calendar';
    const { settings: shown } = await plugin.get({ document }, as);
    const once = closedOn('2026-07-23')(shown.body as CalendarBody);
    const twice = { ...closedOn('2026-07-23')(once) };
    const wrong = await plugin.check({ document, body: twice }, as);
    expect(wrong.references.map(({ message }) => message.id)).toEqual([
      expect.stringContaining('23 Juli 2026 sudah ada'),
    ]);
    await plugin.write({ document, body: { ...once }, base: 0 }, as);
    const { seen } = await plugin.simulate({ document }, as);
    await plugin.publish({ document, seen }, as);
    expect(aduan.calendar.isWorkingDay('2026-07-23')).toBe(false);
  });
});
