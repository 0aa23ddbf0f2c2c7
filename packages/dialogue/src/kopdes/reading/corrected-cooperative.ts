import { findCooperative } from './find-cooperative.js';

const denial = /(?<!\p{L})(?:bukan|dudu|sanes|not)\s+/iu;
const correction =
  /(?<!\p{L})(?:bukan|dudu|sanes|not)\s+(?<wrong>.+?)[\s,]+(?:tapi|tetapi|melainkan|ning|nanging|but)\s+(?<right>.+)$/isu;
const kinds = /^(?:koperasi|kopdes|kopkel|kdmp|kkmp|ksp|kspps|kud|bmt)(?!\p{L})/iu;

/** Whether somebody says that it is not the one that he named before, and names no other: "bukan KSP Maju". */
export function deniesCooperative(known: string, text: string): boolean {
  const own = known.replace(kinds, '').trim().toLowerCase();
  const [, ...denied] = text.toLowerCase().split(denial);
  return own !== '' && denied.some((said) => said.replace(kinds, '').trim().startsWith(own));
}

/**
 * The cooperative that somebody puts in the place of the one that he named before: "eh bukan KSP Maju, tapi Jaya" is
 * KSP Jaya. Null where he corrects something else.
 */
export function correctedCooperative(known: string, text: string): string | null {
  const { wrong = '', right = '' } = correction.exec(text)?.groups ?? {};
  const own = known.replace(kinds, '').trim().toLowerCase();
  if (own === '' || !wrong.toLowerCase().includes(own)) return null;
  const [kind = ''] = kinds.exec(known) ?? [];
  const name = right.replace(/[\s.,!]+$/u, '');
  return findCooperative(name) ?? (kind ? findCooperative(`${kind} ${name}`) : null);
}
