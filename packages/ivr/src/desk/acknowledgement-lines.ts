import type { Label, OpenResult } from '@aduan/core';
import type { VoiceLine } from '@aduan/core/voice';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { ownLine } from '../instruction/lines.js';
import { spokenCode } from '../spoken/spoken-code.js';
import { spokenLanguage } from '../spoken/spoken-language.js';

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
    ownLine(phoneCatalogue.received, language),
    ownLine(phoneCatalogue.number, language, { number: spokenCode(number, words) }),
    ownLine(phoneCatalogue.pin, language, { pin: spokenCode(pin, words) }),
    ...(promise ? [ownLine(promise, language)] : []),
    ownLine(phoneCatalogue.howToFollow, language),
  ];
}
