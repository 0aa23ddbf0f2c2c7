import type { Features } from './text-features.js';
import { chancesOf, type TextModel } from './text-model.js';

/** A text as it is learnt from. */
export interface Example {
  readonly features: Features;
  readonly label: string;
}

const epochs = 8;
const step = 0.5;
const biasStep = 0.05;
const decay = 1e-6;
const fewestTexts = 2;

/**
 * Softmax regression on TF-IDF by Adagrad. The same examples in the same order give the same model.
 *
 * @returns scores that are not calibrated yet
 */
export function trainTextModel(
  examples: readonly Example[],
): Pick<TextModel, 'labels' | 'bias' | 'weights'> {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const size = labels.length;
  const rarity = raritiesOf(examples);
  const bias = new Float64Array(size);
  const learnt = new Map([...rarity.keys()].map((place) => [place, startOf(size)] as const));
  const rows = examples.map(({ features, label }) => ({
    target: labels.indexOf(label),
    values: normalized(features, rarity).flatMap(([place, value]) => {
      const own = learnt.get(place);
      return own ? [{ value, ...own }] : [];
    }),
  }));
  const random = randomOf(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { target, values } of shuffled(rows, random)) {
      const scores = Array.from(bias);
      for (const { row, value } of values) {
        for (let label = 0; label < size; label++) {
          scores[label] = (scores[label] ?? 0) + value * (row[label] ?? 0);
        }
      }
      const chances = chancesOf(scores);
      const errors = chances.map((chance, label) => chance - (label === target ? 1 : 0));
      for (const [label, error] of errors.entries()) {
        bias[label] = (bias[label] ?? 0) - biasStep * error;
      }
      for (const { past, row, value } of values) {
        for (let label = 0; label < size; label++) {
          const slope = (errors[label] ?? 0) * value + decay * (row[label] ?? 0);
          past[label] = (past[label] ?? 0) + slope * slope;
          row[label] = (row[label] ?? 0) - (step * slope) / Math.sqrt((past[label] ?? 0) + 1e-8);
        }
      }
    }
  }
  const told = [...learnt].map(([place, { row }]) => [
    place,
    [rounded(rarity.get(place) ?? 0), ...Array.from(row, rounded)],
  ]);
  return { labels, bias: Array.from(bias, rounded), weights: Object.fromEntries(told) };
}

/** What is learnt of a feature, and how much it was moved so far: a number for each label. */
function startOf(size: number): { readonly row: Float64Array; readonly past: Float64Array } {
  return { row: new Float64Array(size), past: new Float64Array(size) };
}

/** How much each feature that more than one text has tells: more when fewer have it. */
function raritiesOf(examples: readonly Example[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const place of features.keys()) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= fewestTexts);
  return new Map(common.map(([place, count]) => [place, Math.log(1 + examples.length / count)]));
}

function normalized(
  features: Features,
  rarity: ReadonlyMap<number, number>,
): readonly (readonly [number, number])[] {
  const values = [...features].flatMap(([place, count]) => {
    const rare = rarity.get(place);
    return rare === undefined ? [] : [[place, (1 + Math.log(count)) * rare] as const];
  });
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return values.map(([place, value]) => [place, value / length]);
}

function rounded(value: number): number {
  // Without minus zero, which JSON does not know.
  return Math.round(value * 1000) / 1000 || 0;
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** In another order, which hangs on `random` alone. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
