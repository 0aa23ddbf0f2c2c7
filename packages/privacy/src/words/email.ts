import type { PersonalDatum } from '../personal-data.js';

/** Also as it is dictated or hidden from robots: "budi (at) mail (dot) com", "budi @ mail.com". */
const address =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}(?: ?@ ?| ?[([]at[)\]] ?| at (?=\S+ (?:dot|titik) ))[\p{L}\d-]{1,63}(?:(?:\.| ?[([](?:dot|titik)[)\]] ?| (?:dot|titik) )[\p{L}\d-]{1,63}){0,5}(?:\.| ?[([](?:dot|titik)[)\]] ?| (?:dot|titik) )\p{L}{2,24}/giu;

/** E-mail addresses, in the order of the text. */
export function findEmails(text: string): readonly PersonalDatum[] {
  return [...text.matchAll(address)].map(({ 0: value, index }) => ({
    kind: 'EMAIL',
    start: index,
    end: index + value.length,
    value,
    confidence: 0.99,
  }));
}
