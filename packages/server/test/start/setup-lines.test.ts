import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice, systemPrincipal } from '@aduan/core';
import { organization, storedOrganization, teams } from '@aduan/plugins/organization';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import { setupLines } from '../../src/start/setup-lines.js';

const units = {
  units: [{ code: 'loket', name: { id: 'Loket', en: 'Counter' } }],
  supervision: ['loket'],
};
const desk = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
const address = 'https://desk.example/';

test('a start prints a setup link until there is an administrator', async () => {
  const plugins = [teams(storedOrganization(units))] as const;
  const aduan = createAduan({ ...desk, store: memoryStore(), plugins });
  const [, first = ''] = await setupLines(aduan, address);
  const [, second = ''] = await setupLines(aduan, address);
  expect(first).toMatch(/^ {2}https:\/\/desk\.example\/petugas\/siapkan#[\w-]{43}$/);
  expect(second).not.toBe(first);
  const secret = first.split('#')[1] ?? '';
  const officers = aduan.plugins.organization;
  await officers.setUpDesk({ secret, id: 'ana', name: 'Ana' }, { actor: systemPrincipal });
  expect(await setupLines(aduan, address)).toEqual([]);
});

test('a desk whose host keeps the officers prints none', async () => {
  const plugins = [teams(organization(units))] as const;
  const aduan = createAduan({ ...desk, store: memoryStore(), plugins });
  expect(await setupLines(aduan, address)).toEqual([]);
  expect(await setupLines({ plugins: {} }, address)).toEqual([]);
});
