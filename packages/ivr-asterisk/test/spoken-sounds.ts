import type { VoiceLine } from '@aduan/core/voice';
import type { Speak } from '../src/index.js';

/** A voice whose sounds tell what they say. */
export const spokenSounds: Speak = (line) => [
  `sound:said/${Buffer.from(JSON.stringify(line)).toString('hex')}`,
];

/** What somebody hears who hears this. */
export function lineIn(media: string): VoiceLine {
  const hex = media.replace('sound:said/', '');
  return JSON.parse(Buffer.from(hex, 'hex').toString()) as VoiceLine;
}
