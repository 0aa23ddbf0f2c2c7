import { describe, expect, test } from 'vitest';
import { chatDesk, hidden } from './chat-desk.js';

const night = Date.parse('2026-02-18T20:00:00+07:00');
const wish = 'Ingin bicara dengan petugas';

/** Says all of it to a desk at night, and lets an hour pass. */
async function talk(said: readonly string[], startsAt = night) {
  const desk = chatDesk({}, startsAt);
  const heard: string[] = [];
  for (const text of said) {
    heard.push((await desk.say('warga', text)).map((one) => one.text).join('\n'));
  }
  await desk.wait(61);
  return { heard, tickets: await desk.tickets('warga') };
}

describe('a wish for a person in the middle of a report', () => {
  test.each([
    [
      'english',
      'my savings at KSP Contoh cannot be withdrawn',
      'can I talk to a person please, I do not understand this',
    ],
    ['halo', 'simpanan saya di KSP Contoh ga bisa diambil', 'bisa ngobrol sama orang ga'],
    [
      'halo',
      'simpenan kulo ten KSP Contoh mboten saged dipendhet',
      'nyuwun ngomong kalih priyantun',
    ],
  ])('is kept on the one ticket of it: %s, %s', async (first, story, asks) => {
    const rest = ['Desa Mekar', 'Sutarmi', 'lainnya', 'other', 'kirim'];
    for (const place of [0, 1, 2]) {
      const said = [
        first,
        story,
        ...rest.slice(0, place),
        asks,
        '0812 3456 7890',
        ...rest.slice(place),
      ];
      const { tickets } = await talk(said);
      expect(tickets, `after ${place}`).toHaveLength(1);
      expect(tickets[0]?.split(story)).toHaveLength(2);
      for (const words of [story, wish, 'Desa Mekar', 'Sutarmi', '0812']) {
        expect(tickets[0]).toContain(words);
      }
    }
  });

  test('stands in the ticket of an officer who is called at once', async () => {
    const { tickets } = await talk(
      ['simpanan saya di KSP Contoh ga bisa diambil', 'bisa ngobrol sama orang ga'],
      night - 10 * 3_600_000,
    );
    expect(tickets).toEqual([
      expect.stringMatching(/ga bisa diambil\n\nIngin bicara dengan petugas/),
    ]);
  });

  test('is filed with what was told, when nothing more is', async () => {
    const { tickets, heard } = await talk(['ketua KSP Contoh kabur', 'petugas', 'petugas']);
    expect(tickets).toEqual([expect.stringContaining(wish)]);
    expect(heard.at(-1)?.match(/Kita lanjutkan/g)).toHaveLength(1);
  });
});

describe('a number that is not given', () => {
  test('a person who wants a person has a ticket with the words for it, and is asked once', async () => {
    for (const none of ['ga ada semua', 'ga punya hp', 'mboten gadhah hp']) {
      const { tickets, heard } = await talk(['petugas', none]);
      expect(tickets, none).toEqual([expect.stringContaining(none)]);
      expect(heard.join('\n').match(/nomor yang bisa ditelepon/g)).toHaveLength(1);
      expect(heard.at(-1)).toContain('pesan Anda sudah kami terima');
    }
  });

  test.each(['gausah', 'mboten gadhah hp', 'ga punya hp', 'no phone', 'tanpa nomor ya'])(
    'at the summary, "%s" sends the report',
    async (none) => {
      const { heard } = await talk(['ketua KSP Contoh Desa Mekar kabur', 'Sutarmi', '3', none]);
      expect(heard.at(-2)).toContain('tulis dulu nomor WA Anda');
      expect(heard.at(-1)).toContain('laporan Anda sudah kami terima');
    },
  );
});

test.each([
  [['mau lapor tapi takut']],
  [['wedi nek ketauan']],
  [['jangan bilang siapa2']],
  [['mau lapor', 'saya takut ketauan']],
  [['mau lapor', 'ojo kandha sopo sopo']],
  [['gerai KSP Contoh Desa Mekar tutup', 'jangan bilang siapa2 ya']],
])('a person who is afraid is kept secret, and it is no story: %j', async (said) => {
  const { heard, tickets } = await talk([...said, 'gerai tutup sejak lebaran']);
  expect(tickets).toEqual([expect.stringContaining('(hidden)')]);
  expect(tickets[0]).toMatch(/^gerai/);
  if (!said[0]?.startsWith('gerai')) expect(heard.join()).toContain('kami rahasiakan');
});

