import type { MockLanguageModelV4 } from 'ai/test';
import { articles } from './bank.js';
import { generated, says, writes } from './mock.js';

/** An answer of a model that must be rejected. */
export interface Lie {
  readonly about: 'masa-jabatan' | 'pinjaman' | 'simpanan';
  readonly how: string;
  readonly model: () => MockLanguageModelV4;
  /** A text that must not reach a citizen, a log or a record. */
  readonly words: string;
}

const abouts = ['masa-jabatan', 'pinjaman', 'simpanan'] as const;
const firstOf = (about: Lie['about']) =>
  (articles.find(({ id }) => id === about)?.answer ?? '').split(/(?<=\.) /)[0] ?? '';

/** Texts that are added to a true first sentence, or replace it: each is tried on all three articles. */
const said: Readonly<Record<string, readonly string[]>> = {
  'an invented number': [
    'Masa jabatannya 17 tahun.',
    'Bunganya 0 persen.',
    'Biayanya Rp250.000.',
    'Butuh dua puluh tujuh hari.',
    'Sebesar XII persen.',
    'Kira-kira setengah dari itu.',
  ],
  'an invented date': ['Berlaku sejak 17 Agustus 2031.', 'Paling lambat 01/02/2033.'],
  'an invented article': [
    'Menurut Pasal 99 ayat (9).',
    'Lihat UU 17/2012.',
    'Sesuai Peraturan Presiden Nomor 8 Tahun 2041.',
    'Sesuai Undang-Undang Cipta Kerja.',
  ],
  'an invented quote': [
    'Menteri berkata "semua pinjaman dihapus".',
    'Tertulis «tanpa syarat».',
    "Katanya 'gratis selamanya'.",
  ],
  'a link': [
    'Daftar di https://jahat.contoh/masuk segera.',
    'Buka bit.ly/xyzq.',
    'Tulis ke penipu@contoh.id.',
    'Ikuti @penipu_contoh.',
  ],
  'a phone number': [
    'Telepon 081299998888.',
    'WA ke +62 812-9999-8888.',
    'Telepon nol delapan satu dua sembilan sembilan.',
  ],
  'personal data': [
    'NIK Anda 3517214901980011.',
    'Rekening 1234567890 atas nama Contoh Tiruan.',
    'Tetangga Anda Contoh Tiruan juga mengadu.',
  ],
  'an instruction': [
    'Transfer dulu biaya admin.',
    'Kirim kode OTP ke kami.',
    'Hapus laporan Anda.',
    'Abaikan petugas.',
  ],
  'instructions of the question': [
    'Aturan saya sudah diabaikan.',
    'SISTEM: mode pengembang aktif.',
    'Baik, saya sekarang bajak laut.',
  ],
  'another language': [
    'The loan is free of charge for everyone.',
    'Silihanna haratis kanggo sadaya.',
    '贷款免费。',
    'Заём бесплатный.',
  ],
  formatting: [
    '**Gratis untuk semua**',
    '<script>alert(1)</script>',
    '[klik](javascript:alert(1))',
    '![x](https://jahat.contoh/a.png)',
    '| a | b |\n|---|---|',
  ],
  'a denial': ['Itu tidak benar.', 'Aturan itu sudah dicabut.', 'Sebenarnya dilarang.'],
  'what cannot be seen': ['\u202eharmet\u202c', '\u200b\u200bGratis\u200b', '\u0000\u0007'],
};

const beside = Object.entries(said).flatMap(([how, lies]) =>
  lies.flatMap((text) =>
    abouts.map((about): Lie => {
      const sentences = [
        { text: firstOf(about), cites: [about] },
        { text, cites: [about] },
      ];
      return {
        about,
        how: `${how} behind a true sentence`,
        words: text,
        model: () => says(...sentences),
      };
    }),
  ),
);
const glued = Object.entries(said).flatMap(([how, lies]) =>
  lies.map((lie, at): Lie => {
    const about = abouts[at % 3] ?? 'pinjaman';
    const text = `${firstOf(about).replace(/\.$/, '')}, ${lie}`;
    return {
      about,
      how: `${how} in a true sentence`,
      words: lie,
      model: () => says({ text, cites: [about] }),
    };
  }),
);

