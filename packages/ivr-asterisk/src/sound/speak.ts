import type { VoiceLine } from '@aduan/core/voice';

/**
 * Converts a line to media of Asterisk, to be played one after the other, such as `sound:aduan/salam`, `digits:2026`,
 * `sound:https://…/salam.wav`. Asterisk itself has no voice that reads text.
 *
 * When it throws or returns an empty list, the caller hears a tone.
 */
export type Speak = (line: VoiceLine) => readonly string[] | Promise<readonly string[]>;
