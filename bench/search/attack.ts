/**
 * Simulates an attack on a stolen index without its keys: how much can an attacker read who knows the language of
 * such desks? They have the sets of terms, and texts of their own for statistics: of the same language, which is the
 * best case for them, or of another desk. They match by frequency, then by co-occurrence, starting with the most
 * distinctive terms; or they know some words for certain.
 *
 * `node search/attack.ts [bits] [same|another] [texts]`, a few minutes each; see README.md.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { gaussian, languageOf, randomOf, stopRanks, textRanks, vocabularyOf } from './corpus.ts';

const bits = Number(process.argv[2] ?? 16);
const drift = process.argv[3] === 'another' ? 0.5 : 0;
const texts = Number(process.argv[4] ?? 20_000);
/** Number of terms and words that are matched, the most frequent ones. */
const head = 800;
const sureOf = 30;
const roots = 30_000;
/** Number of them matched by annealing, before the others follow. */
const begun = 160;
const swaps = 160_000;
const rounds = 6;

type Sets = readonly (readonly number[])[];

function setsOf(seed: number, ofDesk: number): Sets {
  const random = randomOf(seed);
  const language = languageOf(roots, ofDesk);
  return Array.from({ length: texts }, () => [
    ...new Set(textRanks(language, random).filter((rank) => rank >= stopRanks)),
  ]);
}

function countsOf(sets: Sets): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const each of set) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** The counted values, the most frequent first. */
function byCount(counts: ReadonlyMap<number, number>): readonly number[] {
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([each]) => each);
}

/** The content of the index, and the word that each term means most often. */
function steal(words: Sets, withoutCommon: boolean) {
  const key = randomBytes(32);
  const hashOf = (word: string) =>
    createHmac('sha256', key).update(word).digest().readUInt32BE(0) >>> (32 - bits);
  const known = new Map<number, number>();
  const idOf = vocabularyOf(roots).map((word) => {
    const hash = hashOf(word);
    const id = known.get(hash) ?? known.size;
    known.set(hash, id);
    return id;
  });
  const all: Sets = words.map((set) => [...new Set(set.map((rank) => idOf[rank] ?? 0))]);
  const limit = withoutCommon ? commonFrom : Number.POSITIVE_INFINITY;
  const before = countsOf(all);
  const sets = all.map((set) => set.filter((term) => (before.get(term) ?? 0) <= limit));
  const meant = new Map<number, { readonly word: number; readonly count: number }>();
  for (const [word, count] of countsOf(words)) {
    const term = idOf[word] ?? 0;
    if (count > (meant.get(term)?.count ?? 0)) meant.set(term, { word, count });
  }
  return { sets, counts: countsOf(sets), meant };
}

const commonFrom = Math.max(500, 0.02 * texts);

/** The most frequent terms of a side: the share of texts with each, and with each pair of them. */
interface Side {
  readonly order: readonly number[];
  readonly share: Float64Array;
  /** In row-major order. */
  readonly joint: Float32Array;
}

function sideOf(sets: Sets, counts: ReadonlyMap<number, number>): Side {
  const order = byCount(counts).slice(0, head);
  const placeOf = new Map(order.map((each, place) => [each, place]));
  const joint = new Float32Array(order.length ** 2);
  for (const set of sets) {
    const there = set.flatMap((each) => placeOf.get(each) ?? []);
    for (const row of there) {
      for (const column of there) {
        const place = row * order.length + column;
        joint[place] = (joint[place] ?? 0) + 1 / texts;
      }
    }
  }
  return {
    order,
    joint,
    share: Float64Array.from(order, (each) => (counts.get(each) ?? 0) / texts),
  };
}

/**
 * Distance of two shares relative to the deviation expected from chance and from another desk: about 1 for the same
 * word.
 */
function apart(one: number, other: number): number {
  const difference = Math.sqrt(one) - Math.sqrt(other);
  return (difference * difference) / (0.5 / texts + (drift * drift * (one + other)) / 4);
}

const maxApart = 25;

function jointApart(terms: Side, words: Side, [a, b]: Pair, [c, d]: Pair): number {
  const one = terms.joint[a * terms.order.length + c] ?? 0;
  const other = words.joint[b * words.order.length + d] ?? 0;
  return Math.min(maxApart, apart(one, other));
}

/** A term and the word it is matched to, as indexes. */
type Pair = readonly [term: number, word: number];

