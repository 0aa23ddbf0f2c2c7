import type { Match } from '../language/lexicon.js';
import { tokens } from '../language/tokens.js';
import type { CitizenMessage } from '../session/input.js';
import type { Talk } from './talk.js';

/** A message, prepared for the rules. */
export interface ReceivedMessage {
  readonly message: CitizenMessage;
  /** Its text, or the keys that were pressed. */
  readonly text: string;
  /** Its normalised words. */
  readonly words: readonly string[];
  /** The commands in it, the best first. */
  readonly commands: readonly Match[];
}

/** Part of a message that is searched for commands, in characters. A longer message is a story. */
const maxReadLength = 2_000;

/** Prepares a message that was spoken, written or keyed. */
export function receivedMessage(talk: Talk, said: CitizenMessage): ReceivedMessage {
  const text = (said.text ?? said.digits ?? '').trim();
  const words = tokens(text.slice(0, maxReadLength));
  return { message: said, text, words, commands: talk.words.commands.find(words) };
}
