import type { NumberInText } from '@aduan/core';
import { announcesAnswer } from './announces-answer.js';
import { asksState } from './asks-state.js';
import { isQuestion } from './is-question.js';
import type { Slots, Understood } from './message.js';

/** Fewest words that tell something by themselves. */
export const storyFrom = 5;

/** What is meant by the number of a case: how that case stands; one that cannot be right is asked for again. */
export function askedAbout({ number }: NumberInText, told: Slots = {}): Understood {
  return number === null
    ? { intent: 'mistyped', slots: told }
    : { intent: 'status', slots: { ...told, number } };
}

/** Whether a message tells something beside the number that stands in it. */
export function tellsBesideNumber(text: string): boolean {
  const words = text
    .replace(/\S*\d\S*/gu, ' ')
    .trim()
    .split(/\s+/).length;
  return words >= storyFrom && !asksState(text) && !isQuestion(text) && !announcesAnswer(text);
}
