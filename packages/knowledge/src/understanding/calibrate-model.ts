import { chancesOf } from './text-model.js';

/** Scores of a text outside the training data, with the index of its right label; -1 for an unknown label. */
export interface Scored {
  readonly scores: readonly number[];
  readonly right: number;
}

/** The quality of suggestions on past texts outside the training data; shares from 0 to 1. */
export interface SuggestionQuality {
  readonly texts: number;
  /** The first suggestion is right. */
  readonly first: number;
  /** One of the first three is. */
  readonly amongThree: number;
  /**
   * Expected calibration error (ECE): the average distance between confidence and share of right suggestions, over
   * ten bins.
   */
  readonly calibrationError: number;
  /** Confident enough, by the model's threshold. */
  readonly sure: number;
  /** The share of right ones among those. */
  readonly sureRightly: number;
}

const wanted = 0.9;
const fewest = 20;

/** The temperature with the lowest loss on texts outside the training data. */
export function temperatureFor(scored: readonly Scored[]): number {
  const steps = Array.from({ length: 60 }, (_, step) => 0.5 * 1.06 ** step);
  const surprise = (temperature: number) =>
    scored.reduce((sum, { right, scores }) => {
      const chance = chancesOf(scores, temperature)[right] ?? 0;
      return sum - Math.log(Math.max(chance, 1e-6));
    }, 0);
  return steps.reduce((best, step) => (surprise(step) < surprise(best) ? step : best));
}

/** The lowest confidence from which at least 90 % of at least twenty are right; 1 where there is none. */
export function thresholdFor(scored: readonly Scored[], temperature: number): number {
  const judged = scored.map((each) => judge(each, temperature));
  const steps = Array.from({ length: 70 }, (_, step) => 0.3 + step / 100);
  const found = steps.find((least) => {
    const sure = judged.filter(({ confidence }) => confidence >= least);
    return sure.length >= fewest && share(sure, ({ isRight }) => isRight) >= wanted;
  });
  return found === undefined ? 1 : Math.round(found * 100) / 100;
}

/** Measures suggestions on texts that were used neither for training nor for calibration. */
export function qualityOf(
  scored: readonly Scored[],
  { temperature, threshold }: { readonly temperature: number; readonly threshold: number },
): SuggestionQuality {
  const judged = scored.map((each) => judge(each, temperature));
  const sure = judged.filter(({ confidence }) => confidence >= threshold);
  const steps = Array.from({ length: 10 }, (_, step) =>
    judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === step),
  );
  const error = steps.reduce((sum, step) => {
    if (step.length === 0) return sum;
    const mean = step.reduce((total, { confidence }) => total + confidence, 0) / step.length;
    return sum + Math.abs(mean - share(step, ({ isRight }) => isRight)) * step.length;
  }, 0);
  return {
    texts: scored.length,
    first: share(judged, ({ isRight }) => isRight),
    amongThree: share(judged, ({ place }) => place < 3),
    calibrationError: error / (scored.length || 1),
    sure: sure.length / (scored.length || 1),
    sureRightly: share(sure, ({ isRight }) => isRight),
  };
}

function judge({ right, scores }: Scored, temperature: number) {
  const chances = chancesOf(scores, temperature);
  const own = chances[right];
  const place = own === undefined ? chances.length : chances.filter((each) => each > own).length;
  return { confidence: Math.max(...chances), isRight: place === 0, place };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
