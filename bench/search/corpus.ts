/**
 * Synthetic complaints: common words and invented ones, drawn by a Zipf-Mandelbrot distribution, with topics so that
 * words co-occur. Deterministic by seed.
 */

/** Pseudo-random numbers from 0 to 1, deterministic by seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const stopWords =
  'yang di dan saya tidak sudah ini itu dari untuk dengan ke ada kami pada bisa belum akan juga karena sampai oleh kalau apa atau tapi hanya lagi mohon tolong pak bu agar dalam para kepada mereka sejak sangat seperti'.split(
    ' ',
  );
/** Ranks below it are stop words, which are never indexed. */
export const stopRanks = stopWords.length;
const deskWords =
  'koperasi simpanan pinjaman pengurus anggota desa uang gerai ketua laporan rapat bayar kantor bulan tahun tutup bunga warga bendahara pengawas tabungan cair dana modal janji jawab gudang pupuk beras gas harga kartu buku bukti tanda tangan bank kredit potong gaji tagih rugi hilang lambat data akun daftar sewa tanah bangunan kepala camat kabupaten'.split(
    ' ',
  );

const firsts = 'b c d g h j k l m n p r s t w ng ny'.split(' ');
const vowels = 'a a a i u e o'.split(' ');
const lasts = ['', '', '', 'n', 'ng', 'r', 's', 't', 'k', 'h', 'l'];

function madeUp(random: Random): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const syllables = 2 + Math.floor(random() * 2.4);
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable++) word += pick(firsts) + pick(vowels);
  return word + pick(lasts);
}

/** Words by their rank, stop words first. */
export function vocabularyOf(size: number): readonly string[] {
  const random = randomOf(7);
  const words = new Set([...stopWords, ...deskWords]);
  while (words.size < size) words.add(madeUp(random));
  return [...words].slice(0, size);
}

/** The language of a desk's people. */
export interface Language {
  /** Cumulative weights of all words. */
  readonly general: Float64Array;
  readonly topics: readonly { readonly words: Int32Array; readonly weights: Float64Array }[];
  readonly topicWeights: Float64Array;
}

function cumulative(weights: readonly number[]): Float64Array {
  let sum = 0;
  const sums = Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
  return sums.map((each) => each / sum);
}

function draw(sums: Float64Array, random: Random): number {
  const at = random();
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param drift - 0: the desk's own language; 0.5: that of another desk, with other weights of words and topics */
export function languageOf(size: number, drift = 0): Language {
  const random = randomOf(11);
  const other = randomOf(99);
  const noise = () => (drift === 0 ? 1 : Math.exp(drift * gaussian(other)));
  const falling = (count: number, offset: number, power: number) =>
    cumulative(Array.from({ length: count }, (_, rank) => noise() / (rank + offset) ** power));
  const general = falling(size, 2.7, 1.07);
  const topics = Array.from({ length: 60 }, () => ({
    // Words of a topic come from all ranks after the stop words, more from the front.
    words: Int32Array.from(
      { length: 400 },
      () => stopRanks + Math.floor((size - stopRanks) * random() ** 2.2),
    ),
    weights: falling(400, 3, 1),
  }));
  return { general, topics, topicWeights: falling(topics.length, 2, 0.8) };
}

/** The words of one text as ranks, in order; 15 to 600 words, the median below 90. */
export function textRanks({ general, topics, topicWeights }: Language, random: Random): number[] {
  const length = Math.round(Math.min(600, Math.max(15, 90 * Math.exp(0.7 * gaussian(random)))));
  const own = [draw(topicWeights, random), draw(topicWeights, random)].map(
    (topic) => topics[topic],
  );
  return Array.from({ length }, () => {
    const at = random();
    const topic = at < 0.3 ? own[0] : at < 0.4 ? own[1] : undefined;
    if (!topic) return draw(general, random);
    return topic.words[draw(topic.weights, random)] ?? 0;
  });
}

const shapes: readonly ((root: string) => string)[] = [
  (root) => root,
  (root) => root,
  (root) => `${root}nya`,
  (root) => `di${root}`,
  (root) => `di${root}kan`,
];

/** The text, with affixes and full stops. */
export function writtenText(
  ranks: readonly number[],
  vocabulary: readonly string[],
  random: Random,
): string {
  const words = ranks.map((rank, at) => {
    const root = vocabulary[rank] ?? '';
    const shape = shapes[Math.floor(random() * shapes.length)];
    const word = rank < stopRanks || !shape ? root : shape(root);
    return at % 14 === 13 ? `${word}.` : word;
  });
  return words.join(' ');
}
