import { playScript } from '@aduan/dialogue/simulator';
import { describe, expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { findName } from '../../src/flow/understanding/find-name.js';
import { toldInStory } from '../../src/flow/understanding/told-in-story.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');

function played(...lines: readonly string[]): string {
  const script = lines.map((line) => `> ${line}`);
  const talk = playScript(kopdesFlow, kopdesHost(), script, monday);
  return talk.slice(talk.lastIndexOf(script.at(-1) ?? '') + 1).join('\n');
}

describe('a wish to stay unknown in the first message', () => {
  test.each([
    'nama saya mohon jangan dicantumkan. bendahara memakai uang iuran',
    'nama gue jangan disebut yak, bendahara memakai uang iuran',
    'mohon rahasiakan nama saya ya. bendahara KSP Pinus Contoh memakai uang iuran',
    'jangan sampai ketahuan saya yang cerita, bendahara memakai uang iuran',
    'bendahara memakai uang iuran. jangki bilang namaku nah',
    'janganmi kasih tau namaku, bendahara memakai uang iuran',
    'bendahara pakai uang iuran, jang kasih tau sa pu nama',
    'bendahara memakai uang iuran, ojo ngandhakke jenengku',
    'tolong jangan kasih tahu nama saya ke bendahara, dia memakai uang iuran',
    'bendahara memakai uang iuran, identitas saya dirahasiakan',
  ])('is kept, and none of its words is a name: %s', (line) => {
    const { name, privacy } = toldInStory(line);
    expect(privacy).toBe('confidential');
    expect(name).toBeUndefined();
  });

  test.each(['bendahara memakai uang iuran. tanpa nama saja', 'anonim ya, gerainya dikunci'])(
    'without a name: %s',
    (line) => expect(toldInStory(line).privacy).toBe('anonymous'),
  );

  test.each([
    'warga takut beli gas di gerai itu',
    'bendahara jangan disebut jujur, uang iuran dipakai',
    'nama saya dipakai untuk pinjaman orang',
    'nama saya tidak ada di daftar anggota',
  ])('is not read out of a story: %s', (line) => {
    expect(toldInStory(line).privacy).toBeUndefined();
  });
});

test.each([
  ['nama saya Wartini. ketua tidak ada di kantor', 'Wartini'],
  ['nama saya H. Ahmad Sobari, uang belum kembali', 'H. Ahmad Sobari'],
  ['nama saya Moh. Yusuf ya pak', 'Moh. Yusuf'],
  ['nama saya Sri Wahyuni tolong dibantu', 'Sri Wahyuni'],
  ['nama saya Wartini nomor 081200006021', 'Wartini'],
  ['nama saya tolong jangan disebut', null],
  ['uang ditransfer ke rekening atas nama Suparman', null],
  ['kuitansi a.n. Suparman, uangnya tidak sampai', null],
  ['saya pakai kartu atas nama Suparman, nama saya Wartini', 'Wartini'],
])('a name ends where its words do: %s', (text, name) => {
  expect(findName(text)).toBe(name);
});

describe('a wish to stay unknown at the summary', () => {
  const told = ['lapor', 'gerai kopdes dikunci sejak panen raya', 'Desa Mekar, Cibadak', 'Wartini'];

  test.each([
    'jangan kirim nama saya ke ketuanya ya',
    'rahasiakan nama saya',
    'nama saya jangan disebut',
    'jangan sampai ketua tahu',
  ])('is granted in words, and read back before the report is sent: %s', (line) => {
    const said = played(...told, line);
    expect(said).toContain('nama Anda kami rahasiakan');
    expect(said).toContain('< Kami ulangi, ya.');
    expect(said).not.toContain('! file');
    const filed = played(...told, line, 'ya kirim');
    expect(filed).toContain('! file');
    expect(filed).toContain('privacy: confidential');
  });

  test.each(['kirim tanpa nama saja', 'tanpa nama ya', 'anonim saja'])(
    'takes the name away: %s',
    (line) => {
      const said = played(...told, line);
      expect(said).toContain('nama Anda tidak kami tulis');
      expect(said).not.toContain('< Nama: Wartini');
      const filed = played(...told, line, 'ya kirim');
      expect(filed).toContain('privacy: anonymous');
      expect(filed).not.toContain('name: Wartini');
    },
  );

  test('is said where it is sent at once', () => {
    const said = played(...told, 'kirim, rahasiakan nama saya');
    expect(said).toContain('nama Anda kami rahasiakan');
  });
});
