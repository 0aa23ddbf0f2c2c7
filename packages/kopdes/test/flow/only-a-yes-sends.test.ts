import { playScript } from '@aduan/dialogue/simulator';
import { describe, expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { secrecyTold } from '../../src/flow/understanding/wants-secrecy.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');
const told = ['lapor', 'gerai kopdes dikunci sejak panen raya', 'Desa Mekar, Cibadak', 'Wartini'];

/** What follows the last of some lines of a talk: `* wait 61 min`, or what the citizen writes. */
function following(...lines: readonly string[]): string {
  const script = lines.map((line) => (line.startsWith('*') ? line : `> ${line}`));
  const played = playScript(kopdesFlow, kopdesHost(), script, monday);
  return played.slice(played.lastIndexOf(script.at(-1) ?? '') + 1).join('\n');
}

const after = (...lines: readonly string[]) => following(...told, ...lines);
/** The same where the number that was told is asked about. */
const afterNumber = (...lines: readonly string[]) =>
  following('lapor', 'gerai kopdes dikunci 081200006021', ...told.slice(2), ...lines);

describe('a no at the summary', () => {
  test('that the number is not their own forgets whose it is, and asks for a yes', () => {
    expect(afterNumber()).toContain('itu nomor Anda sendiri?');
    expect(afterNumber('bukan')).toContain('Sudah betul?');
    expect(afterNumber('bukan', 'ya')).toContain('! file');
    expect(afterNumber('bukan, kirim saja')).toContain('! file');
  });

  test.each([
    'jangan',
    'tidak',
    'gak mau',
    'bukan',
    'ojo',
    'emoh',
    'ora',
    'jangan pak',
    'ga jadi kirim',
  ])('never sends, however often it is said: %s', (line) => {
    for (const lines of [[line], [line, line], [line, line, line]]) {
      expect(after(...lines)).not.toContain('! file');
      expect(afterNumber(...lines)).not.toContain('! file');
    }
  });
});

describe('what is not understood at the summary', () => {
  test.each([
    ['tidak tahu', 'ga ngerti', 'tidak tahu'],
    ['???', '??', '...'],
    ['hehehe', 'wkwkwk', 'hehehe'],
  ])('sends nothing, and is filed unconfirmed once its citizen is gone: %s', (...lines) => {
    expect(after(...lines)).not.toContain('! file');
    const left = after(...lines, '* wait 61 min');
    expect(left).toContain('! file');
    expect(left).not.toContain('isConfirmed');
  });
});

describe('what is said after an addition', () => {
  const addition = 'kuncinya dibawa bendahara';

  test.each([
    'gerainya buka lagi cuma sehari',
    'eh salah, bukan Mekar tapi Melati',
    'saya berubah pikiran',
    'saya kurang setuju dengan isinya',
    'tunggu, masih ada lagi',
    'anak saya juga melihat',
  ])('sends nothing: %s', (line) => {
    expect(after(addition, line)).not.toContain('! file');
    expect(after(addition, line, line)).not.toContain('! file');
  });

  test('is read back each time, and sent by a yes with all of it', () => {
    const lines = [addition, 'bendaharanya tinggal di dusun dua', 'gerainya kosong sekarang'];
    for (const line of lines) expect(after(...lines)).toContain(line);
    const filed = after(...lines, 'ya');
    expect(filed).toContain('isConfirmed: true');
    for (const line of lines) expect(filed).toContain(line);
  });

  test('is filed unconfirmed once its citizen is gone', () => {
    const left = after(addition, 'gerainya kosong sekarang', '* wait 61 min');
    expect(left).toContain('! file');
    expect(left).not.toContain('isConfirmed');
    expect(left).toContain('gerainya kosong sekarang');
  });

  test.each([
    'jangan sampai Pak Kades tahu aku yang cerita',
    'ojo nganti Pak Carik ngerti nek aku sing lapor',
    'nama saya tolong jangan ditulis',
    'saya tidak mau nama saya muncul',
    'nama saya dihapus saja',
    'hapus nama saya ya',
    'jangan dipakai nama saya',
    'aku ora gelem jenengku metu',
  ])('hides who reports, and sends nothing yet: %s', (line) => {
    const said = after(addition, line);
    expect(said).not.toContain('! file');
    expect(after(addition, line, 'ya kirim')).toMatch(/privacy: (?:confidential|anonymous)/u);
    expect(after(line, 'ya kirim')).toMatch(/privacy: (?:confidential|anonymous)/u);
  });
});

test.each([
  'ketua merahasiakan neraca koperasi',
  'neraca dirahasiakan ketua',
  'saya berani, tidak perlu dirahasiakan',
  'ada selebaran tanpa nama di gerai',
  'uangnya masuk dari akun anonim',
  'ketua tidak mau tahu soal iuran',
  'nama anggota dihapus dari daftar oleh bendahara',
  'nama saya dihapus dari daftar anggota',
  'bendahara hapus nama saya dari daftar',
  'ketua bilang jangan sampai warga tahu isi kas',
])('is a fact and no wish of anyone who tells it: %s', (line) => {
  expect(secrecyTold(line)).toBeNull();
});

describe('a person who asks for time before the summary', () => {
  test.each(['tunggu', 'nanti dulu', 'sebentar ya'])('is waited for: %s', (line) => {
    for (const lines of [told.slice(0, 2), told.slice(0, 3)]) {
      const left = following(...lines, line, '* wait 61 min');
      expect(left).not.toContain('! file');
      expect(left).toContain('tidak hilang');
      expect(following(...lines, line, '* wait 61 min', '* wait 1500 min')).not.toContain('! file');
      expect(following(...lines, line, '* wait 61 min', 'lanjut')).not.toContain('! file');
    }
  });

  test('goes on where they were', () => {
    const said = following(...told.slice(0, 3), 'tunggu', '* wait 61 min', 'Wartini', 'ya');
    expect(said).toContain('! file');
    expect(said).toContain('name: Wartini');
    expect(following(...told.slice(0, 3), 'tunggu', 'Wartini', '* wait 61 min')).toContain(
      '! file',
    );
  });
});
