import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import { auditor, officer, supervisor } from '../../../core/test/runtime/test-desk.js';
import {
  administrator,
  closedOn,
  colleague,
  resolvedWithin,
  settingsDesk,
} from './settings-desk.js';

const monday = '2026-04-20';
const promised = '2026-05-05T09:30:00.000Z';
const oneDayLater = '2026-05-06T09:30:00.000Z';

describe('a published document', () => {
  it('holds for tickets received after it, and leaves the dates of earlier ones', async () => {
    const { draft, due, open, plugin, publish } = settingsDesk();
    const before = await open();
    await draft('calendar', closedOn(monday));
    expect(await due((await open()).ticket.id)).toBe(promised);
    const shown = await publish('calendar', { reason: 'Pindah gedung' });
    expect(shown).toMatchObject({ draft: null, inForce: { number: 1, publishedBy: 'a-1' } });
    expect(await due((await open()).ticket.id)).toBe(oneDayLater);
    expect(await due(before.ticket.id)).toBe(promised);
    const [latest] = await plugin.history({ document: 'calendar' }, { actor: auditor });
    expect(latest).toMatchObject({ type: 'published', number: 1, reason: 'Pindah gedung' });
  });

  it('is in force from its date on, without anything that runs', async () => {
    const { aduan, clock, draft, due, open, plugin, publish, as } = settingsDesk();
    await draft('calendar', closedOn(monday));
    // Midnight in Jakarta.
    const effectiveFrom = new Date('2026-04-15T00:00:00+07:00');
    const shown = await publish('calendar', { effectiveFrom });
    expect(shown).toMatchObject({ inForce: { number: 0 }, scheduled: { number: 1 } });
    clock.now = effectiveFrom.getTime() - 1;
    expect(aduan.calendar.isWorkingDay(monday)).toBe(true);
    const late = await open();
    clock.now += 1;
    expect(aduan.calendar.isWorkingDay(monday)).toBe(false);
    // Received on the next day, and with a holiday in between.
    expect(await due((await open()).ticket.id)).toBe('2026-05-07T09:30:00.000Z');
    expect(await due(late.ticket.id)).toBe(promised);
    const { settings } = await plugin.get({ document: 'calendar' }, as);
    expect(settings).toMatchObject({ inForce: { number: 1 }, scheduled: null });
  });

  it('is withdrawn before its date, and not after it', async () => {
    const { clock, draft, plugin, publish, as } = settingsDesk();
    const withdrawn = { document: 'calendar', number: 1, reason: 'Batal pindah' };
    await draft('calendar', closedOn(monday));
    await publish('calendar', { effectiveFrom: '2026-04-15T00:00:00+07:00' });
    await draft('calendar', closedOn('2026-04-21'));
    await expect(publish('calendar')).rejects.toMatchObject({ code: 'settings-scheduled' });
    const { settings } = await plugin.withdraw(withdrawn, as);
    expect(settings).toMatchObject({ inForce: { number: 0 }, scheduled: null });
    await publish('calendar');
    clock.now += 2 * 86_400_000;
    await expect(plugin.withdraw(withdrawn, as)).rejects.toMatchObject({
      code: 'version-not-found',
    });
    await expect(plugin.withdraw({ ...withdrawn, number: 2 }, as)).rejects.toMatchObject({
      code: 'version-not-found',
    });
  });

  it('is undone by a new version with the former body', async () => {
    const { aduan, draft, plugin, publish, as } = settingsDesk();
    const { hash } = aduan.calendar;
    await draft('calendar', closedOn(monday));
    await publish('calendar');
    const changed = aduan.calendar.hash;
    await plugin.restore({ document: 'calendar', number: 0 }, as);
    expect(await publish('calendar')).toMatchObject({ inForce: { number: 2 } });
    expect(aduan.calendar.isWorkingDay(monday)).toBe(true);
    // The tickets that came before have no former calendar again.
    expect(aduan.calendar.hash).toBe(hash);
    await plugin.restore({ document: 'calendar', number: 1 }, as);
    await publish('calendar');
    expect(aduan.calendar.hash).toBe(changed);
    expect(changed).not.toBe(hash);
    await expect(plugin.restore({ document: 'calendar', number: 9 }, as)).rejects.toMatchObject({
      code: 'version-not-found',
    });
  });

  it('offers other topics to citizens and officers', async () => {
    const { aduan, draft, publish } = settingsDesk();
    await draft('categories', ({ categories }: { categories: readonly object[] }) => ({
      categories: [
        ...categories.map((each) => ({ ...each, retired: Object(each).code === 'gerai' })),
        { code: 'kurir', label: { id: 'Kurir', en: 'Courier' } },
      ],
    }));
    await publish('categories');
    expect(aduan.categories?.choices().map(({ code }) => code)).toEqual([
      'pinjaman.bunga',
      'kurir',
    ]);
    expect(aduan.names.category('gerai').id).toBe('Gerai');
  });
});

