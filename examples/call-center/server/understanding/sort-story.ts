import { type Label, textIn } from '@aduan/core';
import type { SortStory } from '@aduan/ivr/kopdes';
import type { Understanding } from '@aduan/knowledge/understanding';
import { isForPeople } from './open-understanding.js';

/** What sorts the reports that the bot hears. */
export interface Sorter {
  readonly understanding: () => Understanding;
  /** Whether its model was calibrated on cases of this desk: one of invented sentences is sure of nothing. */
  readonly isOwn: boolean;
}

/**
 * Takes a topic that the model of this desk is sure of, and offers the likeliest three otherwise: none that only people
 * may say.
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
