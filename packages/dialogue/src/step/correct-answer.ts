import type { Match } from '../language/lexicon.js';
import { tokens } from '../language/tokens.js';
import { readAnswer } from './answer-question.js';
import type { ReceivedMessage } from './received-message.js';
import { goOnChanged, interrupt, note, type Talk, topOf } from './talk.js';
import { goOnRevised, revise, understand } from './understand.js';

/** Words between the name of an answer and its new value. */
const connectors = new Set([
  'jadi',
  'menjadi',
  'ke',
  'adalah',
  'harusnya',
  'seharusnya',
  'mestinya',
  'yang',
  'benar',
  'bukan',
  'itu',
  'dadi',
  'to',
  'is',
  'should',
  'be',
]);

/** Words before a correction: "eh salah, desa Sukamulya". */
const openers = new Set(['eh', 'oh', 'aduh', 'duh', 'maaf', 'sorry']);

/**
 * Executes corrections: "salah" (the last answer), "ganti alamat" and "ganti alamat jadi …". Asks again, or applies the
 * new value at once. The old value stays until there is a new one. @returns false when the message is no correction
 */
export function correctAnswer(talk: Talk, received: ReceivedMessage): boolean {
  const { words, commands } = received;
  const correction = commands.find(({ name }) => name === 'correct');
  if (!correction) return false;
  const named = talk.words.answers.find(words)[0];
  if (named === undefined) {
    const last = talk.answered.at(-1);
    return correction.whole && last !== undefined && askAgain(talk, last);
  }
  if (isReadByFlow(talk, received, named.name)) return true;
  const isFirst = beginsWithCorrection(talk, words);
  const rest = newWords(talk, named);
  if (!isFirst && rest.some((word) => !talk.words.fillers.has(word))) return false;
  return (
    (isFirst && takeValue(talk, named.name, received, rest.length)) || askAgain(talk, named.name)
  );
}

/**
 * Applies the result of the flow's `understand` for a correction: "salah, desanya Patengan" changes part of an answer.
 */
function isReadByFlow(talk: Talk, { message: said }: ReceivedMessage, name: string): boolean {
  const node = talk.flow.nodes[name];
  const { revises = {} } = understand(talk, said, null);
  if (node?.kind !== 'ask' || revises[node.into] === undefined) return false;
  return goOnRevised(talk, revise(talk, revises));
}

/** The words after the name of the answer, also when it is said twice: "salah tempatnya, ganti tempat jadi …". */
function newWords(talk: Talk, { name, rest }: Match): readonly string[] {
  const words = rest.filter((word) => !isNamed(talk, word, 'correct'));
  const isName = (word: string) => talk.words.answers.find([word]).some((one) => one.name === name);
  const from = words.findIndex((word) => !isName(word));
  return from < 0 ? [] : words.slice(from);
}

/** Whether a message begins with a correction: "salah", "eh, maksud saya". */
function beginsWithCorrection(talk: Talk, words: readonly string[]): boolean {
  const from = words.findIndex((word) => !talk.words.fillers.has(word) && !openers.has(word));
  const begins = [words.slice(from, from + 1), words.slice(from, from + 2)];
  return begins.some((begin) =>
    talk.words.commands.find(begin).some(({ name, whole }) => name === 'correct' && whole),
  );
}

function isNamed(talk: Talk, word: string, command: string): boolean {
  return talk.words.commands.find([word]).some(({ name }) => name === command);
}

function askAgain(talk: Talk, node: string): boolean {
  note(talk, 'corrected', node);
  talk.answered = talk.answered.filter((name) => name !== node);
  if (topOf(talk).node === node && topOf(talk).correcting) return false;
  interrupt(talk, node, { correcting: true });
  return true;
}

/** Applies the last words of a message as the new answer to a question. */
function takeValue(talk: Talk, name: string, { text }: ReceivedMessage, size: number): boolean {
  const node = talk.flow.nodes[name];
  if (node?.kind !== 'ask') return false;
  const value = writtenAtEnd(text, size);
  const reading = value ? readAnswer(talk, node, { text: value }) : null;
  if (!reading || !('value' in reading)) return false;
  talk.slots[node.into] = reading.value;
  note(talk, 'corrected', name);
  goOnChanged(talk);
  return true;
}

/** The original text of the last words of a message: "no.3/5" counts as three. Leading connectors are removed. */
function writtenAtEnd(text: string, size: number): string {
  const written = text.split(/\s+/);
  let from = written.length;
  for (let words = 0; from > 0 && words < size; words += tokens(written[from] ?? '').length)
    from -= 1;
  const isConnector = (word: string) => tokens(word).every((each) => connectors.has(each));
  while (from < written.length && isConnector(written[from] ?? '')) from += 1;
  return written.slice(from).join(' ');
}
