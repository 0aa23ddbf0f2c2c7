import type { NumberInText } from '@aduan/core';
import { digitsIn, inDigits } from '../words/digit-words.js';
import type { Said } from './input.js';

/**
 * What was said, with the number of a case of the desk that stands in it, also where it is said digit by digit.
 *
 * @param numberIn - `numberIn` of the desk, which knows its own letters and check digits; without one nothing is read
 */
export function withCaseNumber(
  said: Said,
  numberIn: ((text: string) => NumberInText | null) | undefined,
): Said {
  const text = said.digits ?? said.text;
  const caseNumber = text === undefined ? null : numberIn?.(digitsIn(text) ?? inDigits(text));
  return caseNumber ? { ...said, caseNumber } : said;
}
