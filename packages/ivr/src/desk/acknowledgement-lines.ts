import type { Label, OpenResult } from '@aduan/core';
import type { VoiceLine } from '@aduan/core/voice';
import { spokenCode } from '../spoken/spoken-code.js';
import { spokenLanguage } from '../spoken/spoken-language.js';
import { ownLine } from '../turn/lines.js';
import { phoneWords } from '../words/phone-words.js';

/**
 * What a caller hears right after his case was opened: its number and PIN twice, and until when he is answered.
 *
 * @param promise - null = he is in danger, and told to wait for no day
 */
export function acknowledgementLines(
  { ticket: { number }, pin }: OpenResult,
  language: string,
  promise: Label | null,
): readonly VoiceLine[] {
  const words = spokenLanguage(language);
  return [
    ownLine(phoneWords.received, language),
    ownLine(phoneWords.number, language, { number: spokenCode(number, words) }),
    ownLine(phoneWords.pin, language, { pin: spokenCode(pin, words) }),
    ...(promise ? [ownLine(promise, language)] : []),
    ownLine(phoneWords.howToFollow, language),
  ];
}
