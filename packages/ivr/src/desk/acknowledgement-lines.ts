import type { Label, OpenResult } from '@aduan/core';
import type { VoiceLine } from '@aduan/core/voice';
import { spokenCode } from '../spoken/spoken-code.js';
import { spokenLanguage } from '../spoken/spoken-language.js';
import { ownLine } from '../turn/lines.js';
import { phoneWords } from '../words/phone-words.js';

/** What a caller hears right after his case was opened: its number and PIN twice, and until when he is answered. */
export function acknowledgementLines(
  { ticket: { number }, pin }: OpenResult,
  language: string,
  promise: Label,
): readonly VoiceLine[] {
  const words = spokenLanguage(language);
  return [
    ownLine(phoneWords.received, language),
    ownLine(phoneWords.number, language, { number: spokenCode(number, words) }),
    ownLine(phoneWords.pin, language, { pin: spokenCode(pin, words) }),
    ownLine(promise, language),
    ownLine(phoneWords.howToFollow, language),
  ];
}
