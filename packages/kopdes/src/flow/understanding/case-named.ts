import type { NumberInText } from '@aduan/core/channel';
import { announcesAnswer } from './announces-answer.js';
import { asksState } from './asks-state.js';
import { isQuestion } from './is-question.js';
import type { Slots, Understood } from './message.js';

/** Minimum number of words of a text that is a story by itself. */
export const storyFrom = 5;

/** Reads a ticket number as a question for its status. An invalid number is asked for again. */
export function askedAbout({ number }: NumberInText, told: Slots = {}): Understood {
  return number === null
    ? { intent: 'mistyped', slots: told }
    : { intent: 'status', slots: { ...told, number } };
}

/** Whether a message contains more than its ticket number. */
export function tellsBesideNumber(text: string): boolean {
  const words = text
    .replace(/\S*\d\S*/gu, ' ')
    .trim()
    .split(/\s+/).length;
  return words >= storyFrom && !asksState(text) && !isQuestion(text) && !announcesAnswer(text);
}