/** Matches the most frequent terms so that all co-occurrences fit best, by simulated annealing with swaps. */
function begin(terms: Side, words: Side): ReadonlyMap<number, number> {
  const size = Math.min(begun, terms.order.length);
  const among = Math.min(Math.round(begun * 1.15), words.order.length);
  const random = randomOf(13);
  const wordOf = Int32Array.from({ length: among }, (_, place) => place);
  const costOf = (term: number, word: number, swapped: number, its: number) => {
    const own = apart(terms.share[term] ?? 0, words.share[word] ?? 0);
    let sum = 4 * Math.min(100, own);
    for (let other = 0; other < size; other++) {
      if (other === term) continue;
      const taken = other === swapped ? its : (wordOf[other] ?? 0);
      sum += jointApart(terms, words, [term, word], [other, taken]);
    }
    return sum;
  };
  for (let step = 0; step < swaps; step++) {
    const heat = 60 * (1 - step / swaps) ** 2;
    const one = Math.floor(random() * size);
    const other = one + Math.round(gaussian(random) * (3 + 0.15 * one));
    if (other === one || other < 0 || other >= among) continue;
    const [first = 0, second = 0] = [wordOf[one], wordOf[other]];
    const isMatched = other < size;
    const before = costOf(one, first, -1, 0) + (isMatched ? costOf(other, second, -1, 0) : 0);
    const after =
      costOf(one, second, other, first) + (isMatched ? costOf(other, first, one, second) : 0);
    if (after >= before && random() >= Math.exp((before - after) / (heat + 0.01))) continue;
    wordOf[one] = second;
    wordOf[other] = first;
  }
  return new Map(Array.from({ length: size }, (_, term) => [term, wordOf[term] ?? 0]));
}

/** Extends the match: each round keeps the clearest matches, and uses them for the next ones. */
function goOn(
  terms: Side,
  words: Side,
  seeds: ReadonlyMap<number, number>,
  sure: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  let known = new Map(seeds);
  for (let round = 1; round <= rounds; round++) {
    const pairs = [...known].toSorted(([one], [other]) => one - other).slice(0, 220);
    const found = terms.order
      .flatMap((_, term) => clearest(terms, words, pairs, term))
      .map((each) => (sure.has(each.term) ? { ...each, gap: Number.POSITIVE_INFINITY } : each))
      .toSorted((one, other) => other.gap - one.gap);
    const kept = Math.ceil((found.length * round) / rounds);
    known = new Map([...sure].map((term) => [term, seeds.get(term) ?? 0]));
    const taken = new Set(known.values());
    for (const { term, word } of found) {
      if (known.size >= kept) break;
      if (taken.has(word) || known.has(term)) continue;
      taken.add(word);
      known.set(term, word);
    }
  }
  return known;
}

/** The nearest word of a term, and the distance to the second nearest. */
function clearest(terms: Side, words: Side, pairs: readonly Pair[], term: number) {
  let word = -1;
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < words.order.length; tried++) {
    let distance = 2 * apart(terms.share[term] ?? 0, words.share[tried] ?? 0);
    if (distance > 40) continue;
    for (const pair of pairs) {
      if (pair[0] === term) continue;
      distance += jointApart(terms, words, [term, tried], pair);
      if (distance > second) break;
    }
    if (distance < first) [word, second, first] = [tried, first, distance];
    else if (distance < second) second = distance;
  }
  return word < 0 ? [] : [{ term, word, gap: second - first }];
}

const stolenTexts = setsOf(1, 0);
const ownTexts = setsOf(2, drift);
const ownCounts = countsOf(ownTexts);
for (const withoutCommon of [false, true]) {
  const stolen = steal(stolenTexts, withoutCommon);
  // The attacker knows the rule that too common terms are not in the index.
  const limit = withoutCommon ? commonFrom : Number.POSITIVE_INFINITY;
  const counts = new Map([...ownCounts].filter(([, count]) => count <= limit));
  const [terms, words] = [sideOf(stolen.sets, stolen.counts), sideOf(ownTexts, counts)];

  const all = [...stolen.counts.values()].reduce((sum, count) => sum + count, 0);
  const percentRead = (guess: Iterable<Pair>) => {
    const right = [...guess].filter(([term, word]) => stolen.meant.get(term)?.word === word);
    const read = right.map(([term]) =>
      Math.min(stolen.counts.get(term) ?? 0, stolen.meant.get(term)?.count ?? 0),
    );
    return `${((100 * read.reduce((sum, each) => sum + each, 0)) / all).toFixed(1)} %`;
  };
  const ofPlaces = (found: ReadonlyMap<number, number>) =>
    [...found].map(([term, word]): Pair => [terms.order[term] ?? -1, words.order[word] ?? -1]);

  const wordsByCount = byCount(counts);
  const byFrequency = byCount(stolen.counts).map(
    (term, place): Pair => [term, wordsByCount[place] ?? -1],
  );
  const alone = goOn(terms, words, begin(terms, words), new Set());
  const placeOfWord = new Map(words.order.map((word, place) => [word, place]));
  const sure = new Map(
    terms.order
      .flatMap((term, place): readonly Pair[] => {
        const word = placeOfWord.get(stolen.meant.get(term)?.word ?? -1);
        return place % 7 === 0 && word !== undefined ? [[place, word]] : [];
      })
      .slice(0, sureOf),
  );
  const helped = goOn(terms, words, sure, new Set(sure.keys()));
  console.log(
    `${bits} bits, texts of ${drift ? 'another desk' : 'the same language'}, common terms ${withoutCommon ? 'taken out' : 'left in'}: ` +
      `read by frequency ${percentRead(byFrequency)}, by company ${percentRead(ofPlaces(alone))}, ` +
      `sure of ${sureOf} words ${percentRead(ofPlaces(helped))}`,
  );
}
