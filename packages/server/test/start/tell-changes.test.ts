import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice, systemPrincipal } from '@aduan/core';
import { changeFeed } from '@aduan/plugins/change-feed';
import { storedOrganization, teams } from '@aduan/plugins/organization';
import { memoryStore } from '@aduan/store-memory';
import { expect, onTestFinished, test, vi } from 'vitest';
import { tellChanges } from '../../src/start/tell-changes.js';

const desk = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };

test('consoles are told that somebody works here now', async () => {
  const office = storedOrganization({
    units: [{ code: 'loket', name: { id: 'Loket', en: 'Counter' } }],
    supervision: ['loket'],
  });
  const plugins = [teams(office), changeFeed()] as const;
  const aduan = createAduan({ ...desk, store: memoryStore(), plugins });
  onTestFinished(() => aduan.close());
  const tell = vi.fn();
  tellChanges({ ...aduan, plugins: { ...aduan.plugins, 'change-feed': { tell } } });
  const siti = { id: 'siti', name: 'Siti', title: 'Petugas', unit: 'loket', roles: ['agent'] };
  await aduan.plugins.organization.inviteOfficer(
    { ...siti, reason: 'uji' },
    { actor: systemPrincipal },
  );
  expect(tell.mock.calls).toEqual([[{ name: 'organization:changed' }]]);
});

test('a desk without a feed is left alone', () => {
  const aduan = createAduan({ ...desk, store: memoryStore() });
  onTestFinished(() => aduan.close());
  expect(() => tellChanges(aduan)).not.toThrow();
});
