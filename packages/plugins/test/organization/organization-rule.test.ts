import { InputError, NotFoundError, type OpenInput } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { agent, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { organization, teams } from '../../src/organization/index.js';
import { office } from './office.js';

const made = organization(office);
const asAgent = { actor: agent };
const asHead = { actor: supervisor };

function composed() {
  const { aduan } = testDesk({ plugins: [teams(made)] });
  const open = async (input: Partial<OpenInput>) => {
    const complaint = { body: 'Tolong diperiksa.', channel: 'counter', ...input };
    return (await aduan.tickets.open(complaint, asAgent)).ticket;
  };
  return { tickets: aduan.tickets, open };
}

describe('a new ticket', () => {
  test.each<[string, Partial<OpenInput>, string | null, string[]]>([
    [
      'goes to the competent unit',
      { category: 'kdmp.legal.npwp', region: '33.04' },
      'legal-33',
      [],
    ],
    [
      'about facilitators concerns those of its region',
      { category: 'kdmp.pendamping.ba_pmo', region: '33.73.04' },
      'pengawasan',
      ['fasilitator-7'],
    ],
    [
      'about facilitators somewhere concerns all of them',
      { category: 'kdmp.pendamping' },
      'pengawasan',
      ['fasilitator-7', 'fasilitator-8'],
    ],
    [
      'about facilitators elsewhere concerns none of ours',
      { category: 'kdmp.pendamping', region: '32' },
      'layanan',
      [],
    ],
    [
      'that asks about facilitators reports nobody',
      { category: 'kdmp.pendamping', kind: 'information-request' },
      'layanan',
      [],
    ],
    ['about our own service', { category: 'layanan.kemenkop' }, 'pengawasan', ['layanan']],
    [
      'that names a unit',
      { respondent: 'petugas TIM  KELEMBAGAAN yang piket' },
      'pengawasan',
      ['kelembagaan'],
    ],
    ['that names an agency', { respondent: 'Dinas Koperasi Contoh.' }, 'pengawasan', ['dinas-33']],
    [
      'that names an officer as citizens do',
      { respondent: 'si pendamping salatiga itu', region: '33.73' },
      'pengawasan',
      ['fasilitator-7'],
    ],
    ['with a name inside a longer word', { respondent: 'Optim sistematis' }, 'layanan', []],
    [
      'about a cooperative is everyday work',
      { category: 'kdmp.sistem', cooperative: { name: 'Koperasi A', nikop: '3275070060001' } },
      'sistem',
      ['3275070060001'],
    ],
    ['with an abuse of office', { supervisory: true }, 'pengawasan', []],
    [
      'about supervision itself',
      { recusals: ['p-6', 'pengawasan'] },
      'inspektorat',
      ['p-6', 'pengawasan'],
    ],
    [
      'about all of supervision lies with nobody',
      { recusals: ['kementerian', 'inspektorat'] },
      null,
      ['inspektorat', 'kementerian'],
    ],
  ])('%s', async (_, input, team, recusals) => {
    const { open } = composed();
    expect(await open(input)).toMatchObject({ team, recusals, assignee: null });
  });

  test('is not seen by whom it concerns, nor by the unit above a reported one', async () => {
    const { open, tickets } = composed();
    const { id } = await open({ category: 'kdmp.pendamping', region: '33.73' });
    const get = (officer: string) => tickets.get(id, { actor: made.principal(officer) });
    await expect(get('fasilitator-7')).rejects.toBeInstanceOf(NotFoundError);
    expect((await get('p-6')).ticket.id).toBe(id);
    const aboutTeam = await open({ recusals: ['wilayah-33'] });
    const below = { actor: made.principal('fasilitator-7') };
    await expect(tickets.get(aboutTeam.id, below)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('a ticket that changes', () => {
  test('is routed when somebody says what it is about, unless a unit has it', async () => {
    const withoutIntake = organization({ ...office, intake: undefined } as never);
    const { aduan } = testDesk({ plugins: [teams(withoutIntake)] });
    const { ticket } = await aduan.tickets.open({ body: 'Halo.', channel: 'counter' }, asAgent);
    expect(ticket.team).toBeNull();
    const classify = async (category: string) =>
      (await aduan.tickets.classify(ticket.id, { category }, asAgent)).ticket.team;
    expect(await classify('kdmp.sistem.data_salah')).toBe('sistem');
    expect(await classify('kdmp.legal.npwp')).toBe('sistem');
    await aduan.tickets.assign(ticket.id, { team: null }, asAgent);
    const { timeline } = await aduan.tickets.get(ticket.id, asAgent);
    expect(timeline.at(-1)).toMatchObject({ facts: { team: null } });
  });

  test('goes to supervision once it is about one of us, with the one who had it', async () => {
    const { open, tickets } = composed();
    const { id } = await open({ category: 'kdmp.sistem' });
    await tickets.assign(id, { assignee: 'p-2' }, asHead);
    const { ticket } = await tickets.classify(id, { category: 'layanan.kemenkop' }, asAgent);
    expect(ticket).toMatchObject({ team: 'pengawasan', assignee: null, recusals: ['layanan'] });
    const again = await tickets.classify(id, { recusals: ['layanan', 'pengawasan'] }, asAgent);
    expect(again.ticket.team).toBe('inspektorat');
    const flagged = await open({ category: 'kdmp.sistem' });
    const after = await tickets.classify(flagged.id, { supervisory: true }, asAgent);
    expect(after.ticket.team).toBe('pengawasan');
  });

  test('stays where supervision disposes it, and with what a person says of it', async () => {
    const { open, tickets } = composed();
    const { id } = await open({ category: 'layanan.kemenkop' });
    const routed = await tickets.act(
      id,
      'route',
      { team: 'kelembagaan', reason: 'Mohon ditelaah.' },
      asHead,
    );
    expect(routed.ticket.team).toBe('kelembagaan');
    await tickets.note(id, 'Sudah ditelepon.', asHead);
    const cleared = await tickets.classify(
      id,
      { recusals: [], category: 'layanan.lainnya' },
      asHead,
    );
    expect(cleared.ticket).toMatchObject({ team: 'kelembagaan', recusals: [] });
  });

  test.each([
    ['the reported officer', 'p-2'],
    ['an officer of a reported unit', 'p-1'],
    ['an officer below a reported unit', 'fasilitator-7'],
  ])('is refused to %s in the same words', async (_, assignee) => {
    const { open, tickets } = composed();
    const { id } = await open({ recusals: ['p-2', 'layanan', 'wilayah-33'] });
    const given = tickets.assign(id, { assignee }, asHead);
    await expect(given).rejects.toThrow('"assignee" cannot be given this case.');
    await expect(given).rejects.toBeInstanceOf(InputError);
    const { ticket } = await tickets.assign(id, { assignee: 'p-5' }, asHead);
    expect(ticket.assignee).toBe('p-5');
  });

  test('is refused to somebody who is not in the organization, by name', async () => {
    const { open, tickets } = composed();
    const { id } = await open({ recusals: ['p-2'] });
    const give = (assignee: string) => tickets.assign(id, { assignee }, asHead);
    const message = 'nobody is not in the organization';
    await expect(give('nobody')).rejects.toThrow(message);
    await expect(give('nobody')).rejects.toMatchObject({
      issues: [{ message, path: ['assignee'] }],
    });
    // A value that is no code may be a person's address or number.
    for (const other of ['nobody@dinas.example', '081234567890', 'Pak Nobody']) {
      await expect(give(other)).rejects.toThrow('this code is not in the organization');
    }
  });

  test('is refused to a unit below a reported one', async () => {
    const { open, tickets } = composed();
    const { id } = await open({ recusals: ['dinas-33'] });
    for (const team of ['salatiga', 'wilayah-33']) {
      const given = tickets.act(id, 'route', { team }, asHead);
      await expect(given).rejects.toThrow('"team" cannot be given this case.');
    }
  });
});

describe('a referral', () => {
  const words = { text: 'Silakan ke OJK.', reason: 'Koperasi open loop.' };
  test('is an outcome with its own record', async () => {
    const { open, tickets } = composed();
    const { id, updatedAt: at } = await open({ category: 'ksp.gagal_bayar' });
    const name = 'Otoritas Jasa Keuangan';
    const referral = { agency: 'ojk', name, reference: 'OJK/2026/00017' };
    const { ticket } = await tickets.act(id, 'reject', { ...words, referral }, asHead);
    expect(ticket).toMatchObject({
      state: 'rejected-not-competent',
      referral: { ...referral, at },
    });
    const { timeline } = await tickets.get(id, asHead);
    expect(timeline).toContainEqual(
      expect.objectContaining({ type: 'move', reason: words.reason }),
    );
  });

  test.each([
    ['an agency that the organization does not refer to', { agency: 'other', name: 'Kantor lain' }],
    ['a name of one’s own', { agency: 'ojk', name: 'Bapak A di OJK' }],
    [
      'a reference with a sentence',
      { agency: 'ojk', name: 'Otoritas Jasa Keuangan', reference: 'telepon Bapak A' },
    ],
  ])('to %s is refused, and nothing was sent', async (_, referral) => {
    const { open, tickets } = composed();
    const { id } = await open({});
    const refused = tickets.act(id, 'reject', { ...words, referral }, asHead);
    await expect(refused).rejects.toBeInstanceOf(InputError);
    const { ticket } = await tickets.get(id, asHead);
    expect(ticket).toMatchObject({ state: 'received', referral: null });
  });
});
