import type { Locale } from '@aduan/core';
import type { PerformedEffect } from '@aduan/dialogue';
import type { TopicChoice } from '@aduan/dialogue/kopdes';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

/** What a report may be about. */
export interface CandidateTopics {
  /**
   * A category of the desk that is taken without being asked about: of a model that was calibrated on past cases, above
   * its threshold. Null = the citizen says it.
   */
  readonly sure: string | null;
  /** What it may be, the likeliest first; the first three are offered. */
  readonly choices: readonly TopicChoice[];
}

/** Sorts what was told, such as by `createUnderstanding` of `@aduan/knowledge/understanding`. Whatever it does not know is asked. */
export type SortStory = (
  story: string,
  locale: Locale,
) => CandidateTopics | Promise<CandidateTopics>;

const maxOffered = 3;

/** Does the task `sort` of `kopdesFlow`: a recording alone is not sorted. */
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
