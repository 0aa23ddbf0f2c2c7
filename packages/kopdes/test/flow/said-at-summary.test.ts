import { playScript } from '@aduan/dialogue/simulator';
import { describe, expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');
const told = [
  'lapor',
  'simpanan saya di KSP Rinjani Contoh ditahan, padahal pinjaman lunas bulan Juli',
  'Desa Mekar, Cibadak',
  'Wartini',
];

/** What the desk says to the last of some lines at the summary. */
function after(...lines: readonly string[]): string {
  const script = [...told, ...lines].map((line) => `> ${line}`);
  const played = playScript(kopdesFlow, kopdesHost(), script, monday);
  return played.slice(played.lastIndexOf(script.at(-1) ?? '') + 1).join('\n');
}

describe('what is neither yes nor no at the summary', () => {
  test.each([
    'eh salah, lunasnya bulan Agustus, bukan Juli',
    'eta lunasna bulan Agustus sanes Juli',
    'yang benar saya lunasi tanggal lima Agustus kemarin',
    'saksinya Bu Dewi sama Pak Karto',
    'ganti tanggal lunasnya jadi 12 Agustus',
    'tolong sertakan juga kuitansinya',
  ])('is added, and the summary is shown with it: %s', (line) => {
    const said = after(line);
    expect(said).toContain('< Kami ulangi, ya.');
    expect(said).toContain('< Koperasi: KSP Rinjani Contoh');
    expect(said).toContain(`< Tambahan: ${line}`);
    expect(said).not.toContain('! file');
    expect(said).not.toContain('belum paham');
    expect(after(line, 'ya kirim')).toContain('! file');
  });

  test('is read back with what was added before, and filed by a yes alone', () => {
    const lines = ['lunasnya bulan Agustus, bukan Juli', 'tanggal dua belas kalau tidak salah'];
    expect(after(...lines)).not.toContain('! file');
    const said = after(...lines, 'ya');
    expect(said).toContain('isConfirmed: true');
    expect(said).toContain('cooperative: KSP Rinjani Contoh');
    for (const line of lines) expect(said).toContain(line);
  });

  test.each([
    'bukan KSP Rinjani Contoh',
    'eh bukan ksp rinjani contoh pak',
    'bkn KSP Rinjani Contoh',
  ])('takes away a cooperative that it denies: %s', (line) => {
    expect(after(line)).toContain('< Koperasi: (tidak disebut)');
  });

  test.each([
    'koperasinya bukan itu ya',
    'ada yang mau diubah sedikit',
    'mau mengubah nama',
    'datanya salah',
    'datanya sala',
  ])('asks which part is wrong where it says no more: %s', (line) => {
    expect(after(line)).toContain('Yang mana yang mau diganti?');
  });

  test('is no place where it only calls the place wrong', () => {
    expect(after('kok desanya salah ya')).toContain('Kejadiannya di mana?');
    expect(after('kok desanya salah ya')).not.toContain('desa salah');
  });

  test.each(['ga usah dikirim dulu', 'gausah dikirim pak', 'tidak usah kirim', 'do not send it'])(
    'holds the report back, also the second time: %s',
    (line) => {
      for (const lines of [[line], ['lunasnya Agustus', line]]) {
        const said = after(...lines);
        expect(said).toMatch(/belum kami kirim|we have not sent it/u);
        expect(said).not.toContain('! file');
      }
    },
  );

  test('hides the name where that is what is said the second time', () => {
    const filed = after('lunasnya Agustus', 'tolong semua ini dirahasiakan dari ketua');
    expect(filed).toContain('privacy: confidential');
  });
});

test('a place that is put right as a whole leaves the cooperative as it was called', () => {
  const script = [
    'kopkel ruang tunggunya panas, AC rusak',
    'marunda cilincing',
    'Wartini',
    'gerai',
  ];
  const right = 'eh salah, yang bener kelurahan pondok ranggon cipayung jakarta timur';
  const lines = ['lapor', ...script, right].map((line) => `> ${line}`);
  const played = playScript(kopdesFlow, kopdesHost(), lines, monday).join('\n');
  expect(played).toContain('< Tempat: kelurahan pondok ranggon cipayung jakarta timur');
  expect(played).not.toContain('< Koperasi: kelurahan');
});

test('a village that is named with what lies around it takes the place of all that was said', () => {
  const said = after('salah, yang benar kelurahan pondok ranggon cipayung');
  expect(said).toContain('< Tempat: kelurahan pondok ranggon cipayung\n');
});
