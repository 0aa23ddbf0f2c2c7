import type { Content } from '@aduan/core/channel';
import type { Turn } from '../session/turn.js';

/**
 * Converts a turn into chat messages: one text, with the buttons of the open question at its end.
 *
 * @param isLast - whether the question is still open
 */
export function contentsOf({ say, next }: Turn, isLast: boolean): readonly Content[] {
  const text = paragraphs(say.map((utterance) => utterance.text));
  if (text === '') return [];
  const offered = isLast && (next.do === 'choose' || next.do === 'ask') ? next.choices : [];
  if (offered.length === 0) return [{ type: 'text', text }];
  return [
    { type: 'choices', text, choices: offered.map(({ id, label }) => ({ id, title: label })) },
  ];
}

/** Joins texts with line breaks, and with a blank line around a text of several lines. */
function paragraphs(texts: readonly string[]): string {
  const isLong = (text = '') => text.includes('\n');
  return texts
    .map((text, at) => (at > 0 && (isLong(text) || isLong(texts[at - 1])) ? `\n${text}` : text))
    .join('\n');
}
