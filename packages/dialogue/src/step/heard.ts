import type { Said } from '../session/input.js';
import type { Match } from '../words/lexicon.js';
import { tokens } from '../words/tokens.js';
import type { Talk } from './talk.js';

/** A message as the rules look at it. */
export interface Heard {
  readonly said: Said;
  /** Its words, or the keys that were pressed. */
  readonly text: string;
  /** Its words as they are compared. */
  readonly words: readonly string[];
  /** The commands that stand in it, the best first. */
  readonly commands: readonly Match[];
}

/** As much of a message as is looked at for commands, in characters: a longer one is a story. */
const mostRead = 2_000;

/** Reads a message, spoken, written or keyed. */
export function heardIn(talk: Talk, said: Said): Heard {
  const text = (said.text ?? said.digits ?? '').trim();
  const words = tokens(text.slice(0, mostRead));
  return { said, text, words, commands: talk.words.commands.find(words) };
}
