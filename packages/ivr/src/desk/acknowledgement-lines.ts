import type { Label } from '@aduan/core';
import type { OpenResult } from '@aduan/core/plugin';
import type { VoiceLine } from '@aduan/core/voice';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { ownLine } from '../instruction/lines.js';
import { spokenCode } from '../spoken/spoken-code.js';
import { spokenLanguage } from '../spoken/spoken-language.js';

/**
 * Lines for a caller after their ticket was opened: number and PIN twice, and the time by which they get an answer.
 *
 * @param promise - null when the caller is in danger: no date is promised
 */
export function acknowledgementLines(
  { ticket: { number }, pin }: OpenResult,
  language: string,
  promise: Label | null,
): readonly VoiceLine[] {
  const words = spokenLanguage(language);
  return [
    ownLine(phoneCatalogue.received, language),
    ownLine(phoneCatalogue.number, language, { number: spokenCode(number, words) }),
    ownLine(phoneCatalogue.pin, language, { pin: spokenCode(pin, words) }),
    ...(promise ? [ownLine(promise, language)] : []),
    ownLine(phoneCatalogue.howToFollow, language),
  ];
}
