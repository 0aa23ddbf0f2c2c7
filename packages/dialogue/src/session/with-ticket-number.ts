import type { NumberInText } from '@aduan/core/channel';
import { digitsIn, inDigits } from '../language/digits.js';
import type { CitizenMessage } from './input.js';

/**
 * Adds the ticket number that a message contains, also when it is said digit by digit.
 *
 * @param numberIn - `numberIn` of the desk, which knows its own letters and check digits; without it no number is read
 */
export function withTicketNumber(
  said: CitizenMessage,
  numberIn: ((text: string) => NumberInText | null) | undefined,
): CitizenMessage {
  const text = said.digits ?? said.text;
  const ticketNumberRead = text === undefined ? null : numberIn?.(digitsIn(text) ?? inDigits(text));
  return ticketNumberRead ? { ...said, ticketNumberRead } : said;
}
