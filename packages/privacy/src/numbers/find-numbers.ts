import { type Coverage, createCoverage } from '../coverage.js';
import type { PersonalDataKind, PersonalDatum } from '../personal-data.js';
import { smallLetters } from '../small-letters.js';
import { readBankAccount } from './bank-account.js';
import { readCardNumber } from './card-number.js';
import { readCooperativeNumber } from './cooperative-number.js';
import { readIdentityNumber } from './identity-number.js';
import { type LabelsAround, labelsAround } from './labels-around.js';
import type { NumberLabel } from './number-label.js';
import type { NumberReader, NumberReading } from './number-reading.js';
import { type NumberRun, numberRuns } from './number-run.js';
import { type NumberWindow, readWindows, shortestNumber } from './number-window.js';
import { readPhoneNumber } from './phone-number.js';
import { readTaxNumber } from './tax-number.js';

/** Ordered by how much their format proves. */
const readers: readonly NumberReader[] = [
  readTaxNumber,
  readIdentityNumber,
  readCooperativeNumber,
  readPhoneNumber,
  readCardNumber,
  readBankAccount,
];

/** Kinds whose label also applies to an unlabelled number soon after: "rek lama …, yang baru …". */
const passedOn: Partial<Record<PersonalDataKind, NumberLabel>> = {
  BANK_ACCOUNT: 'account',
  NPWP: 'tax',
  KK: 'family',
};
/** Maximum distance for that, in UTF-16 units, on the same line. */
const reachOfKind = 48;

/** Personal numbers, in the order of the text. */
export function findNumbers(written: string): readonly PersonalDatum[] {
  const text = smallLetters(written);
  const runs = numberRuns(text).filter(isLong);
  if (runs.length === 0) return [];
  const coverage = createCoverage(text.length);
  const labels = labelsAround(text);
  const found: PersonalDatum[] = [];
  for (const run of runs) {
    const inherited = labelPassedOn(text, found.at(-1), run[0]?.start ?? 0);
    found.push(...readRun(text, run, labels, inherited, coverage));
  }
  return found.map((datum) => ({ ...datum, value: written.slice(datum.start, datum.end) }));
}

function isLong(run: NumberRun): boolean {
  return run.reduce((total, { digits }) => total + digits.length, 0) >= shortestNumber;
}

function labelPassedOn(
  text: string,
  last: PersonalDatum | undefined,
  start: number,
): NumberLabel | null {
  if (!last || start - last.end > reachOfKind) return null;
  const isSameLine = !text.slice(last.end, start).includes('\n');
  return isSameLine ? (passedOn[last.kind] ?? null) : null;
}

/** The reading that covers most of the run comes first, so that no reader takes a part of a longer number. */
function readRun(
  text: string,
  run: NumberRun,
  labels: LabelsAround,
  inherited: NumberLabel | null,
  coverage: Coverage,
): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  readWindows(text, run, labels, inherited, coverage.isTaken, (window) => {
    const reading = firstReading(window);
    if (reading === null || !coverage.take(window.start, window.end)) return;
    found.push({ ...reading, ...spanOf(text, window) });
  });
  return found.sort((a, b) => a.start - b.start);
}

function firstReading(window: NumberWindow): NumberReading | null {
  for (const read of readers) {
    const reading = read(window);
    if (reading !== null) return reading;
  }
  return null;
}

/** The span of a number, with its plus and brackets. */
function spanOf(
  text: string,
  window: NumberWindow,
): Pick<PersonalDatum, 'start' | 'end' | 'value'> {
  const hasClosing = text.slice(window.start, window.end).includes(')');
  let start = window.start;
  start -=
    /(?:\+|(?<!\p{L})plus\s{1,2})$/iu.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ??
    0;
  if (text[start - 1] === '(' && hasClosing) start -= 1;
  return { start, end: window.end, value: text.slice(start, window.end) };
}
