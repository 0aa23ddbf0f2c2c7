import { type Coverage, createCoverage } from './coverage.js';
import { findNumbers } from './numbers/find-numbers.js';
import type { FindOptions, PersonalDataKind, PersonalDatum } from './personal-data.js';
import { plainText } from './plain-text.js';
import { findEmails } from './words/email.js';
import { findAddresses } from './words/find-addresses.js';
import { findNames } from './words/find-names.js';
import { hamletsOfPersons } from './words/hamlets-of-persons.js';

const kindsOfPersons: readonly PersonalDataKind[] = [
  'NIK',
  'KK',
  'NPWP',
  'PHONE',
  'EMAIL',
  'BANK_ACCOUNT',
  'CARD',
  'NAME',
  'ADDRESS',
];

/**
 * Finds personal data in Indonesian text: numbers by their structure and the words around them, names and addresses
 * by cues. Pure, and without a dictionary of people: it misses data without a cue. It lowers a risk and never proves
 * that a text is free of personal data.
 *
 * @returns findings that do not overlap, in the order of the text
 */
export function findPersonalData(
  text: string,
  options: FindOptions = {},
): readonly PersonalDatum[] {
  const { kinds = kindsOfPersons, minConfidence = 0.5 } = options;
  const plain = plainText(text);
  const coverage = createCoverage(text.length);
  const free = (data: readonly PersonalDatum[]) =>
    data.flatMap((datum) => whatIsFree(text, datum, coverage));
  const found = [findEmails, findNumbers, findAddresses, findNames].flatMap((find) =>
    free(find(plain)),
  );
  return [...found, ...free(hamletsOfPersons(plain, found))]
    .filter(({ kind, confidence }) => kinds.includes(kind) && confidence >= minConfidence)
    .sort((a, b) => a.start - b.start);
}

/** "Siti Aminah Karangwuni RT 7": the address covers the end of the name; its beginning is kept. */
function whatIsFree(
  text: string,
  datum: PersonalDatum,
  coverage: Coverage,
): readonly PersonalDatum[] {
  const { start, end } = coverage.trim(datum.start, datum.end);
  const value = text.slice(start, end);
  const isFree = /[\p{L}\p{N}]/u.test(value) && coverage.take(start, end);
  return isFree ? [{ ...datum, start, end, value }] : [];
}
