import { createUnderstanding, trainUnderstanding } from '@aduan/knowledge/understanding';
import { kopdesSpellings } from '@aduan/kopdes/articles';
import { starterTickets } from '@aduan/kopdes/understanding';
import type { SampleReport } from '../../packages/kopdes/test/understanding/topics/sample-reports.ts';

const options = { spellings: kopdesSpellings };
const steps = 10;

/** How a starter model classifies reports in other words, and how fast. */
export function classification(count: number, reports: readonly SampleReport[]) {
  const began = performance.now();
  const { model } = trainUnderstanding(starterTickets(count), options);
  const trained = performance.now() - began;
  const understanding = createUnderstanding(model, options);
  const asked = performance.now();
  const judged = reports.map(({ category: right, text }) => {
    const { choices = [], isSure = false } = understanding.suggest(text).category ?? {};
    const place = choices.findIndex(({ label }) => label === right);
    return { place, isSure, confidence: choices[0]?.confidence ?? 0 };
  });
  const each = (performance.now() - asked) / reports.length;
  const sure = judged.filter(({ isSure }) => isSure);
  return {
    reports: reports.length,
    'first right': share(judged.filter(({ place }) => place === 0).length, judged.length),
    'among three': share(judged.filter(({ place }) => place >= 0).length, judged.length),
    'calibration error': errorOf(judged).toFixed(3),
    sure: share(sure.length, judged.length),
    'sure and right': share(sure.filter(({ place }) => place === 0).length, sure.length),
    'training, s': (trained / 1_000).toFixed(1),
    'ms a text': each.toFixed(2),
  };
}

/** The average distance between confidence and share of right answers, over ten bins. */
function errorOf(judged: readonly { readonly place: number; readonly confidence: number }[]) {
  const error = Array.from({ length: steps }, (_, step) => {
    const inStep = judged.filter(
      ({ confidence }) => Math.min(steps - 1, Math.floor(confidence * steps)) === step,
    );
    const sure = inStep.reduce((sum, { confidence }) => sum + confidence, 0);
    return Math.abs(sure - inStep.filter(({ place }) => place === 0).length);
  }).reduce((sum, one) => sum + one, 0);
  return error / judged.length;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
