import type { ChooseNode } from '../flow/node.js';
import { digitsIn } from '../language/digits.js';
import type { Match } from '../language/lexicon.js';
import type { AnyShape } from './compiled-flow.js';
import type { ReceivedMessage } from './received-message.js';
import { goTo, interrupt, note, type Talk, topOf } from './talk.js';

/** Words that forbid something: "jangan dikirim dulu". */
const prohibitions = new Set(['jangan', 'ojo', 'ulah', 'don', 'never']);
/** Words of a correction: "eh salah, bukan Semin", "keliru, yang betul 0813 …". */
const mistakes = new Set(['salah', 'keliru', 'klentu', 'ralat', 'wrong']);
/** Negations. "Tidak ada yang salah" is no correction. */
const denials = new Set(['tidak', 'ora', 'mboten', 'teu', 'no', 'not', 'nothing']);

/**
 * The option that a message picks by its button, its number or its words.
 *
 * @param extent - whether the message may contain anything else
 */
export function pickedOption(
  talk: Talk,
  { options }: ChooseNode<AnyShape>,
  received: ReceivedMessage,
  extent: 'whole' | 'part',
): string | undefined {
  const { message: said, text, words } = received;
  if (said.choice !== undefined && Object.hasOwn(options, said.choice)) return said.choice;
  const numbered = optionByDigit(options, digitsIn(text));
  if (numbered !== undefined) return numbered;
  const matches = talk.words.optionsOf(topOf(talk).node).find(words);
  return bestOf(
    matches.filter((match) => {
      const isWhole = extent === 'whole' || options[match.name]?.exact === true;
      return isWhole ? match.whole : !isForbidden(talk, match) && !isPutRight(match);
    }),
  );
}

/** Whether the word before an option forbids it: "jangan kirim dulu", "don't send it". */
function isForbidden(talk: Talk, { before }: Match): boolean {
  const said = before.findLast((word) => word !== 't' && !talk.words.fillers.has(word));
  return said !== undefined && prohibitions.has(said);
}

/** Whether an option is only part of a correction: "eh salah, bukan Semin". Then it is not picked. */
function isPutRight({ before }: Match): boolean {
  const at = before.findIndex((word) => mistakes.has(word));
  return at >= 0 && !before.slice(0, at).some((word) => denials.has(word));
}

/** The key of each option: its own, or its position; no key after the ninth. */
export function digitOf(
  option: ChooseNode<AnyShape>['options'][string],
  place: number,
): string | null {
  return option.digit ?? (place < 9 ? String(place + 1) : null);
}

/** Applies an option; null stands for a file sent in its place. */
export function answerChoice(
  talk: Talk,
  node: ChooseNode<AnyShape>,
  picked: string | null,
): boolean {
  const option = picked === null ? undefined : node.options[picked];
  const to = option?.to ?? node.files;
  if (to === undefined) return false;
  if (picked !== null && node.into !== undefined) talk.slots[node.into] = picked;
  Object.assign(talk.slots, option?.set);
  note(talk, 'picked', picked ?? 'files');
  goTo(talk, to);
  if (option?.again !== undefined) interrupt(talk, option.again, { correcting: true });
  return true;
}

function optionByDigit(
  options: ChooseNode<AnyShape>['options'],
  digits: string | null,
): string | undefined {
  if (digits === null) return undefined;
  const names = Object.entries(options);
  const pressed = names.find(([, option], place) => digitOf(option, place) === digits);
  return (pressed ?? names.find((_, place) => String(place + 1) === digits))?.[0];
}

/** The best match, unless another one is equally good. */
export function bestOf(matches: readonly Match[]): string | undefined {
  const [best, second] = matches;
  return best && best.hits > (second?.hits ?? 0) ? best.name : undefined;
}
