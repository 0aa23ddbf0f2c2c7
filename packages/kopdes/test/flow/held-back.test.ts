import { playScript } from '@aduan/dialogue/simulator';
import { describe, expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');
const told = ['lapor', 'gerai kopdes dikunci sejak panen raya', 'Desa Mekar, Cibadak', 'Wartini'];

/** What follows the last of some lines of a talk: `* wait 61 min`, or what the citizen writes. */
function following(...lines: readonly string[]): string {
  const script = lines.map((line) => (line.startsWith('*') ? line : `> ${line}`));
  const played = playScript(kopdesFlow, kopdesHost(), script, monday);
  return played.slice(played.lastIndexOf(script.at(-1) ?? '') + 1).join('\n');
}

/** The same at the summary. */
const after = (...lines: readonly string[]) => following(...told, ...lines);

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
    // A refusal in the tongues of the islands.
    'aduan ini saya tarik kembali',
    'mau saya batalkan laporannya',
    'tahan dulu pengaduannya min',
    'jan kirim dulu yo da',
    'nyuwun tulung ampun dipunkirim rumiyin',
    'laporane aja dikirim disik',
    'entong dikintun heula, kang',
    'unang kirim jo lae',
    'withdraw my complaint please',
    'please do not submit it',
    'thank you, not now',
    'no, thanks',
    'ga usah, makasih',
    'lain kali saja pak',
    // When it is to be sent, and that is not now.
    'dikirim bulan depan saja',
    'kirimnya nanti malam ya',
    'kirim setelah bendahara saya temui',
    'kirim nek bojoku wis mulih',
    'kintun saatos abdi wangsul',
    'send it when my sister is back',
    'send it on monday',
    'kirimnya ntar aja kalau suratnya sudah lengkap',
    'kalau kakak saya setuju baru dikirim',
    'only when my brother says so',
    'cancel this complaint',
    'batal ngadu',
    'laporanku arep dijabut',
    // *Tak* is a Javanese "I will".
    'laporanku tak cabut',
    'wis pak, laporane tak tarik wae',
    'tak cabut laporanku',
    'laporanku tak batalke',
    'mending simpan dulu',
    'sampunang kirim dumun',
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

  test('is asked for again when it could not be saved and its citizen turns to an officer', () => {
    const evening = Date.parse('2026-02-16T19:00:00+07:00');
    const said = [...told, 'jangan dikirim dulu', 'kirim', 'Bicara dengan petugas'].map(
      (line) => `> ${line}`,
    );
    const played = playScript(kopdesFlow, kopdesHost({ fails: 1 }), said, evening);
    const answered = played.slice(played.lastIndexOf('> Bicara dengan petugas')).join('\n');
    expect(answered).toContain('! callback');
    expect(answered).toContain('bilang "kirim"');
    expect(answered).not.toContain('. end');
  });

  test('is not sent when its caller hangs up, and nothing is asked into the line', () => {
    const said = after('jangan dikirim dulu', '* hang up');
    expect(said).toBe('');
  });
});

