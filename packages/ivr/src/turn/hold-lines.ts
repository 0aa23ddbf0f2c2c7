import type { VoiceLine } from '@aduan/core/voice';
import { phoneWords } from '../words/phone-words.js';
import { ownLine } from './lines.js';

/** What somebody in a queue hears: his place, if it is known. */
export function holdLines(position: number | null, language: string): readonly VoiceLine[] {
  if (position === null) return [ownLine(phoneWords.hold, language)];
  if (position <= 1) return [ownLine(phoneWords.nextInLine, language)];
  return [ownLine(phoneWords.placeInLine, language, { position: String(position) })];
}
