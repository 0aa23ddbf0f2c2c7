import { describe, expect, test } from 'vitest';
import { office } from '../organization/office.js';
import { contactAt, head, minute, notificationDesk } from './notification-desk.js';

const gathered = 2 * minute;
const legal = { category: 'kdmp.legal.npwp' };
const answer = { text: 'Kami sudah memeriksa.' };
const asHead = { actor: head };

/** A ticket of a team's officer, of which everybody was notified. */
async function heldTicket(assignee = 'p-2') {
  const desk = notificationDesk({ contact: (receiver) => contactAt(receiver, { waits: false }) });
  const answers = desk.aduan.plugins.replies;
  const { id, number } = await desk.open(legal);
  await desk.aduan.tickets.assign(id, { assignee }, desk.as(assignee));
  await desk.textsAfter(gathered);
  return { ...desk, answers, id, number };
}

describe('the draft of an answer', () => {
  test('that waits for approval is told to the superior, and sent back to its writer', async () => {
    const { answers, as, textsAfter, id, number } = await heldTicket();
    await answers.write(id, { ...answer, submit: true }, as('p-2'));
    const [shown, ...others] = await textsAfter(gathered);
    expect(others).toEqual([]);
    expect(shown?.who).toBe('officer:p-3');
    expect(shown?.text).toMatch(
      `Rancangan jawaban menunggu persetujuan Anda\n${number} · Pengaduan`,
    );

    await answers.sendBack(id, { reason: 'REASONMARK' }, as('p-3'));
    const [back, ...rest] = await textsAfter(gathered);
    expect(rest).toEqual([]);
    expect(back?.who).toBe('officer:p-2');
    expect(back?.text).toMatch(`Rancangan jawaban dikembalikan kepada Anda\n${number} · Pengaduan`);
    expect(back?.text).not.toContain('REASONMARK');
  });

  test('that a superior wrote goes to the one above them', async () => {
    const { answers, as, textsAfter, id } = await heldTicket('p-3');
    await answers.write(id, { ...answer, submit: true }, as('p-3'));
    expect((await textsAfter(gathered)).map(({ who }) => who)).toEqual(['officer:p-6']);
  });

  test('is news no more once it was approved, rewritten, or sent', async () => {
    const { answers, as, id, receiversAfter } = await heldTicket();
    await answers.write(id, { ...answer, submit: true }, as('p-2'));
    await answers.approve(id, {}, as('p-3'));
    expect(await receiversAfter(gathered)).toEqual([]);
    await answers.sendBack(id, { reason: 'Sebutkan hasilnya.' }, as('p-3'));
    await answers.write(id, { text: 'Uangnya sudah kembali.' }, as('p-2'));
    expect(await receiversAfter(gathered)).toEqual([]);
    await answers.submit(id, {}, as('p-2'));
    await answers.approve(id, {}, as('p-3'));
    await answers.send(id, {}, as('p-2'));
    expect(await receiversAfter(gathered)).toEqual([]);
  });

  test('is not sent to a superior whom the ticket is about', async () => {
    const { aduan, answers, as, id, receiversAfter } = await heldTicket();
    await answers.write(id, { ...answer, submit: true }, as('p-2'));
    await aduan.tickets.classify(id, { recusals: ['p-3'] }, asHead);
    expect(await receiversAfter(gathered)).not.toContain('officer:p-3');
  });
});

describe('a ticket that goes on after its answer', () => {
  test('is told to the one who handles it', async () => {
    const { aduan, as, textsAfter, id, number } = await heldTicket();
    await aduan.tickets.act(id, 'answer', answer, as('p-2'));
    await textsAfter(gathered);
    await aduan.tickets.act(id, 'reopen', { reason: 'Belum selesai.' }, asHead);
    const [heard, ...others] = await textsAfter(gathered);
    expect(others).toEqual([]);
    expect(heard?.who).toBe('officer:p-2');
    expect(heard?.text).toMatch(`Dibuka kembali\n${number} · Pengaduan`);
  });

  test('is told to its unit when nobody handles it, but not to the one who opened it again', async () => {
    const { aduan, as, id, receiversAfter } = await heldTicket();
    await aduan.tickets.act(id, 'answer', answer, as('p-2'));
    await aduan.tickets.assign(id, { assignee: null }, asHead);
    await receiversAfter(gathered);
    await aduan.tickets.act(id, 'reopen', { reason: 'Belum selesai.' }, as('p-3'));
    expect(await receiversAfter(gathered)).toEqual(['officer:p-2', 'unit:kelembagaan']);
  });

  test('is news no more once it was answered again', async () => {
    const { aduan, as, id, receiversAfter } = await heldTicket();
    await aduan.tickets.act(id, 'answer', answer, as('p-2'));
    await aduan.tickets.act(id, 'reopen', { reason: 'Belum selesai.' }, asHead);
    await aduan.tickets.act(id, 'answer', answer, as('p-2'));
    expect(await receiversAfter(gathered)).toEqual([]);
  });
});

describe('a ticket for which no unit is competent', () => {
  const { intake: _, ...rest } = office;
  const watcher = { id: 'auditor-1', unit: 'pengawasan', roles: ['auditor'] };
  const withoutIntake = { ...rest, officers: [...(rest.officers ?? []), watcher] };

  test('is told to central supervision, until somebody gave it to a unit', async () => {
    const { aduan, textsAfter, open } = notificationDesk({ office: withoutIntake });
    const { id, number } = await open();
    const passed = await open();
    await aduan.tickets.assign(passed.id, { team: 'sistem' }, asHead);
    const heard = await textsAfter(gathered);
    const central = ['officer:p-5', 'officer:p-6', 'officer:p-7'];
    expect(heard.map(({ who }) => who)).toEqual([
      ...central,
      ...['unit:inspektorat', 'unit:pengawasan', 'unit:sistem'],
    ]);
    expect(heard[0]?.text).toMatch(`Belum ada unit yang berwenang\n${number} · Pengaduan`);
    expect(heard[0]?.text).not.toContain(passed.number);
    await aduan.tickets.assign(id, { team: 'sistem' }, asHead);
    expect((await textsAfter(gathered)).map(({ who }) => who)).toEqual(['unit:sistem']);
  });

  test('is told again when its unit gives it up, and once only', async () => {
    const { aduan, open, receiversAfter } = notificationDesk({ office: withoutIntake });
    const { id } = await open(legal);
    await receiversAfter(gathered);
    await aduan.tickets.assign(id, { team: null }, asHead);
    expect(await receiversAfter(gathered)).toContain('unit:pengawasan');
    await aduan.tickets.note(id, 'Menunggu.', asHead);
    expect(await receiversAfter(gathered)).toEqual([]);
  });
});
