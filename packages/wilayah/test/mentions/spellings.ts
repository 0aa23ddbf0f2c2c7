import type { Random } from './random.ts';

/** A way of misspelling a name; returns the name unchanged where it does not apply. */
export type Spelling = (name: string, random: Random) => string;

const neighbours: Readonly<Record<string, string>> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

const shortParts: Readonly<Record<string, readonly string[]>> = {
  tanjung: ['tj.', 'tg.', 'tj', 'tjg'],
  sungai: ['sei', 'sei.', 's.', 'sungei'],
  sei: ['sungai', 'sungei'],
  gunung: ['gn.', 'gng', 'gn', 'gunong'],
  pulau: ['p.', 'pl.', 'pulo'],
  bukit: ['bkt', 'bkt.'],
  lubuk: ['lb.', 'lbk'],
  muara: ['mr.', 'ma.'],
  padang: ['pdg', 'pdg.'],
  teluk: ['tlk', 'tl.'],
  simpang: ['sp.', 'simp.'],
  karang: ['kr.', 'krg'],
  kampung: ['kp.', 'kp'],
  selatan: ['sel.', 'slt', 'sel'],
  utara: ['ut.', 'utr'],
  timur: ['tim.', 'tmr'],
  barat: ['bar.', 'brt'],
  tengah: ['teng.', 'tgh'],
  besar: ['bsr'],
  kecil: ['kcl'],
  makmur: ['mkmr'],
  baru: ['br', 'bru'],
};

const numbers: Readonly<Record<string, readonly string[]>> = {
  i: ['1', 'satu'],
  ii: ['2', 'dua'],
  iii: ['3', 'tiga'],
  iv: ['4', 'empat'],
  satu: ['1', 'i'],
  dua: ['2', 'ii'],
  tiga: ['3', 'iii'],
  empat: ['4', 'iv'],
};

export const spellings = {
  typo: slip,
  'two typos': (name, random) => slip(slip(name, random), random),
  joined: (name) => name.replaceAll(' ', ''),
  split(name, random) {
    const places = [
      ...name.matchAll(/(?<=[a-z]{3}[aiueon])(?=[bcdfgjklmnprstw][aiueo][a-z]{1,})/gi),
    ];
    return places.length === 0 ? name : insert(name, random.pick(places).index, ' ');
  },
  abbreviated: (name, random) => byWord(name, (word) => pickOf(shortParts, word, random)),
  'old spelling': (name) =>
    name
      .replaceAll('j', 'dj')
      .replaceAll('J', 'Dj')
      .replaceAll('c', 'tj')
      .replaceAll('C', 'Tj')
      .replaceAll('u', 'oe')
      .replaceAll(/y(?=[aiueo])/g, 'j'),
  'spoken spelling'(name, random) {
    const changes = [
      (text: string) => text.replaceAll('v', 'p').replaceAll('f', 'p'),
      (text: string) => text.replace(/k\b/, '').replace(/(?<=[aiueo])h\b/, ''),
      (text: string) => text.replace(/i(?=[^aiueo]?\b)/, 'e'),
      (text: string) => text.replace(/u(?=[^aiueo]?\b)/, 'o'),
      (text: string) => text.replace(/o(?=[^aiueo]?\b)/, 'u'),
      (text: string) => text.replace(/(?<=[a-z])a(?=[^aiueo]?\b)/, 'o'),
      (text: string) => text.replace(/(?<=\w)h(?=[aiueo])/, ''),
      (text: string) => text.replace(/(?<=[a-z])e(?=[a-z])/, ''),
    ];
    return random.pick(changes)(name);
  },
  'without vowels': (name) =>
    name.includes(' ') || name.length < 7 ? name : name.replaceAll(/(?<=.)[aiueo](?=.)/gi, ''),
  'number otherwise': (name, random) => byWord(name, (word) => pickOf(numbers, word, random)),
} satisfies Record<string, Spelling>;

export type SpellingName = keyof typeof spellings;

/** One letter omitted, doubled, replaced by its neighbour on the keyboard, or swapped with the next. */
function slip(name: string, random: Random): string {
  const places = [...name.matchAll(/[a-z]/gi)]
    .map(({ index }) => index)
    .slice(random.chance(0.9) ? 1 : 0);
  if (places.length < 3) return name;
  const at = random.pick(places);
  const letter = name.charAt(at);
  const kind = random.weighted({ omitted: 3, doubled: 2, neighbour: 3, swapped: 2, added: 1 });
  switch (kind) {
    case 'omitted':
      return name.slice(0, at) + name.slice(at + 1);
    case 'doubled':
      return insert(name, at, letter);
    case 'neighbour':
      return name.slice(0, at) + near(letter, random) + name.slice(at + 1);
    case 'added':
      return insert(name, at, near(letter, random));
    case 'swapped': {
      const next = name.charAt(at + 1);
      return /[a-z]/i.test(next) ? name.slice(0, at) + next + letter + name.slice(at + 2) : name;
    }
  }
}

function near(letter: string, random: Random): string {
  return random.pick([...(neighbours[letter.toLowerCase()] ?? 'e')]);
}

function insert(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}

function byWord(name: string, change: (word: string) => string | undefined): string {
  return name.replaceAll(/[a-z]+/gi, (word) => change(word.toLowerCase()) ?? word);
}

function pickOf(
  table: Readonly<Record<string, readonly string[]>>,
  word: string,
  random: Random,
): string | undefined {
  const others = table[word];
  return others && random.pick(others);
}
