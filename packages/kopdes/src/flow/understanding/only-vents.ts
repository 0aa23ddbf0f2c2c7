import { commandPhrases, tokens } from '@aduan/dialogue';
import { describesProblem } from './describes-problem.js';
import { describesLoss } from './may-ask.js';

const insults = new Set(commandPhrases.commands.upset.filter((each) => !each.includes(' ')));
/** Complaints that ask for nothing: "pemerintah ngapain aja sih", "kerjanya apa sih". */
const scolds =
  /(?<!\p{L})(?:ngapain (?:saja|aja)|kerja(?:nya|ne)? (?:apa|ngapain|opo)|tidak (?:becus|guna|kerja))(?!\p{L})/iu;
/** A longer message, in words, gives a reason. */
const maxLength = 8;

/** Whether a citizen only vents anger and describes nothing. */
export function onlyVents(text: string): boolean {
  const words = tokens(text);
  if (words.length > maxLength || describesProblem(text) || describesLoss(text)) return false;
  return scolds.test(words.join(' ')) || words.some((word) => insults.has(word) && word.length > 4);
}
