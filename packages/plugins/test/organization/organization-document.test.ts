import { categoryTree, type Store } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, test, vi } from 'vitest';
import { agent, officer, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import {
  type OrganizationBody,
  storedOrganization,
  teams,
  type Unit,
} from '../../src/organization/index.js';
import { type SettingsOptions, settings } from '../../src/settings/index.js';
import { as, byAna, newcomer } from './officers/officer-desk.js';

const name = (id: string, en: string) => ({ id, en });
const loket: Unit = {
  code: 'loket',
  name: name('Loket', 'Counter'),
  agency: 'kementerian',
  categories: ['gerai'],
};
const daring: Unit = { code: 'daring', name: name('Tim daring', 'Online team') };
const pengawasan: Unit = { code: 'pengawasan', name: name('Pengawasan', 'Supervision') };
const given: OrganizationBody = {
  agencies: [{ code: 'kementerian', name: name('Kementerian contoh', 'Example ministry') }],
  units: [loket, daring, pengawasan],
  supervision: ['pengawasan'],
  intake: 'daring',
};
const withoutLoket: OrganizationBody = {
  ...given,
  units: [{ ...loket, successor: 'daring' }, daring, pengawasan],
};
const categories = categoryTree([
  { code: 'gerai', label: name('Gerai', 'Outlet') },
  { code: 'pinjaman', label: name('Pinjaman', 'Loans'), aliases: ['kredit'] },
  { code: 'lama', label: name('Topik lama', 'Former topic'), retired: true },
]);
const document = 'organization';
const asHead = { actor: supervisor };

/** A desk whose office changes its units; several may share a store. The administrator is `ana`. */
async function unitsDesk(
  options: SettingsOptions = { approval: [] },
  store: Store = memoryStore(),
) {
  const office = storedOrganization(given);
  const plugins = [teams(office), settings(options)] as const;
  const { aduan, clock } = testDesk({ store, categories, plugins });
  const { organization: officers, settings: plugin } = aduan.plugins;
  const secret = await officers.offerSetup();
  if (secret !== null) {
    await officers.setUpDesk({ secret, id: 'ana', name: 'Ana' }, as('-'));
    await officers.signedIn('ana');
  }
  async function draft(body: Readonly<Record<string, unknown>>) {
    const { settings: shown } = await plugin.get({ document }, byAna);
    await plugin.write({ document, body, base: shown.inForce.number }, byAna);
  }
  async function publish(body: OrganizationBody) {
    await draft(body);
    const { changes, seen } = await plugin.simulate({ document }, byAna);
    const { settings: shown } = await plugin.publish({ document, seen }, byAna);
    return { changes, shown };
  }
  async function mistakes(body: Readonly<Record<string, unknown>>) {
    await draft(body);
    const { references, shape } = await plugin.check({ document }, byAna);
    return [...shape, ...references];
  }
  const open = async (input: object = {}) => {
    const complaint = { body: 'Gerai tutup.', channel: 'counter', category: 'gerai', ...input };
    return (await aduan.tickets.open(complaint, { actor: agent })).ticket;
  };
  const ticket = async (id: string) => (await aduan.tickets.get(id, asHead)).ticket;
  return { aduan, clock, store, office, officers, plugin, publish, mistakes, open, ticket };
}

describe('the units of an office', () => {
  test('are those that it published, at once and on each instance', async () => {
    const desk = await unitsDesk();
    const other = await unitsDesk(undefined, desk.store);
    const heard = vi.fn();
    desk.office.changed(heard);
    expect((await desk.open()).team).toBe('loket');
    const kios = { ...loket, code: 'kios', name: name('Kios', 'Kiosk') };
    await desk.publish({
      ...given,
      units: [kios, { ...loket, categories: [] }, daring, pengawasan],
    });
    expect((await desk.open()).team).toBe('kios');
    expect(heard).toHaveBeenCalledTimes(1);
    await other.aduan.workOff();
    expect((await other.open()).team).toBe('kios');
    expect(other.office.units()).toMatchObject({ kios: kios.name });
    await other.officers.inviteOfficer({ ...newcomer('budi', 'officer'), unit: 'kios' }, byAna);
    expect(other.office.officer('budi')).toMatchObject({ unit: 'kios' });
  });

  test('are in force again when the desk starts, with the officers in them', async () => {
    const desk = await unitsDesk();
    const kios = { code: 'kios', name: name('Kios', 'Kiosk') };
    await desk.publish({ ...given, units: [...given.units, kios] });
    await desk.officers.inviteOfficer({ ...newcomer('budi', 'officer'), unit: 'kios' }, byAna);
    const again = await unitsDesk(undefined, desk.store);
    await again.aduan.start();
    await again.officers.activeOfficer('budi');
    expect(again.office.principal('budi').units).toEqual(['kios']);
    await again.aduan.close();
  });

  test('take a second person, because supervision decides who sees complaints about the office', async () => {
    const desk = await unitsDesk({});
    const { shown } = await desk.publish(withoutLoket);
    expect(shown).toMatchObject({ takesTwo: true, inForce: { number: 0 } });
    expect((await desk.open()).team).toBe('loket');
  });

  test('say in words what changes', async () => {
    const desk = await unitsDesk();
    const { changes } = await desk.publish({
      ...given,
      units: [
        { ...daring, parent: 'pengawasan', regions: ['33'] },
        { ...loket, recusedBy: ['pinjaman'], knownAs: ['meja depan'], successor: 'daring' },
        pengawasan,
      ],
      supervision: ['pengawasan', 'daring'],
    });
    expect(
      changes.map(({ subject, before, after }) => [subject.id, before?.id, after?.id]),
    ).toEqual([
      [
        'Unit loket',
        'Loket; instansi: "Kementerian contoh" (kementerian); topik: Gerai',
        'Loket; instansi: "Kementerian contoh" (kementerian); topik: Gerai; tidak menerima laporan tentang Pinjaman; disebut juga meja depan; tidak dipakai lagi, diteruskan ke "Tim daring" (daring)',
      ],
      ['Unit daring', 'Tim daring', expect.stringContaining('di bawah "Pengawasan" (pengawasan)')],
      [
        'Pengawasan',
        '"Pengawasan" (pengawasan)',
        '"Pengawasan" (pengawasan), "Tim daring" (daring)',
      ],
      [
        'Urutan unit kerja',
        '"Loket" (loket), "Tim daring" (daring), "Pengawasan" (pengawasan)',
        '"Tim daring" (daring), "Loket" (loket), "Pengawasan" (pengawasan)',
      ],
    ]);
  });
});

describe('a retired unit', () => {
  test('hands its open cases to its successor; closed ones stay', async () => {
    const desk = await unitsDesk();
    await desk.officers.inviteOfficer(newcomer('budi', 'officer'), byAna);
    const [held, waiting, closed] = [await desk.open(), await desk.open(), await desk.open()];
    await desk.aduan.tickets.assign(held.id, { assignee: 'budi' }, asHead);
    const farewell = { text: 'Laporan Anda kami arsipkan.', reason: 'Isi tidak jelas' };
    await desk.aduan.tickets.act(closed.id, 'archive', farewell, { actor: officer });
    await desk.officers.changeOfficer({ officer: 'budi', unit: 'daring' }, byAna);
    await desk.publish(withoutLoket);
    expect((await desk.open()).team).toBe('daring');
    await desk.aduan.workOff();
    expect(await desk.ticket(held.id)).toMatchObject({ team: 'daring', assignee: 'budi' });
    expect(await desk.ticket(waiting.id)).toMatchObject({ team: 'daring', assignee: null });
    expect(await desk.ticket(closed.id)).toMatchObject({ team: 'loket', phase: 'closed' });
    const { timeline } = await desk.aduan.tickets.get(waiting.id, asHead);
    expect(timeline.at(-1)).toMatchObject({
      event: 'ticket.assigned',
      actor: { kind: 'system' },
    });
  });

  test('hands over more cases than one round moves', async () => {
    const desk = await unitsDesk();
    for (let count = 0; count < 230; count += 1) await desk.open();
    await desk.publish(withoutLoket);
    await desk.aduan.workOff();
    const left = await desk.aduan.tickets.list({ team: 'loket' }, asHead);
    expect(left.items).toEqual([]);
  }, 60_000);

  test('gets no case that is assigned to it by hand', async () => {
    const desk = await unitsDesk();
    await desk.publish(withoutLoket);
    const { id } = await desk.open({ category: 'pinjaman' });
    const { ticket } = await desk.aduan.tickets.assign(id, { team: 'loket' }, asHead);
    expect(ticket.team).toBe('daring');
  });

  test('is not handled by its people where they work now', async () => {
    const desk = await unitsDesk();
    await desk.publish(withoutLoket);
    await desk.officers.inviteOfficer({ ...newcomer('budi', 'officer'), unit: 'daring' }, byAna);
    const { id, team } = await desk.open({ respondent: 'petugas Loket' });
    expect(team).toBe('pengawasan');
    const budi = { actor: desk.office.principal('budi') };
    await expect(desk.aduan.tickets.get(id, budi)).rejects.toMatchObject({
      code: 'ticket-not-found',
    });
  });

  test('takes no officer, and hands its cases about the successor to supervision', async () => {
    const desk = await unitsDesk();
    const { id } = await desk.open({ respondent: 'Tim daring' });
    await desk.aduan.tickets.assign(id, { team: 'loket' }, asHead);
    await desk.publish(withoutLoket);
    await desk.aduan.workOff();
    expect((await desk.ticket(id)).team).toBe('pengawasan');
    await expect(
      desk.officers.inviteOfficer(newcomer('budi', 'officer'), byAna),
    ).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

const units = (...all: readonly object[]) => ({ ...given, units: all });

test.each([
  [
    'two units with a code',
    units(loket, loket, daring, pengawasan),
    'Kode "loket" dipakai dua kali',
  ],
  [
    'an agency with the code of a unit',
    { ...given, agencies: [...(given.agencies ?? []), { code: 'loket', name: loket.name }] },
    'Kode "loket" dipakai dua kali',
  ],
  [
    'an agency that does not exist',
    { ...given, agencies: [] },
    'Instansi unit "Loket" (loket): instansi "kementerian" tidak ada',
  ],
  [
    'a unit above that does not exist',
    units({ ...loket, parent: 'pusat' }, daring, pengawasan),
    'Unit di atas "Loket" (loket): unit "pusat" tidak ada',
  ],
  [
    'a circle of units',
    units({ ...loket, parent: 'daring' }, { ...daring, parent: 'loket' }, pengawasan),
    'kembali ke unit itu sendiri',
  ],
  [
    'supervision that does not exist',
    { ...given, supervision: ['inspektorat'] },
    'Pengawasan: unit "inspektorat" tidak ada',
  ],
  ['no supervision', { ...given, supervision: [] }, 'supervision: paling sedikit 1'],
  [
    'an intake that does not exist',
    { ...given, intake: 'pos' },
    'Unit penerima laporan: unit "pos"',
  ],
  [
    'a unit that is removed',
    units(daring, pengawasan),
    'Unit "Loket" (loket) tidak bisa dihapus, karena laporan atau petugas memakainya. Tandai',
  ],
  [
    'a successor that does not exist',
    units({ ...loket, successor: 'kios' }, daring, pengawasan),
    'Pengganti unit "Loket" (loket): unit "kios" tidak ada',
  ],
  [
    'a successor that is the unit itself',
    units({ ...loket, successor: 'loket' }, daring, pengawasan),
    'Pengganti unit "Loket" (loket): "Loket" (loket) kembali ke unit itu sendiri',
  ],
  [
    'a circle of successors',
    {
      ...units({ ...loket, successor: 'daring' }, { ...daring, successor: 'loket' }, pengawasan),
      intake: 'pengawasan',
    },
    'Pengganti unit "Loket" (loket): "Tim daring" (daring) tidak dipakai lagi',
  ],
  [
    'supervision that is retired',
    units(loket, daring, { ...pengawasan, successor: 'daring' }),
    'Pengawasan: "Pengawasan" (pengawasan) tidak dipakai lagi',
  ],
  [
    'an intake that is retired',
    units(loket, { ...daring, successor: 'loket' }, pengawasan),
    'Unit penerima laporan: "Tim daring" (daring) tidak dipakai lagi',
  ],
  [
    'a unit below a retired one',
    units({ ...loket, successor: 'daring' }, { ...daring, parent: 'loket' }, pengawasan),
    'Unit di atas "Tim daring" (daring): "Loket" (loket) tidak dipakai lagi',
  ],
  [
    'a retired unit with an officer',
    units(loket, daring, { ...pengawasan, successor: 'daring' }),
    'Unit "Pengawasan" (pengawasan) masih punya 1 petugas. Pindahkan mereka dulu',
  ],
  [
    'the code of an officer',
    units(loket, daring, pengawasan, { code: 'ana', name: name('Tim Ana', 'Team Ana') }),
    'Kode "ana" sudah dimiliki seorang petugas',
  ],
  [
    'a topic that does not exist',
    units({ ...loket, categories: ['pupuk'] }, daring, pengawasan),
    'Unit "Loket" (loket): topik "pupuk" tidak ada',
  ],
  [
    'a topic that is retired',
    units({ ...loket, recusedBy: ['lama'] }, daring, pengawasan),
    'topik "Topik lama" (lama) tidak dipakai lagi',
  ],
  [
    'a topic that has another code now',
    units({ ...loket, categories: ['kredit'] }, daring, pengawasan),
    'topik "kredit" sudah diganti "Pinjaman" (pinjaman)',
  ],
  [
    'an agency that is referred to twice',
    {
      ...given,
      referrals: [1, 2].map(() => ({ agency: 'ojk', name: loket.name, appliesTo: loket.name })),
    },
    'Kode "ojk" dipakai dua kali',
  ],
  ['a code with a space', units({ ...loket, code: 'meja depan' }), 'kode tanpa spasi'],
  ['a region in words', units({ ...loket, regions: ['Jateng'] }), 'wilayah 33.74'],
  ['officers', { ...given, officers: [] }, 'tidak dikenal: officers'],
])('refuses %s', async (_, body, says) => {
  const desk = await unitsDesk();
  const found = await desk.mistakes(body);
  expect(found.map(({ message }) => message.id)).toContainEqual(expect.stringContaining(says));
  for (const { message } of found) expect(message.en).not.toMatch(/undefined/);
});
