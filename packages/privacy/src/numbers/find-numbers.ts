import { type Coverage, createCoverage } from '../coverage.js';
import type { PersonalDatum } from '../personal-data.js';
import { readBankAccount } from './bank-account.js';
import { readCardNumber } from './card-number.js';
import { readCooperativeNumber } from './cooperative-number.js';
import { readIdentityNumber } from './identity-number.js';
import type { NumberReader } from './number-reading.js';
import { type NumberRun, numberRuns } from './number-run.js';
import { type NumberWindow, numberWindows } from './number-window.js';
import { readPhoneNumber } from './phone-number.js';
import { readTaxNumber } from './tax-number.js';

/** In the order of how much their shape proves. What one has taken, the next leaves alone. */
const readers: readonly NumberReader[] = [
  readTaxNumber,
  readIdentityNumber,
  readCooperativeNumber,
  readPhoneNumber,
  readCardNumber,
  readBankAccount,
];

/** Numbers that are somebody's, in the order of the text. */
export function findNumbers(text: string): readonly PersonalDatum[] {
  const coverage = createCoverage(text.length);
  return numberRuns(text)
    .flatMap((run) => readRun(text, run, coverage))
    .sort((a, b) => a.start - b.start);
}

function readRun(text: string, run: NumberRun, coverage: Coverage): readonly PersonalDatum[] {
  const windows = numberWindows(text, run);
  return readers.flatMap((read) =>
    windows.flatMap((window): readonly PersonalDatum[] => {
      const reading = read(window);
      const isFree = reading !== null && coverage.take(window.start, window.end);
      return isFree ? [{ ...reading, ...spanOf(text, window) }] : [];
    }),
  );
}

/** With the plus and the brackets that belong to the number. */
function spanOf(
  text: string,
  window: NumberWindow,
): Pick<PersonalDatum, 'start' | 'end' | 'value'> {
  const hasClosing = text.slice(window.start, window.end).includes(')');
  let start = window.start;
  if (text[start - 1] === '+') start -= 1;
  if (text[start - 1] === '(' && hasClosing) start -= 1;
  return { start, end: window.end, value: text.slice(start, window.end) };
}