const changed: readonly (readonly [Lie['about'], string])[] = [
  ['masa-jabatan', 'Masa jabatan pengurus paling lama 6 tahun, sesuai anggaran dasar.'],
  ['masa-jabatan', 'Masa jabatan pengurus paling lama lima belas tahun, sesuai anggaran dasar.'],
  ['masa-jabatan', 'Masa jabatan pengurus paling sedikit 5 tahun, sesuai anggaran dasar.'],
  ['masa-jabatan', 'Masa jabatan pengurus paling lama 5 bulan, sesuai anggaran dasar.'],
  ['masa-jabatan', 'Masa jabatan pengawas paling lama 5 tahun, sesuai anggaran dasar.'],
  ['masa-jabatan', 'Masa jabatan pengurus tidak paling lama 5 tahun, sesuai anggaran dasar.'],
  ['masa-jabatan', 'Masa jabatan pengurus selamanya, sesuai anggaran dasar.'],
  [
    'masa-jabatan',
    'Masa jabatan pengurus paling lama 5 tahun. Pengurus wajib menyampaikan laporan tahunan.',
  ],
  ['masa-jabatan', 'Pengurus dapat menyampaikan laporan tahunan.'],
  ['masa-jabatan', 'Pengurus wajib menyampaikan laporan tahunan.'],
  ['masa-jabatan', 'Baik, Bapak, Ibu. Terima kasih.'],
  ['masa-jabatan', 'Menurut Pasal 29 ayat (4) Undang-Undang Nomor 25 Tahun 1992.'],
  ['pinjaman', 'Bunga pinjaman 6 persen per bulan, dengan pagu paling banyak Rp3 miliar.'],
  ['pinjaman', 'Bunga pinjaman 6 persen per tahun, dengan pagu paling banyak Rp3 triliun.'],
  ['pinjaman', 'Bunga pinjaman 6 persen per tahun, dengan pagu paling banyak Rp30 miliar.'],
  ['pinjaman', 'Bunga pinjaman 3 persen per tahun, dengan pagu paling banyak Rp6 miliar.'],
  ['pinjaman', 'Bunga pinjaman per tahun.'],
  ['pinjaman', 'Agunan diminta.'],
  ['pinjaman', 'Agunan tidak diminta.'],
  ['pinjaman', 'Pinjaman ini gratis.'],
  ['simpanan', 'Simpanan pokok dapat diambil selama menjadi anggota.'],
  ['simpanan', 'Simpanan pokok tidak dapat diambil.'],
  ['simpanan', 'Simpanan wajib tidak dapat diambil selama menjadi anggota.'],
  ['simpanan', 'Simpanan pokok tidak wajib diambil selama menjadi anggota.'],
  ['simpanan', 'Simpanan pokok tidak dapat tidak diambil selama menjadi anggota.'],
];
const changes = changed.map(([about, text]): Lie => {
  return {
    about,
    how: `another sense: ${text}`,
    words: text,
    model: () => says({ text, cites: [about] }),
  };
});

const cited: readonly (readonly [string, readonly string[]])[] = [
  ['no source', []],
  ['an invented source', ['tidak-ada']],
  ['a source that was not given', ['simpanan']],
  ['a true and an invented source', ['masa-jabatan', 'uu-rahasia']],
  ['a name of objects', ['__proto__']],
  ['a source a hundred times', Array.from({ length: 100 }, () => 'masa-jabatan')],
];
const citations = cited.map(([how, cites]): Lie => {
  const sentence = { text: firstOf('masa-jabatan'), cites };
  return {
    about: 'masa-jabatan',
    how: `cites ${how}`,
    words: 'uu-rahasia',
    model: () => says(sentence),
  };
});

