import { type Label, textIn } from '@aduan/core';
import type { Understanding } from '@aduan/knowledge/understanding';
import type { SortStory } from '@aduan/kopdes/phone';
import { isForPeople } from './open-understanding.js';

/** What classifies the reports that the bot receives. */
export interface Sorter {
  readonly understanding: () => Understanding;
  /** Whether its model was calibrated on this desk's tickets: one of invented sentences is never sure. */
  readonly isOwn: boolean;
}

/**
 * Takes a topic that the desk's model is sure of, otherwise offers the three likeliest. Excludes topics that only
 * officers assign.
 *
 * @param labelOf - what citizens call a category
 */
export function storySorter(
  { isOwn, understanding }: Sorter,
  labelOf: (category: string) => Label | undefined,
): SortStory {
  return (story, locale) => {
    const { choices = [], isSure = false } = understanding().suggest(story).category ?? {};
    const offered = choices.flatMap(({ label: value }) => {
      const label = isForPeople(value) ? undefined : labelOf(value);
      return label === undefined ? [] : [{ label: textIn(label, locale), value }];
    });
    return { sure: isOwn && isSure ? (choices[0]?.label ?? null) : null, choices: offered };
  };
}
