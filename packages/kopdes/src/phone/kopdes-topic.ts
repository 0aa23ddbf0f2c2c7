import type { Locale } from '@aduan/core';
import type { PerformedEffect } from '@aduan/dialogue';
import type { TopicChoice } from '../flow/index.js';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

/** The topics that a report may have. */
export interface CandidateTopics {
  /**
   * A category that is taken without a question: from a model that was calibrated on past tickets, above its threshold.
   * Null: the citizen is asked.
   */
  readonly sure: string | null;
  /** Candidates, the likeliest first; the first three are offered. */
  readonly choices: readonly TopicChoice[];
}

/**
 * Suggests the topic of a story, such as `createUnderstanding` of `@aduan/knowledge/understanding`. The citizen is
 * asked where it is uncertain.
 */
export type SortStory = (
  story: string,
  locale: Locale,
) => CandidateTopics | Promise<CandidateTopics>;

const maxOffered = 3;

/**
 * Performs the task `sort` of `kopdesFlow`, the flow for village cooperatives: finds the topic of a report from its
 * story. Without a story in words, such as with a recording alone, the outcome is `unknown`.
 */
export async function performSort(
  { story }: FilledKopdesSlots,
  sort: SortStory,
  locale: Locale,
): Promise<PerformedEffect> {
  if (!story) return { outcome: 'unknown' };
  const { choices, sure } = await sort(story, locale);
  if (sure !== null) {
    return { outcome: 'sure', slots: { category: sure }, why: [`sorted ${sure}`] };
  }
  const topics = choices.slice(0, maxOffered);
  return topics.length > 0 ? { outcome: 'choices', slots: { topics } } : { outcome: 'unknown' };
}