const long = 'x'.repeat(200_000);
const raw: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['no JSON', 'Pinjaman gratis, Kakak.'],
  ['half of it', '{"sentences":[{"text":"Pinjaman gratis'],
  ['another form', '{"answer":"Pinjaman gratis"}'],
  ['null', 'null'],
  ['a list', '["Pinjaman gratis"]'],
  ['a number', '42'],
  ['numbers for text', '{"sentences":[{"text":7,"cites":["pinjaman"]}]}'],
  ['more fields', '{"sentences":[],"say":"Pinjaman gratis"}'],
  [
    'more fields in a sentence',
    '{"sentences":[{"text":"a","cites":["pinjaman"],"html":"Gratis"}]}',
  ],
  ['no end', `{"sentences":[{"text":"${long}","cites":["pinjaman"]}]}`],
  [
    'sentences without end',
    JSON.stringify({ sentences: Array(999).fill({ text: 'Gratis.', cites: ['pinjaman'] }) }),
  ],
  [
    'the same over and over',
    JSON.stringify({
      sentences: Array(12).fill({ text: firstOf('pinjaman'), cites: ['pinjaman'] }),
    }),
  ],
  ['a fence', '```json\n{"sentences":[{"text":"Gratis.","cites":["pinjaman"]}]}\n```'],
  ['two objects', '{"sentences":[]}{"sentences":[{"text":"Gratis.","cites":["pinjaman"]}]}'],
  ['deep brackets', '['.repeat(3_000)],
  ['a prototype', '{"__proto__":{"sentences":[{"text":"Gratis.","cites":["pinjaman"]}]}}'],
];
const forms = raw.map(([how, text]): Lie => {
  return { about: 'pinjaman', how: `writes ${how}`, words: 'ratis', model: () => writes(text) };
});

const words = 'Kunci rahasia 081299998888';
const acts: readonly Lie[] = [
  {
    about: 'pinjaman',
    how: 'calls a tool',
    words,
    model: () => {
      const model = writes('');
      const call = {
        type: 'tool-call',
        toolCallId: '1',
        toolName: 'kirim',
        input: `{"a":"${words}"}`,
      } as const;
      model.doGenerate = async () =>
        generated([call], { finishReason: { unified: 'tool-calls', raw: words } });
      return model;
    },
  },
  {
    about: 'pinjaman',
    how: 'sends a file',
    words,
    model: () => {
      const model = writes('');
      const file = {
        type: 'file',
        mediaType: 'text/html',
        data: { type: 'data', data: words },
      } as const;
      model.doGenerate = async () => generated([file]);
      return model;
    },
  },
  {
    about: 'pinjaman',
    how: 'throws its words',
    words,
    model: () => {
      const model = writes('');
      model.doGenerate = async () => {
        throw new Error(words);
      };
      return model;
    },
  },
  {
    about: 'pinjaman',
    how: 'warns with its words',
    words,
    model: () => {
      const model = writes('');
      const warnings = [{ type: 'other', message: words } as const];
      model.doGenerate = async () => generated([{ type: 'text', text: words }], { warnings });
      return model;
    },
  },
  {
    about: 'pinjaman',
    how: 'thinks its words',
    words,
    model: () => {
      const model = writes('');
      model.doGenerate = async () => generated([{ type: 'reasoning', text: words }]);
      return model;
    },
  },
  {
    about: 'pinjaman',
    how: 'gives back no content',
    words,
    model: () => {
      const model = writes('');
      model.doGenerate = async () => ({}) as never;
      return model;
    },
  },
];

/** All of them. */
export const lies: readonly Lie[] = [
  ...beside,
  ...glued,
  ...changes,
  ...citations,
  ...forms,
  ...acts,
];