describe('a report that is held back before it is read back', () => {
  const wishes = [
    'jangan dikirimkan dulu ya bu',
    'laporannya ditahan dulu',
    'saya belum siap melapor',
    'ulah dikintun heula',
    'ampun dilaporke rumiyin',
    'jangan dikirim dulu, rahasia ya',
  ];
  const stages = [
    ['the story', 1, 'Ceritakan apa yang terjadi'],
    ['the place', 2, 'Kejadiannya di mana'],
    ['the name', 3, 'Siapa nama Anda?'],
  ] as const;

  describe.each(stages)('at the question for %s', (_, count, question) => {
    test.each(wishes)('is not sent when its citizen is gone, and is asked on: %s', (wish) => {
      const before = told.slice(0, count);
      const said = following(...before, wish);
      expect(said).toContain('belum kami kirim');
      expect(said).toContain(question);
      for (const left of [['* wait 61 min'], ['* wait 61 min', '* wait 1500 min'], ['* hang up']])
        expect(following(...before, wish, ...left)).not.toMatch(/! (?:file|ask)/u);
    });

    test('is sent by a plain word once it is told, and by no yes', () => {
      const [wish = ''] = wishes;
      const lines = [...told.slice(0, count), wish, ...told.slice(count)];
      expect(following(...lines, 'ya')).not.toContain('! file');
      const sent = following(...lines, 'kirim');
      expect(sent).toContain('! file');
      for (const words of told.slice(1)) expect(sent).toContain(words);
    });

    test('is let go by a plain word there, and read back', () => {
      const [wish = ''] = wishes;
      const lines = [...told.slice(0, count), wish, 'kirim saja'];
      expect(following(...lines)).not.toContain('! file');
      expect(following(...lines, ...told.slice(count), 'ya')).toContain('! file');
    });
  });

  test('an answer beside the wish is taken', () => {
    const said = following(...told.slice(0, 2), 'Desa Mekar, Cibadak. Jangan dikirim dulu ya');
    expect(said).toContain('belum kami kirim');
    expect(said).toContain('Siapa nama Anda?');
    expect(
      following('lapor', 'gerai kopdes dikunci sejak panen. Tapi jangan dikirim dulu'),
    ).toContain('Kejadiannya di mana');
  });

  test.each(['laporanku tak dicabut', 'laporan saya tak tarik', 'laporanku tidak cabut'])(
    'an Indonesian "tak" is a no: %s',
    (line) => {
      expect(following(...told.slice(0, 3), line)).not.toContain('belum kami kirim');
    },
  );

  test.each([
    'pengurus bilang pupuk jangan dikirim dulu',
    'bendahara belum mau lapor ke anggota',
    'dana ditahan dulu oleh ketua',
    'laporan keuangan ditarik ketua dari papan',
  ])('what another does is a story: %s', (line) => {
    expect(following('lapor', line)).not.toContain('belum kami kirim');
    expect(following('lapor', line, '* wait 61 min')).toContain('! file');
  });

  test.each(
    [
      'jangan dulu',
      'ntar aja',
      'nanti aja ya',
      'besok aja deh',
      'lain kali saja',
      'mengko wae',
      'no thanks',
      'nggak, makasih',
      'mboten, matur nuwun',
      'not now',
    ].flatMap((line) => [2, 3].map((count) => [line, count] as const)),
  )('what puts the answer off holds the report back: %s, after %i', (line, count) => {
    const before = told.slice(0, count);
    expect(following(...before, line)).toContain('belum kami kirim');
    for (const left of [['* wait 61 min'], ['* wait 61 min', '* wait 1500 min'], ['* hang up']])
      expect(following(...before, line, ...left)).not.toMatch(/! (?:file|ask)/u);
  });

  test.each(['jangan', 'jangan ah', 'jangan tulis nama saya', 'ga usah', 'ga usah, makasih'])(
    'a no to the question for the name is about the name: %s',
    (line) => {
      expect(following(...told.slice(0, 3), line)).toContain('tanpa nama');
      expect(following(...told.slice(0, 3), line, '* wait 61 min')).toContain('! file');
    },
  );

  test.each(['Sabar', 'Pak Sabar', 'Lusi'])('a name that sounds like it is a name: %s', (name) => {
    expect(following(...told.slice(0, 3), name)).not.toContain('belum kami kirim');
  });

  test('a person who is reminded is asked on where they were', () => {
    const reminded = following(...told.slice(0, 2), wishes[0] ?? '', '* wait 61 min');
    expect(reminded).toContain('tidak hilang');
    expect(reminded).toContain('Kejadiannya di mana');
  });
});

describe('a person who says that they give up, and never that they do not', () => {
  const endings = [['* hang up'], ['* wait 61 min'], ['* wait 61 min', '* wait 1500 min']];
  const unclear = [[], ['hehe'], ['hehe', 'wkwk'], ['* silence', '* silence', '* silence']];

  test.each(unclear)('is not filed once they are gone: %s %s %s', (...said) => {
    const lines = said.filter((line) => line !== undefined);
    for (const left of endings) {
      expect(after('batal', ...lines, ...left)).not.toContain('! file');
      expect(following(...told.slice(0, 2), 'batal', ...lines, ...left)).not.toContain('! file');
    }
  });

  test('is filed where they say no, or sends it after all', () => {
    expect(after('batal', 'tidak, lanjut', '* wait 61 min')).toContain('! file');
    expect(after('batal', 'hehe', 'wkwk', 'kirim')).toContain('! file');
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
