import { randomOf } from './random.js';
import type { Features } from './text-features.js';
import { chancesOf, type TextModel } from './text-model.js';

/** A training example. */
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
 * Softmax regression on TF-IDF, trained with Adagrad. The same examples in the same order give the same model.
 *
 * @returns a model with uncalibrated scores
 */
export function trainTextModel(
  examples: readonly Example[],
): Pick<TextModel, 'labels' | 'bias' | 'weights'> {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const size = labels.length;
  const rarity = raritiesOf(examples);
  const bias = new Float64Array(size);
  const starts = new Map([...rarity.keys()].map((place, at) => [place, at * size] as const));
  const weights = new Float64Array(starts.size * size);
  // The accumulated squared gradients of each weight.
  const past = new Float64Array(starts.size * size);
  const rows = examples.map(({ features, label }) => ({
    target: labels.indexOf(label),
    values: normalized(features, rarity).map(([place, value]) => ({
      start: starts.get(place) ?? 0,
      value,
    })),
  }));
  const scores = new Array<number>(size).fill(0);
  const random = randomOf(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { target, values } of shuffled(rows, random)) {
      for (let label = 0; label < size; label++) scores[label] = bias[label] ?? 0;
      for (const { start, value } of values) {
        for (let label = 0; label < size; label++) {
          scores[label] = (scores[label] ?? 0) + value * (weights[start + label] ?? 0);
        }
      }
      const errors = chancesOf(scores);
      errors[target] = (errors[target] ?? 0) - 1;
      for (let label = 0; label < size; label++) {
        bias[label] = (bias[label] ?? 0) - biasStep * (errors[label] ?? 0);
      }
      for (const { start, value } of values) {
        for (let label = 0; label < size; label++) {
          const at = start + label;
          const weight = weights[at] ?? 0;
          const slope = (errors[label] ?? 0) * value + decay * weight;
          const moved = (past[at] ?? 0) + slope * slope;
          past[at] = moved;
          weights[at] = weight - (step * slope) / Math.sqrt(moved + 1e-8);
        }
      }
    }
  }
  const told = [...starts].map(([place, start]) => [
    place,
    [
      rounded(rarity.get(place) ?? 0),
      ...Array.from(weights.subarray(start, start + size), rounded),
    ],
  ]);
  return { labels, bias: Array.from(bias, rounded), weights: Object.fromEntries(told) };
}

/** The inverse document frequency of each feature that more than one text has. */
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
  // Avoids minus zero, which JSON cannot represent.
  return Math.round(value * 1000) / 1000 || 0;
}

/** Shuffles, depending only on `random`. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
