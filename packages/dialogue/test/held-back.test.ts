import { describe, expect, test } from 'vitest';
import { kopdesFlow } from '../src/kopdes/index.js';
import { playScript } from '../src/simulator/index.js';
import { kopdesHost } from './flows/kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');
const told = ['lapor', 'gerai kopdes dikunci sejak panen raya', 'Desa Mekar, Cibadak', 'Wartini'];

/** What follows the last of some lines at the summary: `* wait 61 min`, or what the citizen writes. */
function after(...lines: readonly string[]): string {
  const script = [...told, ...lines].map((line) => (line.startsWith('*') ? line : `> ${line}`));
  const played = playScript(kopdesFlow, kopdesHost(), script, monday);
  return played.slice(played.lastIndexOf(script.at(-1) ?? '') + 1).join('\n');
}

describe('a report that is held back', () => {
  const holding = [
    'jangan dikirim dulu bu',
    'nanti dulu',
    'sebentar saya tanya istri dulu',
    'sebentar',
    'besok saya teruskan',
    'mengko sik, takrembug karo anakku',
    'nanti dulu ya, mau saya pikirkan lagi',
    'iya tapi tunggu anak saya pulang dulu',
  ];

  test.each(holding)('is not sent by "%s", nor when its citizen is gone for an hour', (line) => {
    expect(after(line)).not.toContain('! file');
    expect(after(line, '* wait 61 min')).not.toContain('! file');
    expect(after(line, '* wait 61 min', '* wait 1500 min')).not.toContain('! file');
  });

  test('is spoken of once, with what becomes of it', () => {
    const [line = ''] = holding;
    expect(after(line, '* wait 61 min')).toContain('belum kami kirim');
    expect(after(line, '* wait 61 min')).toContain('tidak hilang');
    expect(after(line, '* wait 61 min', '* wait 61 min')).toBe('');
  });

  test.each([[[]], [['* wait 61 min']], [['* wait 61 min', '* wait 4000 min']]])(
    'is sent by a plain word, after %j too',
    (pause) => {
      for (const word of ['kirim', 'sudah siap, kirim', 'ya kirim saja', 'kirimkan sekarang']) {
        expect(after('jangan dikirim dulu', ...pause, word)).toContain('! file');
      }
    },
  );

  test.each([
    'oke',
    'ya',
    'baik bu',
    'besok saya teruskan lagi',
    'sebentar saya tanya istri dulu',
    'ga punya hp',
    'iya itu sudah betul semua',
    'panennya bulan Maret',
  ])('is not sent by "%s"', (line) => {
    const said = after('jangan dikirim dulu', line);
    expect(said).not.toContain('! file');
    expect(after('jangan dikirim dulu', line, line, line)).not.toContain('! file');
    expect(after('jangan dikirim dulu', line, '* wait 61 min')).not.toContain('! file');
  });

  test('takes what is added to it, as often as that is, and reads it back', () => {
    const said = after('jangan dikirim dulu', 'panennya bulan Maret', 'kuncinya dibawa bendahara');
    expect(said).toContain('panennya bulan Maret');
    expect(said).toContain('kuncinya dibawa bendahara');
    expect(said).toContain('< Kami ulangi, ya.');
  });

  test('is not sent when its caller hangs up, and nothing is asked into the line', () => {
    const said = after('jangan dikirim dulu', '* hang up');
    expect(said).toBe('');
  });
});

test.each([
  'betul, cuma panennya bulan Maret',
  'iya, hanya kuncinya di bendahara',
  'ya cuman sudah dua kali',
])('what is added behind a yes is read back: %s', (line) => {
  const said = after(line);
  expect(said).not.toContain('! file');
  expect(said).toContain(`< Tambahan: ${line}`);
});
