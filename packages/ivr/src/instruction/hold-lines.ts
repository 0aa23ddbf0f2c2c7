import type { VoiceLine } from '@aduan/core/voice';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { ownLine } from './lines.js';

/** Lines for a caller in a queue: their place, if it is known. */
export function holdLines(position: number | null, language: string): readonly VoiceLine[] {
  if (position === null) return [ownLine(phoneCatalogue.hold, language)];
  if (position <= 1) return [ownLine(phoneCatalogue.nextInLine, language)];
  return [ownLine(phoneCatalogue.placeInLine, language, { position: String(position) })];
}
