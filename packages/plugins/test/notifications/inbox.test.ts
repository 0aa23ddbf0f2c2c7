import { citizenPrincipal, officerPrincipal } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { principal, testDesk } from '../../../core/test/runtime/test-desk.js';
import { changeFeed, type Signal } from '../../src/change-feed/index.js';
import { notifications } from '../../src/notifications/index.js';
import { organization, teams } from '../../src/organization/index.js';
import { office } from '../organization/office.js';
import { head, minute, notificationDesk } from './notification-desk.js';

const gathered = 2 * minute;
const day = 24 * 60 * minute;
const legal = { category: 'kdmp.legal.npwp' };

/** A desk whose officers have no address; everyone is heard of in their inbox. */
function desk() {
  const made = notificationDesk({ contact: () => null });
  const { aduan, as } = made;
  return {
    ...made,
    inboxOf: (officer: string) => aduan.plugins.notifications.inbox({}, as(officer)),
  };
}

describe('the inbox of an officer', () => {
  test('holds what they are notified of, newest first, whether they have an address or not', async () => {
    const { inbox, inboxOf, open, textsAfter } = desk();
    const { id, number } = await open(legal);
    await textsAfter(gathered);
    const later = await open(legal);
    await textsAfter(gathered);
    const { items, unread } = await inboxOf('p-2');
    expect(inbox.sent).toEqual([]);
    expect(unread).toBe(2);
    expect(items[0]?.text).toContain(later.number);
    expect(items[1]).toMatchObject({
      isRead: false,
      text: expect.stringMatching(`^Baru di antrean Tim kelembagaan\n${number} .*\n.*${id}$`),
    });
    expect((await inboxOf('p-1')).items).toEqual([]);

    const told = notificationDesk();
    await told.open(legal);
    await told.textsAfter(gathered);
    const kept = await told.aduan.plugins.notifications.inbox({}, told.as('p-2'));
    expect(kept.items).toHaveLength(1);
  });

  test('is there for whoever holds a role, and for nobody else', async () => {
    const { aduan } = desk();
    const { inbox, markRead, prefer } = aduan.plugins.notifications;
    const roleless = { actor: officerPrincipal('p-9', []) };
    const refused = { code: 'forbidden' };
    await expect(inbox({}, roleless)).rejects.toMatchObject(refused);
    await expect(markRead({ ids: null }, roleless)).rejects.toMatchObject(refused);
    await expect(prefer({ wants: null, locale: 'en' }, roleless)).rejects.toMatchObject(refused);
    const administrator = { actor: officerPrincipal('p-8', ['administrator']) };
    expect((await inbox({}, administrator)).items).toEqual([]);
  });

  test('is read and marked by its officer alone', async () => {
    const { aduan, as, inboxOf, open, textsAfter } = desk();
    const { markRead } = aduan.plugins.notifications;
    await open(legal);
    await textsAfter(gathered);
    const [{ id = '' } = {}] = (await inboxOf('p-2')).items;
    await markRead({ ids: [id] }, as('p-1'));
    expect((await inboxOf('p-2')).unread).toBe(1);
    await markRead({ ids: [id] }, as('p-2'));
    expect(await inboxOf('p-2')).toMatchObject({ unread: 0, items: [{ id, isRead: true }] });
    expect((await inboxOf('p-3')).unread).toBe(1);
    await markRead({ ids: null }, as('p-3'));
    expect((await inboxOf('p-3')).unread).toBe(0);
    const citizen = { actor: citizenPrincipal('p-2' as never) };
    await expect(aduan.plugins.notifications.inbox({}, citizen)).rejects.toThrow();
    await expect(markRead({ ids: null }, citizen)).rejects.toThrow();
  });

  test('shows no tickets any more to an officer who became administrator', async () => {
    const { aduan, inboxOf, open, textsAfter } = desk();
    await open(legal);
    await textsAfter(gathered);
    expect((await inboxOf('p-2')).unread).toBe(1);
    const administrator = { actor: principal('p-2', 'administrator') };
    const { items, unread } = await aduan.plugins.notifications.inbox({}, administrator);
    expect([items, unread]).toEqual([[], 0]);
  });

  test('forgets after thirty days, also what was read meanwhile', async () => {
    const { aduan, as, clock, inboxOf, open, textsAfter } = desk();
    await open(legal);
    await textsAfter(gathered);
    clock.now += 20 * day;
    await aduan.plugins.notifications.markRead({ ids: null }, as('p-2'));
    clock.now += 9 * day;
    expect((await inboxOf('p-2')).items).toHaveLength(1);
    clock.now += 2 * day;
    expect((await inboxOf('p-2')).items).toEqual([]);
  });

  test('holds the kinds that they want, in their language; an address is for the host to choose', async () => {
    const { aduan, as, open, textsAfter } = notificationDesk();
    const { inbox, prefer } = aduan.plugins.notifications;
    expect((await inbox({}, as('p-2'))).preferences).toEqual({ wants: null, locale: 'id' });
    await prefer({ wants: ['assigned'], locale: 'en' }, as('p-2'));
    await expect(prefer({ wants: null, locale: 'fr' }, as('p-2'))).rejects.toThrow('locale');
    const { id } = await open(legal);
    const sent = await textsAfter(gathered);
    expect(sent.map(({ who }) => who)).toContain('officer:p-2');
    expect((await inbox({}, as('p-2'))).items).toEqual([]);
    await aduan.tickets.assign(id, { assignee: 'p-2' }, { actor: head });
    await textsAfter(gathered);
    const { items } = await inbox({}, as('p-2'));
    expect(items.map(({ text }) => text.split('\n')[0])).toEqual(['Given to you']);
  });

  test('gets a digest, though it has no address', async () => {
    const { clock, inboxOf, open, textsAfter } = (() => {
      const made = notificationDesk({ contact: () => null, digestAt: '07:30' });
      const { inbox } = made.aduan.plugins.notifications;
      return { ...made, inboxOf: (officer: string) => inbox({}, made.as(officer)) };
    })();
    await open(legal);
    clock.now = Date.UTC(2026, 3, 20, 2);
    await textsAfter(0);
    const { items } = await inboxOf('p-2');
    expect(items.some(({ text }) => text.startsWith('Ringkasan '))).toBe(true);
    await textsAfter(minute);
    expect((await inboxOf('p-2')).items).toHaveLength(items.length);
  });
});

