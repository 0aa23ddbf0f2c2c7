import type { Features } from './text-features.js';

/** A trained model of one field: plain JSON. */
export interface TextModel {
  readonly labels: readonly string[];
  /** One for each label. */
  readonly bias: readonly number[];
  /** By bucket: the rarity of the feature, then its weight for each label. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** Scores are divided by it, so that a confidence equals the share of right suggestions. */
  readonly temperature: number;
  /** The confidence from which 90 % of past suggestions were right; 1 where no confidence is enough. */
  readonly threshold: number;
}

/** A label with the probability that it is right, 0 to 1. */
export interface Suggestion {
  readonly label: string;
  readonly confidence: number;
}

/** The scores of a text, one for each label, before they are turned into probabilities. */
export function scoresOf(
  { bias, weights }: Pick<TextModel, 'bias' | 'weights'>,
  features: Features,
): number[] {
  const scores = [...bias];
  const known: { readonly value: number; readonly row: readonly number[] }[] = [];
  let squares = 0;
  for (const [place, count] of features) {
    const row = weights[place];
    if (!row) continue;
    const value = (1 + Math.log(count)) * (row[0] ?? 0);
    squares += value * value;
    known.push({ value, row });
  }
  const length = Math.sqrt(squares) || 1;
  for (const { row, value } of known) {
    for (let label = 0; label < scores.length; label++) {
      scores[label] = (scores[label] ?? 0) + (value / length) * (row[label + 1] ?? 0);
    }
  }
  return scores;
}

/** Probabilities that sum to 1. */
export function chancesOf(scores: readonly number[], temperature = 1): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - most) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
