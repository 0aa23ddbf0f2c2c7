import { commandPhrases } from '../../language/commands.js';
import { tokens } from '../../language/tokens.js';
import { describesProblem } from './describes-problem.js';
import { describesLoss } from './may-ask.js';

const insults = new Set(commandPhrases.commands.upset.filter((each) => !each.includes(' ')));
/** What is asked of nobody: "pemerintah ngapain aja sih", "kerjanya apa sih". */
const scolds =
  /(?<!\p{L})(?:ngapain (?:saja|aja)|kerja(?:nya|ne)? (?:apa|ngapain|opo)|tidak (?:becus|guna|kerja))(?!\p{L})/iu;
/** Whoever scolds in more words than these tells why. */
const maxLength = 8;

/** Whether somebody vents anger and tells nothing of what happened. */
export function onlyVents(text: string): boolean {
  const words = tokens(text);
  if (words.length > maxLength || describesProblem(text) || describesLoss(text)) return false;
  return scolds.test(words.join(' ')) || words.some((word) => insults.has(word) && word.length > 4);
}
