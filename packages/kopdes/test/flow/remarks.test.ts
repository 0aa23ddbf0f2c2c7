import type { Remark } from '@aduan/dialogue';
import { simulate } from '@aduan/dialogue/simulator';
import { describe, expect, it } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');

/** What a conversation keeps of what was said in it. */
function kept(...said: readonly string[]): readonly string[] {
  const talk = simulate(kopdesFlow, kopdesHost(), at);
  for (const text of said) talk.say(text);
  const remarks = (talk.session?.slots.remarks ?? []) as readonly Remark[];
  return remarks.map(({ text }) => text);
}

const told = ['lapor', 'ketua korupsi dana koperasi', 'Desa Mekar', 'Tono'];

describe('what is said', () => {
  it('is kept word for word, whether it fits the question or not', () => {
    const wrong = 'eh salah, bukan bri tapi mandiri';
    expect(kept(...told, wrong, wrong)).toEqual([...told.slice(1), wrong]);
  });

  it('is kept before and after an interruption', () => {
    expect(kept('lapor', 'berapa gaji ketua koperasi?', 'ketua kabur bawa uang')).toEqual([
      'berapa gaji ketua koperasi?',
      'ketua kabur bawa uang',
    ]);
  });

  it.each([
    'aku yo ora ngerti opo opo',
    'ah mboten purun kulo ajrih',
    'minta sama orang beneran aja',
    'sebentar tak cari dulu',
  ])('is kept in three words or more, whatever they do: %s', (text) =>
    expect(kept('lapor', text)).toEqual([text]),
  );

  it('is no remark where it is a command in a word or two, a button or thanks', () => {
    expect(kept('halo', '1', 'bantuan', 'hmm', 'wkwk', 'english', 'makasih banyak ya')).toEqual([]);
    const talk = simulate(kopdesFlow, kopdesHost(), at);
    talk.say('halo');
    talk.say({ choice: 'complaint', text: 'Mau melapor' });
    expect(talk.session?.slots.remarks).toBeUndefined();
  });

  it.each([
    [['cek laporan', 'ADU-2026-000123-8', '1234 5678'], ['ADU-2026-000123-8']],
    [
      ['cek laporan', 'ADU-2026-000123-8', 'pin saya 12345'],
      ['ADU-2026-000123-8', 'pin saya •••••'],
    ],
    [['cek laporan', 'ADU-2026-000123-8', 'satu dua tiga empat lima'], ['ADU-2026-000123-8']],
    [
      ['laporan ADU-2026-000123-8 pin 1234 5678 ya'],
      ['laporan ADU-2026-000123-8 pin •••• •••• ya'],
    ],
    [
      ['cek laporan', 'ADU-2026-000123-8', 'telepon saya 0812-3456-7890 saja'],
      ['ADU-2026-000123-8', 'telepon saya 0812-3456-7890 saja'],
    ],
    // Who writes his PIN where the number is asked for, or later, names it no more.
    [['cek laporan', '1234 5678'], []],
    [['cek laporan', '12345678', 'saya lupa nomornya pak'], ['saya lupa nomornya pak']],
    [['cek laporan', 'ADU-2026-000123-8', '8765 4321', '1234 5678'], ['ADU-2026-000123-8']],
    [
      ['cek laporan', 'ADU-2026-000123-8', 'lupa', 'oh ini ketemu 1234-5678 coba', '12345678'],
      ['ADU-2026-000123-8', 'oh ini ketemu ••••-•••• coba'],
    ],
    [
      ['cek laporan', 'ADU-2026-000123-8', 'lupa', 'telepon saya 0812 3456 7890 saja'],
      ['ADU-2026-000123-8', 'telepon saya 0812 3456 7890 saja'],
    ],
    [['lapor', 'simpanan saya 12500000 hilang'], ['simpanan saya 12500000 hilang']],
  ])('keeps no secret of %j', (said, remarks) => expect(kept(...said)).toEqual(remarks));

  it('keeps no secret that is told with a danger', () => {
    const talk = simulate(kopdesFlow, kopdesHost(), at);
    const danger = 'barusan ditelepon diminta kode otp, sudah saya kirim, pin saya 1234 5678';
    talk.say('halo');
    const sessions = JSON.stringify(talk.say(danger).map(({ session }) => session));
    expect(sessions).toContain('kode otp');
    expect(sessions).not.toContain('5678');
  });

  it('is kept as far as a ticket takes it, and says where it stops', () => {
    const talk = simulate(kopdesFlow, kopdesHost(), at);
    const parts = Array.from({ length: 4 }, (_, place) => `${place} ${'kawe '.repeat(8_000)}`);
    for (const text of ['lapor', ...parts]) talk.say(text);
    const remarks = (talk.session?.slots.remarks ?? []) as readonly Remark[];
    const texts = remarks.map(({ text }) => text);
    expect(texts.pop()?.slice(0, 100)).toBe('… selebihnya ada di percakapan.');
    expect(texts.join('')).toHaveLength(90_000);
    expect(parts.join('').includes(texts.at(-1) ?? '-')).toBe(true);
  });

  it('is kept within measure', () => {
    const long = Array.from({ length: 40 }, (_, place) => `${place} ${'kawe '.repeat(2_000)}`);
    expect(kept('lapor', ...long).join('').length).toBeLessThan(90_100);
  });
});