test.each(['ribet amat', 'niki pripun nggih', 'males ah', 'i give up, too complicated'])(
  '"%s" is no matter, but kept',
  async (loss) => {
    const { heard, tickets } = await talk([
      'mau lapor',
      loss,
      'gerai KSP Contoh tutup',
      loss,
      'Desa Mekar',
    ]);
    expect(heard[1]).toMatch(/Satu dua kalimat saja|One or two sentences/);
    expect(heard[3]).toMatch(
      /Nama desa atau kecamatannya saja|name of the village or the district/,
    );
    expect(tickets).toEqual([expect.stringMatching(/^gerai KSP Contoh tutup/)]);
    expect(tickets[0]).toContain(loss);
  },
);

test.each(['makasih', 'suwun nggih pak', 'terima kasih banyak infonya'])(
  '"%s" is answered and leads on',
  async (thanks) => {
    const said = ['gerai KSP Contoh tutup', thanks, 'Desa Mekar', thanks, 'Sutarmi'];
    const { heard } = await talk(said);
    expect(heard[1]).toMatch(/Sama-sama.*Kejadiannya di mana/s);
    expect(heard[3]).toMatch(/Sama-sama.*Siapa nama Anda/s);
    expect(heard.join()).not.toContain('belum paham');
  },
);

test('a cooperative that is put right at the question for the name is the one of the ticket', async () => {
  for (const [text, meant] of [
    ['eh bukan KSP Contoh, tapi KSP Oncor Rejeki', 'KSP Oncor Rejeki'],
    ['bukan contoh tapi oncor rejeki', 'KSP oncor rejeki'],
  ] as const) {
    const said = [
      'simpanan saya di KSP Contoh ga bisa diambil',
      'Desa Mekar',
      text,
      'Sutarmi',
      'lainnya',
    ];
    const { heard, tickets } = await talk([...said, 'kirim']);
    expect(heard[2]).toMatch(/sudah kami ganti.*Siapa nama Anda/s);
    expect(heard.join()).toContain(`Koperasi: ${meant}`);
    expect(tickets[0]?.split('\n')).toContain(meant);
  }
});

test('a person who wants to stay unknown and to talk to a person is hidden in the ticket of the wish', async () => {
  const { tickets } = await talk(['saya takut ketauan', 'petugas', 'soal gerai']);
  expect(tickets.join()).toContain('(hidden)');
});

test.each([
  ['batal', 'tidak'],
  ['ganti', 'alamat', 'desa Ponggok'],
])(
  'a fear of being found out is heard where a report may be changed or given up: %s',
  async (asks, ...answers) => {
    const told = ['harga pupuk naik terus di gerai', 'desa Ponggok', 'Budi', 'lainnya'];
    const { heard, tickets } = await talk([
      ...told,
      asks,
      'saya takut ketahuan',
      ...answers,
      'kirim',
    ]);
    expect(heard[5]).toContain('nama Anda kami rahasiakan');
    expect(tickets).toEqual([expect.stringContaining(hidden)]);
  },
);

describe('another matter after a report is filed', () => {
  const filed = ['ketua KSP Contoh Desa Mekar kabur', 'Sutarmi', '3', 'kirim'];
  test.each(['satu lagi, pupuk anggota ga pernah datang', 'sama itu juga pupuknya dijual mahal'])(
    'is offered as a report of its own, and lost by no answer: %s',
    async (matter) => {
      const own = await talk([
        ...filed,
        matter,
        'laporan baru',
        'Desa Mekar',
        'KSP Contoh',
        'tanpa nama',
      ]);
      expect(own.heard[4]).toContain('Ini soal lain?');
      expect(own.tickets).toEqual([
        expect.stringMatching(/kabur/),
        expect.stringContaining(matter),
      ]);
      for (const answer of ['tambahan saja', 'entahlah pokoknya begitu']) {
        const added = await talk([...filed, matter, answer, answer]);
        expect(added.tickets, answer).toEqual([expect.stringContaining(matter)]);
      }
    },
  );

  test('that is told before stays in the one report', async () => {
    const matter = 'satu lagi, pupuk anggota ga pernah datang';
    const { tickets } = await talk([...filed.slice(0, 3), matter, 'kirim']);
    expect(tickets).toEqual([expect.stringContaining(matter)]);
  });
});
