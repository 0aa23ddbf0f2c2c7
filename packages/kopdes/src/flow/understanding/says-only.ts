import { tokens } from '@aduan/dialogue';
import { isEmpty } from './is-small-talk.js';

/**
 * Whether a message says one thing, once or repeatedly, and otherwise only small talk: "cukup mas, itu saja".
 *
 * @param ways - the ways to say it: a global pattern of tokens with one space between them
 * @param beside - words without content of their own that may accompany it
 */
export function saysOnly(text: string, ways: RegExp, beside: ReadonlySet<string>): boolean {
  const said = tokens(text).join(' ');
  const rest = said.replaceAll(ways, ' ');
  return rest !== said && tokens(rest).every((word) => isEmpty(word) || beside.has(word));
}