test('whoever follows the desk hears that an inbox changed, for its officer alone, in every process', async () => {
  const sent: string[] = [];
  const hears: ((text: string) => void)[] = [];
  const made = organization(office);
  const follow = () => {
    const signals = {
      send: (text: string) => void sent.push(text),
      listen: (heard: (text: string) => void) => {
        hears.push(heard);
        return () => {};
      },
    };
    const plugins = [teams(made), notifications({ gatherMs: 0 }), changeFeed()] as const;
    const { aduan } = testDesk({ plugins, signals });
    const heard: (Signal | null)[] = [];
    aduan.plugins['change-feed'].watch((signal) => heard.push(signal));
    return { aduan, heard };
  };
  const [here, there] = [follow(), follow()];
  const actor = made.principal('p-2');
  await here.aduan.plugins.notifications.markRead({ ids: null }, { actor });
  expect(here.heard).toEqual([{ name: 'notifications:changed', officer: 'p-2' }]);
  expect(there.heard).toEqual([]);
  for (const text of [...sent, 'change-feed:{', 'change-feed:{}', 'else'].values())
    hears[1]?.(text);
  expect(there.heard).toEqual(here.heard);
  const { hear } = there.aduan.plugins['change-feed'];
  const [signal] = there.heard;
  if (!signal) throw new Error('Nothing was heard.');
  expect(await hear(signal, { actor })).toEqual({ name: 'notifications:changed' });
  expect(await hear(signal, { actor: head })).toBeNull();
});
