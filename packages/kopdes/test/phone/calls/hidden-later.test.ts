import { officerPrincipal } from '@aduan/core';
import { playCall } from '@aduan/ivr/simulator';
import { describe, expect, test } from 'vitest';
import { kopdesKnow } from '../../../src/phone/index.js';
import { phoneDesk } from '../phone-desk.js';
import { sukamaju } from './sukamaju.js';

/** A report that is filed in a call, under a name or without. */
const filedBy = (who: string) => [
  ...['* call', '> #1', '> lapor', '> gerai kopdes dikunci sejak panen raya'],
  ...['> Desa Sukamaju Kecamatan Cibadak', `> ${who}`, '> #5', '> #1'],
];
const wishes = [
  'nama saya tolong dirahasiakan ya',
  'jangan kasih tahu nama saya ke bendahara',
  'tolong hapus nama saya',
  'sembunyikan nama saya ya',
];

describe('a caller who wants to be hidden once their report is filed', () => {
  describe.each([
    ['a desk that knows his case', { know: kopdesKnow }],
    ['one that knows nothing', {}],
  ])('by %s', (_, knowing) => {
    const runtimeOf = () => phoneDesk({ find: sukamaju, followUpQuestions: true, ...knowing });

    test.each(wishes)('is hidden in it, and told so: %s', async (wish) => {
      for (const before of [[], ['> ya']]) {
        const desk = runtimeOf();
        const script = [...filedBy('Wartini'), ...before, `> ${wish}`];
        const said = (await playCall(desk.call(), script)).join('\n');
        expect(said).toContain('nama Anda sekarang kami rahasiakan');
        expect(await desk.outcome()).toEqual([
          expect.stringMatching(/^complaint by phone \| confidential \|/),
        ]);
      }
    });

    test('stays nameless where it names nobody', async () => {
      const desk = runtimeOf();
      await playCall(desk.call(), [...filedBy('anonim'), `> ${wishes[0]}`]);
      expect(await desk.outcome()).toEqual([
        expect.stringMatching(/^complaint by phone \| anonymous \|/),
      ]);
      expect(desk.logged.join()).not.toContain('effect-failed');
    });
  });
});

test.each([
  ['at once', []],
  ['when he is asked what it is', ['> #1', '> #2']],
])(
  'in a later call the wish joins the report that is shown, for an officer, and is promised by nobody: %s',
  async (_, before) => {
    const desk = phoneDesk();
    const actor = officerPrincipal('budi', ['agent', 'supervisor']);
    const opening = { body: 'Gerai tutup.', channel: 'letter', reporter: { name: 'Siti' } };
    const { pin, ticket } = await desk.aduan.tickets.open(opening, { actor });
    const shown = [`> #${ticket.number.replaceAll(/\D/g, '')}`, `> #${pin}`];
    const script = ['* call', '> #1', '> #3', ...shown, ...before, `> ${wishes[0]}`];
    const said = (await playCall(desk.call(), script)).join('\n');
    expect(said).toContain('Tambahan Anda sudah masuk ke laporan itu, dan akan dibaca petugas');
    expect(said).not.toContain('nama Anda kami rahasiakan');
    expect((await desk.outcome()).join()).toContain(wishes[0]);
    expect(await desk.tickets()).toHaveLength(1);
  },
);
