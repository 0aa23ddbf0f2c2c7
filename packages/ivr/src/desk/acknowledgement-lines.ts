import type { OpenResult, PublicDesk } from '@aduan/core';
import { fillLabel, formatDate, messages } from '@aduan/core/catalogue';
import type { VoiceLine } from '@aduan/core/voice';
import { spokenCode } from '../spoken/spoken-code.js';
import { spokenLanguage } from '../spoken/spoken-language.js';
import { ownLine } from '../turn/lines.js';
import { phoneWords } from '../words/phone-words.js';

/** What a caller hears right after his case was opened: its number and PIN twice, and until when he is answered. */
export async function acknowledgementLines(
  { ticket: { number }, pin }: OpenResult,
  language: string,
  { hours, track }: Pick<PublicDesk, 'hours' | 'track'>,
): Promise<readonly VoiceLine[]> {
  const words = spokenLanguage(language);
  const tracked = await track({ number, pin });
  const promisedBy = tracked.found ? tracked.ticket.promisedBy : null;
  const promise =
    promisedBy === null
      ? messages.noPromise
      : fillLabel(messages.promise, { date: formatDate(promisedBy, hours().timeZone) });
  return [
    ownLine(phoneWords.received, language),
    ownLine(phoneWords.number, language, { number: spokenCode(number, words) }),
    ownLine(phoneWords.pin, language, { pin: spokenCode(pin, words) }),
    ownLine(promise, language),
    ownLine(phoneWords.howToFollow, language),
  ];
}
