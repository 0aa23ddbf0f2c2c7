import { playScript } from '@aduan/dialogue/simulator';
import { describe, expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');
const told = ['lapor', 'gerai kopdes tutup terus sejak panen kemarin', 'Desa Mekar, Cibadak'];

/** What follows the last of some lines at the summary of a report under a name. */
function after(...lines: readonly string[]): string {
  const script = [...told, 'Wartini', ...lines].map((line) => `> ${line}`);
  const played = playScript(kopdesFlow, kopdesHost(), script, monday);
  return played.slice(played.lastIndexOf(script.at(-1) ?? '') + 1).join('\n');
}

describe('at the summary', () => {
  test.each([
    'ya',
    'nah iya bener kirim',
    'sudah betul bu, kirim',
    'ya benar, tolong segera ditindaklanjuti',
    'nggih leres, mugi enggal dipun tindak lanjuti',
    'kirim saja',
    'betul semua, datanya sudah sesuai',
    "iye' betulmi",
    'olo, batua lae',
  ])('"%s" sends the report', (line) => {
    expect(after(line)).toContain('! file');
  });

  test.each([
    'jangan dikirim dulu ya pak',
    'ojo dikirim dhisik yo',
    'belum betul',
    'bukan begitu, belum benar',
    'koperasinya bukan itu ya',
    'kapan dibalasnya ya?',
    'ini hp adik, jangan ditelepon ya',
    '081200006021. jangan dikasih ke orang koperasi ya!',
    'nagih',
    'sore itu petugasnya nagih iuran',
    'ya tapi desanya salah',
    'saya takut ya kalau ketahuan',
    'sudah setahun saya ditagih terus',
    'yang benar bulan Agustus',
    'sing bener wulan Agustus',
    'iya batal',
    'ok forget it',
    'ya, cabut saja laporannya',
    'betul, tunda pengirimannya',
    'ok, minggu depan',
    'sudah benar kecuali nama',
    'ya, sembunyikan nama saya',
    'betul, identitas saya disamarkan',
    'ok, leave my name out',
    'iyo, jenengku didhelikke',
  ])('"%s" sends nothing', (line) => {
    expect(after(line)).not.toContain('! file');
  });

  test.each(['belum betul', 'bukan begitu, belum benar', 'ga bener itu'])(
    '"%s" is asked what is wrong',
    (line) => {
      expect(after(line)).toContain('Yang mana yang mau diganti?');
    },
  );

  test.each([
    'saya takut ketahuan',
    'saya takut ya kalau ketahuan',
    'jangan dikasih ke orang koperasi ya',
    '081200006021. jangan dikasih ke orang koperasi ya!',
  ])('"%s" keeps a name secret that was told', (line) => {
    expect(after(line, 'ya kirim')).toContain('privacy: confidential');
  });
});

describe('a number at the summary', () => {
  test.each([
    { lines: ['ga ada, rahasia ya'] },
    { lines: ['tidak punya hp, rahasia ya'] },
    { lines: ['ga punya hp pak, saya takut'] },
    { lines: ['hub 081200006021 ya pak', 'iya, rahasiakan ya'], isHeardMine: true },
    { lines: ['hub 081200006021 ya pak', 'iya takut pak'], isHeardMine: true },
  ])('$lines hides the name as well', ({ lines, isHeardMine = false }) => {
    const sent = after(...lines);
    const filed = sent.includes('! file') ? sent : after(...lines, 'ya kirim');
    expect(filed).toContain('! file');
    expect(filed).toContain('privacy: confidential');
    expect(filed.includes('isHeardMine: true')).toBe(isHeardMine);
  });

  test('alone is read back before the report is sent', () => {
    const read = after('081200006021');
    expect(read).toContain('Hubungi Anda di: 0812-0000-6021');
    expect(read).not.toContain('! file');
  });

  test('with a word that sends is sent', () => {
    expect(after('081200006021 kirim')).toContain('contact: 0812-0000-6021');
  });

  test('that is put right leaves the right one', () => {
    const filed = after('081200006021', 'salah nomornya, yang benar 081200006012', 'ya kirim');
    expect(filed).toContain('! file');
    expect(filed).toContain('contact: 0812-0000-6012');
    expect(filed).not.toContain('contact: 0812-0000-6021');
  });
});
