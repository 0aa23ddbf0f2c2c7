import type { AddressId } from '../../channel/address.js';
import type { MaskedDatum } from '../../ports/masker.js';
import type { PhoneNumbers } from '../../ports/phone-numbers.js';
import type { IdentityKind } from '../../search/search-page.js';
import { wordsOf } from '../../search/words-of.js';
import { nameTitles } from '../../ticket/privacy/name-titles.js';
import type { ReporterIdentity } from '../../ticket/privacy/without-identity.js';
import { normalizeAddressId } from '../party/identity.js';

/**
 * An identity of a person, normalized for comparison: one word of a name, 16 digits, a number in E.164, or an address
 * in lower case.
 */
export type SearchedIdentity = `${IdentityKind} ${string}`;

/** The parser of phone numbers of the desk. */
type Reading = { readonly phone: PhoneNumbers };

/** The kind of an identity. */
export function kindOf(identity: SearchedIdentity): IdentityKind {
  return identity.slice(0, identity.indexOf(' ')) as IdentityKind;
}

/** An identity without its kind. */
export function withoutKind(identity: SearchedIdentity): string {
  return identity.slice(identity.indexOf(' ') + 1);
}

/** A word as part of a name; null for a single letter and for titles, which identify no person. */
export function nameIdentity(word: string): SearchedIdentity | null {
  return word.length < 2 || nameTitles.has(word) ? null : `name ${word}`;
}

/** The names and contacts that people of a ticket gave. */
export function identitiesOf(
  reading: Reading,
  { contacts = [], name = '' }: ReporterIdentity,
): readonly SearchedIdentity[] {
  return [...namesIn(name), ...contacts.flatMap((contact) => contactIdentity(reading, contact))];
}

/** The identities among the data that a masker found. */
export function identitiesAmong(
  reading: Reading,
  found: readonly MaskedDatum[],
): readonly SearchedIdentity[] {
  return found.flatMap(({ kind, value }): readonly SearchedIdentity[] => {
    if (kind === 'NAME') return namesIn(value);
    if (kind === 'NIK') return numberIdentity(reading, value);
    if (kind === 'PHONE') return contactIdentity(reading, { kind: 'phone', value });
    return kind === 'EMAIL' ? contactIdentity(reading, { kind: 'email', value }) : [];
  });
}

const addressed = /[^\s@,;<>()]+@[^\s@,;<>()]*[\p{L}\p{N}]/gu;
/** Six or more digits, with common separators. */
const numbered = /\+?\d(?:[\s().-]{0,2}\d){5,}/gu;

/** Takes addresses and numbers of people out of a typed text. The rest are words. */
export function takeIdentities(
  reading: Reading,
  typed: string,
): { readonly identities: readonly SearchedIdentity[]; readonly rest: string } {
  const identities = new Set<SearchedIdentity>();
  const take = (found: readonly SearchedIdentity[], written: string) => {
    for (const each of found) identities.add(each);
    return found.length > 0 ? ' ' : written;
  };
  const rest = typed
    .replace(addressed, (value) => take(contactIdentity(reading, { kind: 'email', value }), value))
    .replace(numbered, (value) => take(numberIdentity(reading, value), value));
  return { identities: [...identities], rest };
}

function namesIn(name: string): readonly SearchedIdentity[] {
  return [...wordsOf(name)].flatMap((word) => nameIdentity(word) ?? []);
}

/** A NIK has 16 digits. Another number may be a phone number. */
function numberIdentity({ phone }: Reading, written: string): readonly SearchedIdentity[] {
  const digits = written.replace(/\D/g, '');
  if (digits.length === 16) return [`nik ${digits}`];
  const dialled = phone.parse(written);
  return dialled === null ? [] : [`phone ${dialled}`];
}

function contactIdentity(reading: Reading, id: AddressId): readonly SearchedIdentity[] {
  const { kind, value } = normalizeAddressId(reading, id);
  if (kind === 'email') return [`email ${value}`];
  return kind === 'phone' && value.startsWith('+') ? [`phone ${value}`] : [];
}
