import { citizenPrincipal, type Principal } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { delivery, textEvent } from '../../../core/test/runtime/test-desk.js';
import { contactAt, head, minute, notificationDesk } from './notification-desk.js';

const asHead = { actor: head };
const legal = { category: 'kdmp.legal.npwp' };
/** An instant of April 2026 by the clock of Jakarta. */
const april = (day: number, hour: number, minutes = 0) => Date.UTC(2026, 3, day, hour - 7, minutes);
const p2 = { officer: 'p-2' };

/** A desk whose officer p-2 and unit only want the digest. */
function digestDesk(rest: Parameters<typeof notificationDesk>[0] = {}) {
  const desk = notificationDesk({
    digestAt: '07:30',
    contact: (receiver) => {
      const { addresses } = contactAt(receiver);
      return {
        addresses: addresses.map((address) => ({ ...address, wants: ['digest'] as const })),
      };
    },
    ...rest,
  });
  /** What is sent once the clock reaches an instant. */
  const heardAt = (at: number) => {
    desk.clock.now = at;
    return desk.textsAfter(0);
  };
  return { ...desk, heardAt };
}

describe('the digest', () => {
  test('tells an officer their own, and what waits in the queue of their unit', async () => {
    const { aduan, heardAt, inbox, open } = digestDesk();
    const own = await open(legal);
    const late = await open({ ...legal, channel: 'phone' });
    await open(legal);
    for (const { id } of [own, late]) await aduan.tickets.assign(id, { assignee: 'p-2' }, asHead);
    await heardAt(april(14, 10));
    const heard = await heardAt(april(17, 7, 30));
    const toOfficer = heard.find(({ who }) => who === 'officer:p-2');
    expect(toOfficer?.text.split('\n').slice(0, 6)).toEqual([
      'Ringkasan Jumat, 17 April 2026',
      'Lewat tenggat: 0',
      'Jatuh tempo hari ini: 2',
      'Menunggu di antrean Tim kelembagaan: 1',
      'Perlu ditelepon: 2',
      'https://desk.example/',
    ]);
    expect(toOfficer?.text).toMatch(/\n\nYang paling mendesak\nADU-.* · Pengaduan · NPWP · /);
    expect(toOfficer?.text).toContain(own.number);
    expect(inbox.sent.at(-1)?.subject).toBe('Ringkasan Jumat, 17 April 2026');
    const toUnit = heard.find(({ who }) => who === 'unit:kelembagaan');
    expect(toUnit?.text).toContain('Jatuh tempo hari ini: 3\n');
    expect(toUnit?.text).toContain('Perlu ditelepon: 3\n');
  });

  test('counts as many calls as the list of calls holds, however the citizens came', async () => {
    const { aduan, digest, open } = digestDesk();
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    for (const channel of ['phone', 'counter', 'letter']) await open({ channel });
    const { items } = await aduan.tickets.list({}, asHead);
    for (const { ticket } of items)
      await aduan.tickets.assign(ticket.id, { assignee: 'p-2' }, asHead);
    const calls = await aduan.plugins.replies.calls({ assignee: 'p-2' }, asHead);
    expect(calls.items).toHaveLength(3);
    expect(await digest(p2)).toMatchObject({ calls: 3 });
  });

  test('counts the late ones apart from those of today', async () => {
    const { aduan, heardAt, digest, open } = digestDesk();
    const { id } = await open(legal);
    await aduan.tickets.assign(id, { assignee: 'p-2' }, asHead);
    await heardAt(april(17, 17));
    expect(await digest(p2)).toMatchObject({ late: 1, today: 0, waiting: 0, calls: 1 });
    const [heard] = (await heardAt(april(20, 7, 30))).filter(({ who }) => who === 'officer:p-2');
    expect(heard?.text).toContain('Lewat tenggat: 1\nJatuh tempo hari ini: 0');
  });

  test('goes out once a day at its time, not before, and not after the office has closed', async () => {
    const { heardAt, open } = digestDesk();
    await heardAt(april(14, 10));
    await open(legal);
    expect(await heardAt(april(14, 10))).toEqual([]);
    expect(await heardAt(april(15, 7, 29))).toEqual([]);
    const whose = ['officer:p-2', 'officer:p-3', 'unit:kelembagaan'];
    expect((await heardAt(april(15, 7, 30))).map(({ who }) => who)).toEqual(whose);
    expect(await heardAt(april(15, 7, 31))).toEqual([]);
    expect(await heardAt(april(16, 16, 30))).toEqual([]);
    expect((await heardAt(april(17, 16, 29))).map(({ who }) => who)).toEqual(whose);
  });

  test.each([
    ['a Saturday', april(18, 9)],
    ['a holiday', Date.UTC(2026, 4, 1, 2)],
  ])('is not sent on %s', async (_, at) => {
    const { heardAt, open } = digestDesk();
    await open(legal);
    await heardAt(april(14, 10));
    expect(await heardAt(at)).toEqual([]);
  });

  test('may come before the office opens, and is for officers who work on that day', async () => {
    const { heardAt, open } = digestDesk({ digestAt: '06:00' });
    await heardAt(april(14, 10));
    await open();
    const whose = async (at: number) => (await heardAt(at)).map(({ who }) => who);
    expect(await whose(april(15, 6))).toEqual(['officer:p-1', 'unit:layanan']);
  });

  test('comes once, however many processes there are, and after a restart', async () => {
    const first = digestDesk();
    await first.heardAt(april(14, 10));
    await first.open(legal);
    const second = digestDesk({ store: first.store });
    for (const { clock } of [first, second]) clock.now = april(15, 8);
    await Promise.all([first.aduan.workOff(), second.aduan.workOff()]);
    const sent = [...first.inbox.sent, ...second.inbox.sent].map((each) => each.conversation);
    expect(sent.toSorted()).toEqual(['officer:p-2', 'officer:p-3', 'unit:kelembagaan']);
    expect(await digestDesk({ store: first.store }).heardAt(april(15, 9))).toEqual([]);
  });

  test('is not sent where there is nothing to say, nor later that day', async () => {
    const { heardAt, open } = digestDesk();
    expect(await heardAt(april(14, 9))).toEqual([]);
    await open(legal);
    expect(await heardAt(april(14, 10))).toEqual([]);
  });

  test('leaves out tickets that are about its receiver, in every count', async () => {
    const { digest, open } = digestDesk();
    await open({ recusals: ['p-6'] });
    expect(await digest({ officer: 'p-5' })).toMatchObject({ waiting: 1 });
    expect(await digest({ officer: 'p-6' })).toMatchObject({ waiting: 0 });
    expect(await digest({ unit: 'pengawasan' })).toMatchObject({ waiting: 0 });
    expect(await digest({ officer: 'nobody' })).toBeNull();
  });

  test('is tried again when the host could not say where to', async () => {
    let isDown = true;
    const { clock, heardAt, logs, open } = digestDesk({
      contact: (receiver) => {
        if (isDown) throw new Error('The directory is down.');
        return contactAt(receiver);
      },
    });
    await heardAt(april(14, 10));
    isDown = false;
    await heardAt(april(14, 11));
    await open(legal);
    await heardAt(april(14, 12));
    isDown = true;
    expect(await heardAt(april(15, 8))).toEqual([]);
    expect(logs.map(({ event }) => event)).toContain('notifications.digest-failed');
    isDown = false;
    expect((await heardAt(clock.now + minute)).map(({ who }) => who)).toEqual([
      'officer:p-2',
      'officer:p-3',
      'unit:kelembagaan',
    ]);
  });
});

