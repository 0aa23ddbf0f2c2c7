import { tokens } from '../../words/tokens.js';
import { tellsNothing } from './tells-nothing.js';

const unknown =
  /(?<!\p{L})(?:(?:tidak|kurang|ora|mboten|teu|don t|do not|not) (?:tahu|ngerti|ngertos|weruh|terang|know|sure)|entah|mbuh|embuh|duka|no idea)(?!\p{L})/u;

/** Whether somebody says only that he does not know: "ga tau", "mboten ngertos". */
export function doesNotKnow(text: string): boolean {
  return unknown.test(tokens(text).join(' ')) && tellsNothing(text);
}
