import { officerPrincipal } from '@aduan/core';
import { lintFlow } from '@aduan/dialogue';
import { playCall } from '@aduan/ivr/simulator';
import { describe, expect, it, test } from 'vitest';
import { kopdesPhoneFlow } from '../../../src/phone/index.js';
import { phoneDesk } from '../phone-desk.js';

const actor = officerPrincipal('budi', ['agent', 'supervisor']);

/** A desk with a case that came by letter, and a caller who knows its number and PIN. */
async function deskWithTicket(options: Parameters<typeof phoneDesk>[0] = {}) {
  const desk = phoneDesk(options);
  const opening = { body: 'Gerai tutup.', channel: 'letter', reporter: { name: 'Siti' } };
  const { pin, ticket } = await desk.aduan.tickets.open(opening, { actor });
  const digits = ticket.number.replaceAll(/\D/g, '');
  const view = () => desk.aduan.tickets.get(ticket.id, { actor });
  return {
    ...desk,
    ticket,
    view,
    shown: ['* call', '> #1', '> #3', `> #${digits}`, `> #${pin}`],
    wrong: ['* call', '> #1', '> #3', `> #${digits}`, '> #000000'],
    /** What he added, and how many recordings there are. */
    async added() {
      const { ticket, timeline } = await view();
      const texts = timeline.flatMap((entry) => (entry.type === 'message' ? [entry.text] : []));
      return [...texts.slice(1), ticket.attachments.length];
    },
    async sounds() {
      const { ticket } = await view();
      const files = ticket.attachments.map(({ blob }) => desk.aduan.files.get(blob));
      return Promise.all((await Promise.all(files)).map((file) => new Response(file?.body).text()));
    },
  };
}

const spoken = 'Disampaikan lewat telepon.';
const untilTheTone = ['> #1', '> #1'];

describe('a person who shows number and PIN of a report', () => {
  it.each([
    ['says that nothing is to be added', ['> #2'], [0]],
    ['says nothing', ['* silence', '* silence'], [0]],
    ['hangs up', ['* hang up'], [0]],
    ['hangs up before the tone', ['> #1', '* hang up'], [0]],
    ['speaks after the tone', [...untilTheTone, '> [voice 9]'], [spoken, 1]],
    ['speaks and hangs up', [...untilTheTone, '> [voice 9] and hangs up'], [spoken, 1]],
    ['is not recorded', ['> #1', '> #2', '> Kuncinya diganti.'], ['Kuncinya diganti.', 0]],
    ['comes twice', [...untilTheTone, '> [voice 9]', '* delivered again'], [spoken, 1]],
  ])('and %s', async (_what, script, added) => {
    const desk = await deskWithTicket();
    const heard = (await playCall(desk.call(), [...desk.shown, ...script])).join('\n');
    expect(heard).toContain('Ada yang mau ditambahkan ke laporan ini?');
    expect(await desk.added()).toEqual(added);
    expect(await desk.tickets()).toHaveLength(1);
    expect(/Tambahan Anda sudah masuk/.test(heard)).toBe(added.length > 1);
    await expect.poll(desk.sounds).toEqual(added.at(-1) === 1 ? ['~'] : []);
  });

  it('adds what comes when their call is over', async () => {
    const desk = await deskWithTicket();
    const phone = desk.call();
    await playCall(phone, [...desk.shown, ...untilTheTone, '* hang up', '> [voice 9]']);
    expect(await desk.added()).toEqual(['Rekaman dari penelepon yang menutup telepon.', 1]);
    expect(await desk.tickets()).toHaveLength(1);
  });

  it('is asked for more where their report waits for them, and it waits no longer', async () => {
    const desk = await deskWithTicket();
    await desk.aduan.tickets.ask(desk.ticket.id, 'Sejak kapan?', { actor });
    await playCall(desk.call(), [...desk.shown, ...untilTheTone, '> [voice 9]']);
    expect((await desk.view()).ticket.phase).not.toBe('waiting-citizen');
  });

  it('is heard in a ticket of its own where that takes longer than their pass is good', async () => {
    const desk = await deskWithTicket();
    const phone = desk.call();
    await playCall(phone, [...desk.shown, ...untilTheTone]);
    desk.pass(31 * 60_000);
    const heard = (await playCall(phone, ['> [voice 9]'])).join('\n');
    expect(heard).toContain('Nomornya: ');
    expect(await desk.added()).toEqual([0]);
    expect(await desk.outcome()).toContainEqual(
      expect.stringMatching(`files 1 .*Menyambung laporan ${desk.ticket.number}`),
    );
  });

  it('does not mix it with a report that they tell in the same call', async () => {
    const desk = await deskWithTicket();
    const told = ['* call', '> #1', '> #1', '> #1', '> [voice 20]'];
    const script = [...told, '> cek laporan', ...desk.shown.slice(3), '> #1', '> [voice 9]'];
    await playCall(desk.call(), [...script, '* hang up']);
    expect(await desk.added()).toEqual([spoken, 1]);
    expect(await desk.outcome()).toEqual([
      expect.stringContaining('by letter'),
      expect.stringMatching(/^complaint by phone .* files 1 /),
    ]);
  });

  it('says which report it is about when they ask for a person', async () => {
    const desk = await deskWithTicket({ officers: { desk: { dial: '+62215550100' } } });
    await playCall(desk.call(), [...desk.shown, '> #0', '* officer answers']);
    expect(await desk.outcome()).toContainEqual(
      expect.stringContaining(
        `Ingin bicara dengan petugas.  Menyambung laporan ${desk.ticket.number}.`,
      ),
    );
  });
});

test('nobody adds to a report whose PIN they do not know', async () => {
  const desk = await deskWithTicket();
  const script = [...desk.wrong, ...untilTheTone, '> [voice 9]', '* hang up'];
  const heard = (await playCall(desk.call(), script)).join('\n');
  expect(heard).not.toContain('ditambahkan');
  expect(await desk.added()).toEqual([0]);
});

test('no pass and no PIN stands in what is logged', async () => {
  const desk = await deskWithTicket();
  await playCall(desk.call(), [...desk.shown, ...untilTheTone, '> [voice 9]']);
  expect(desk.logged.join()).not.toMatch(/\d{13}\.[\da-f]{16}/);
});

test('the conversation on the phone has no hole', () => {
  const findings = lintFlow(kopdesPhoneFlow);
  // What is no answer to a question of the desk is asked once more here: see `followUpQuestion`.
  expect(findings.filter(({ at }) => at !== 'unheard')).toEqual([]);
});