test.each([{ digestAt: '7:30' }, { digestAt: '24:00' }, { gatherMs: -1 }, { gatherMs: 0.5 }])(
  'refuses %j',
  (settings) => {
    expect(() => notificationDesk(settings)).toThrow(/must be/);
  },
);

describe('the digest of somebody, asked for by somebody else', () => {
  const unit = { unit: 'kelembagaan' };

  test('counts no ticket that anyone who asks may not see', async () => {
    const { digest, open } = digestDesk();
    await open(legal);
    await open({ ...legal, recusals: ['kepala-2'] });
    const asked = async (actor: Principal) => (await digest(unit, { actor }))?.waiting;
    expect((await digest(unit))?.waiting).toBe(2);
    expect(await asked(head)).toBe(2);
    expect(await asked({ ...head, id: 'kepala-2' })).toBe(1);
    expect(await asked({ ...head, roles: [] })).toBe(0);
    expect(await asked({ ...head, within: { teams: ['lain'] } })).toBe(0);
  });

  test('is for no citizen, for nobody without a name, and not for ever', async () => {
    const { clock, digest } = digestDesk();
    const code = (actor: unknown) =>
      digest(unit, { actor: actor as Principal }).catch((error) => error.code);
    expect(await code(citizenPrincipal('warga-1'))).toBe('forbidden');
    expect(await code(undefined)).toBe('input-invalid');
    expect(await code({ ...head, validUntil: clock.now })).toBe('access-expired');
    expect(await digest({ unit: 'nowhere' })).toBeNull();
  });
});
