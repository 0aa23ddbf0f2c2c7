import type { Label } from '@aduan/core';

/** Meaning of each score, from 1 to 5. */
export const scoreLabels: readonly [Label, Label, Label, Label, Label] = [
  { id: 'Sangat tidak puas', en: 'Very dissatisfied' },
  { id: 'Tidak puas', en: 'Dissatisfied' },
  { id: 'Cukup', en: 'Neither' },
  { id: 'Puas', en: 'Satisfied' },
  { id: 'Sangat puas', en: 'Very satisfied' },
];

/** Whether a score (1 to 5) is so low that the citizen is told how to continue their ticket. */
export function isBadScore(score: number): boolean {
  return score <= 2;
}
