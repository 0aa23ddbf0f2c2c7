import type { VoiceLine } from '@aduan/core/voice';

/**
 * Says how a line is heard: media of Asterisk, played one after the other, such as `sound:aduan/salam`,
 * `digits:2026`, `sound:https://…/salam.wav`. Asterisk itself has no voice that reads text.
 *
 * What it throws, or an empty list, lets the caller hear a tone.
 */
export type Speak = (line: VoiceLine) => readonly string[] | Promise<readonly string[]>;
