import type { Label } from '@aduan/core';
import type { VoiceCommand, VoiceLine } from '@aduan/core/voice';
import { ownLine } from './lines.js';

/** Time to find a number, in ms. */
const timeoutMs = 10_000;
/** Longest number of ITU-T E.164, plus the international prefix. */
const maxDigits = 17;

/** Asks for a number at which a caller can be called. */
export function numberInstruction(
  words: Label,
  language: string,
): { readonly say: readonly VoiceLine[]; readonly next: VoiceCommand } {
  const digits = { min: 1, max: maxDigits, finish: '#' } as const;
  return { say: [ownLine(words, language)], next: { do: 'gather', digits, timeoutMs } };
}
