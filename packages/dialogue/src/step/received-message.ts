import type { Match } from '../language/lexicon.js';
import { tokens } from '../language/tokens.js';
import type { CitizenMessage } from '../session/input.js';
import type { Talk } from './talk.js';

/** A message as the rules look at it. */
export interface ReceivedMessage {
  readonly message: CitizenMessage;
  /** Its words, or the keys that were pressed. */
  readonly text: string;
  /** Its words as they are compared. */
  readonly words: readonly string[];
  /** The commands that stand in it, the best first. */
  readonly commands: readonly Match[];
}

/** As much of a message as is looked at for commands, in characters: a longer one is a story. */
const maxReadLength = 2_000;

/** Reads a message, spoken, written or keyed. */
export function receivedMessage(talk: Talk, said: CitizenMessage): ReceivedMessage {
  const text = (said.text ?? said.digits ?? '').trim();
  const words = tokens(text.slice(0, maxReadLength));
  return { message: said, text, words, commands: talk.words.commands.find(words) };
}
