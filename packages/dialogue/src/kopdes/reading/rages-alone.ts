import { commandWords } from '../../words/command-words.js';
import { tokens } from '../../words/tokens.js';
import { tellsLoss } from './may-ask.js';
import { tellsTrouble } from './tells-trouble.js';

const insults = new Set(commandWords.commands.upset.filter((each) => !each.includes(' ')));
/** What is asked of nobody: "pemerintah ngapain aja sih", "kerjanya apa sih". */
const scolds =
  /(?<!\p{L})(?:ngapain (?:saja|aja)|kerja(?:nya|ne)? (?:apa|ngapain|opo)|tidak (?:becus|guna|kerja))(?!\p{L})/iu;
/** Whoever scolds in more words than these tells why. */
const longest = 8;

/** Whether somebody vents anger and tells nothing of what happened. */
export function ragesAlone(text: string): boolean {
  const words = tokens(text);
  if (words.length > longest || tellsTrouble(text) || tellsLoss(text)) return false;
  return scolds.test(words.join(' ')) || words.some((word) => insults.has(word) && word.length > 4);
}