describe('a document that takes two people', () => {
  it('is in force once somebody approves it who did not write it', async () => {
    const { draft, due, open, plugin, publish } = settingsDesk();
    const document = 'limits';
    await draft(document, resolvedWithin(5));
    const waiting = await publish(document, { reason: 'Kami berjanji lebih cepat' });
    expect(waiting).toMatchObject({
      inForce: { number: 0 },
      draft: { submitted: { by: 'a-1', reason: 'Kami berjanji lebih cepat' } },
    });
    expect(waiting.may).not.toContain('approve');
    expect(await due((await open()).ticket.id)).toBe(promised);
    const { seen } = await plugin.simulate({ document }, { actor: administrator });
    for (const actor of [administrator, officer, auditor]) {
      await expect(plugin.approve({ document, seen }, { actor })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    await expect(
      plugin.approve({ document, seen: 'x' }, { actor: supervisor }),
    ).rejects.toMatchObject({ code: 'settings-not-seen' });
    const { settings } = await plugin.approve({ document, seen }, { actor: supervisor });
    expect(settings).toMatchObject({
      inForce: { number: 1, publishedBy: 'p-3', authors: ['a-1'], isEmergency: false },
    });
    expect(await due((await open()).ticket.id)).toBe('2026-04-21T09:30:00.000Z');
  });

  it('asks again for approval of what was changed after it', async () => {
    const { draft, plugin, publish } = settingsDesk();
    const document = 'limits';
    await draft(document, resolvedWithin(5));
    await publish(document);
    await draft(document, resolvedWithin(50), colleague);
    const { seen } = await plugin.simulate({ document }, { actor: supervisor });
    await expect(plugin.approve({ document, seen }, { actor: supervisor })).rejects.toMatchObject({
      code: 'settings-not-submitted',
    });
    await publish(document, {}, colleague);
    // Both wrote on it.
    for (const actor of [administrator, colleague]) {
      await expect(plugin.approve({ document, seen }, { actor })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    const reason = 'Terlalu lama untuk warga';
    const { settings } = await plugin.sendBack({ document, reason }, { actor: supervisor });
    expect(settings.draft).toMatchObject({ submitted: null, returnedFor: reason });
  });

  it('is published alone in an emergency, with a reason that stands out', async () => {
    const { draft, publish } = settingsDesk();
    await draft('limits', resolvedWithin(5));
    await expect(publish('limits', { isEmergency: true })).rejects.toMatchObject({
      code: 'input-invalid',
    });
    const shown = await publish('limits', { isEmergency: true, reason: 'Putusan pengadilan' });
    expect(shown.inForce).toMatchObject({ number: 1, isEmergency: true });
  });
});

describe('a draft', () => {
  it('is kept incomplete, and published when it has no mistakes and somebody saw its effects', async () => {
    const { draft, plugin, as } = settingsDesk();
    const document = 'calendar';
    await draft(document, closedOn('2026-02-31'));
    const { shape } = await plugin.check({ document }, as);
    expect(shape.map(({ message }) => message.id)).toEqual([
      expect.stringContaining('Tanggal ditulis 2027-03-12'),
    ]);
    await expect(plugin.simulate({ document }, as)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await draft(document, (body: never) => ({ ...Object(body), holidays: [] }));
    const { references } = await plugin.check({ document }, as);
    expect(references[0]?.message.id).toContain('Libur nasional');
    await expect(plugin.publish({ document, seen: 'x' }, as)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    await plugin.discard({ document }, as);
    await draft(document, closedOn(monday));
    const { seen } = await plugin.simulate({ document }, as);
    await draft(document, closedOn('2026-04-21'));
    await expect(plugin.publish({ document, seen }, as)).rejects.toMatchObject({
      code: 'settings-not-seen',
    });
  });

  it('is not published over a version that its author never saw', async () => {
    const first = settingsDesk();
    const other = settingsDesk({}, first.store);
    await first.draft('calendar', closedOn(monday));
    await first.publish('calendar');
    await expect(
      other.plugin.write({ document: 'calendar', body: {}, base: 0 }, { actor: colleague }),
    ).rejects.toMatchObject({ code: 'settings-base-changed' });
    const { settings } = await other.plugin.get({ document: 'calendar' }, { actor: colleague });
    const write = (from: typeof first, actor: typeof colleague) =>
      from.plugin.write(
        { document: 'calendar', body: Object(settings.body), base: 1 },
        { actor, expectedVersion: settings.version },
      );
    const both = await Promise.allSettled([write(first, administrator), write(other, colleague)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([{}, { approval: [] }])(
    'is published once when two press at once, and the other reads that it changed: %j',
    async (options) => {
      const document = 'limits';
      const first = settingsDesk(options);
      const other = settingsDesk(options, first.store);
      await first.draft(document, resolvedWithin(5));
      const { seen } = await first.plugin.simulate({ document }, first.as);
      const { version: expectedVersion } = (await first.plugin.get({ document }, first.as))
        .settings;
      const press = ({ plugin }: typeof first, actor: typeof colleague) =>
        plugin.publish({ document, seen }, { actor, expectedVersion });
      const both = await Promise.allSettled([press(first, administrator), press(other, colleague)]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(both).toContainEqual({
        status: 'rejected',
        reason: expect.objectContaining({ code: 'store-conflict', expected: expectedVersion }),
      });
      expect(await first.plugin.history({ document }, first.as)).toHaveLength(2);
    },
  );

  it('says its changes in words', async () => {
    const { draft, plugin, as } = settingsDesk({ approval: [] });
    await draft('calendar', closedOn('2026-07-23'));
    await draft('calendar', (body: { weeks: readonly { hours: object }[] }) => ({
      ...body,
      weeks: body.weeks.map((week) => ({
        ...week,
        hours: { ...week.hours, fri: [['07:30', '11:30']] },
      })),
    }));
    const { changes } = await plugin.simulate({ document: 'calendar' }, as);
    expect(
      changes.map(({ subject, before, after }) => [subject.id, before?.id, after?.id]),
    ).toEqual([
      ['Jumat', expect.stringMatching(/^07\.30–/), '07.30–11.30'],
      ['Libur 23 Juli 2026', undefined, 'Pindah gedung'],
    ]);
    await draft('limits', resolvedWithin(3));
    const simulated = await plugin.simulate({ document: 'limits' }, as);
    expect(simulated.changes).toMatchObject([
      {
        subject: { id: 'Penyelesaian, Pengaduan, Tidak berkadar pengawasan' },
        before: { id: expect.stringContaining('14 hari kerja') },
        after: { id: expect.stringContaining('3 hari kerja') },
      },
    ]);
  });
});

describe('the owner of a document', () => {
  it('is the code where the host says so, and nothing is overwritten', async () => {
    const first = settingsDesk();
    await first.draft('calendar', closedOn(monday));
    await first.publish('calendar');
    const pinned = settingsDesk({ owner: { calendar: 'code' } }, first.store);
    await pinned.aduan.start({ workers: false });
    expect(pinned.aduan.calendar.isWorkingDay(monday)).toBe(true);
    expect(pinned.logs).toContainEqual({
      level: 'warn',
      event: 'settings.drifted',
      data: { plugin: 'settings', document: 'calendar', owner: 'code' },
    });
    await expect(pinned.draft('calendar', closedOn(monday))).rejects.toMatchObject({
      code: 'settings-owned-by-code',
    });
    const list = await pinned.plugin.list({}, pinned.as);
    expect(list.map(({ document, hasDrifted, owner }) => [document, owner, hasDrifted])).toEqual([
      ['calendar', 'code', true],
      ['limits', 'console', false],
      ['categories', 'console', false],
      ['retention', 'console', false],
    ]);
    const { settings } = await pinned.plugin.get({ document: 'calendar' }, pinned.as);
    expect(settings).toMatchObject({ inForce: { number: 0 }, may: [] });
    await first.aduan.start({ workers: false });
    expect(first.aduan.calendar.isWorkingDay(monday)).toBe(false);
  });
});

describe('several instances', () => {
  it('have what another one published after their next look', async () => {
    const first = settingsDesk();
    const other = settingsDesk({}, first.store);
    await other.aduan.start({ workers: false });
    await first.draft('calendar', closedOn(monday));
    await first.publish('calendar');
    await other.aduan.workOff();
    expect(other.aduan.calendar.hash).toBe(first.aduan.calendar.hash);
    const late = settingsDesk({}, first.store);
    await late.aduan.start({ workers: false });
    expect(late.aduan.calendar.hash).toBe(first.aduan.calendar.hash);
  });

  it('keep a version once that 16 publish at the same time', async () => {
    const store = memoryStore();
    const desks = Array.from({ length: 4 }, () => settingsDesk({}, store));
    const [first] = desks as [ReturnType<typeof settingsDesk>];
    await first.draft('calendar', closedOn(monday));
    const { seen } = await first.plugin.simulate({ document: 'calendar' }, first.as);
    const all = await Promise.allSettled(
      Array.from({ length: 16 }, (_, index) =>
        (desks[index % 4] ?? first).plugin.publish({ document: 'calendar', seen }, first.as),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const history = await first.plugin.history({ document: 'calendar' }, first.as);
    expect(history.map(({ type }) => type)).toEqual(['published', 'written']);
  });
});

describe('rights', () => {
  it.each([
    ['list', supervisor, true],
    ['list', auditor, true],
    ['list', officer, false],
    ['write', supervisor, false],
    ['write', auditor, false],
  ] as const)('%s as %o: %s', async (call, actor, isAllowed) => {
    const { plugin } = settingsDesk();
    const done =
      call === 'list'
        ? plugin.list({}, { actor })
        : plugin.write({ document: 'calendar', body: {}, base: 0 }, { actor });
    if (isAllowed) expect(await done).toHaveLength(4);
    else await expect(done).rejects.toMatchObject({ code: 'forbidden' });
  });
});
