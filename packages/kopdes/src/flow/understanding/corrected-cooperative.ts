import { cooperativeKinds, findCooperative } from './find-cooperative.js';
import { denial } from './mistakes.js';

const denied = new RegExp(String.raw`(?<!\p{L})(?:${denial})\s+`, 'iu');
const correction = new RegExp(
  String.raw`${denied.source}(?<wrong>.+?)[\s,]+(?:tapi|tetapi|melainkan|ning|nanging|but)\s+(?<right>.+)$`,
  'isu',
);
const kinds = new RegExp(String.raw`^(?:${cooperativeKinds})(?!\p{L})`, 'iu');

/** Whether a text denies the cooperative that was named before: "bukan KSP Maju". */
export function deniesCooperative(known: string, text: string): boolean {
  const own = bareName(known);
  const [, ...said] = text.split(denied);
  return own !== '' && said.some((name) => bareName(name).startsWith(own));
}

/**
 * The cooperative that replaces the one named before: "eh bukan KSP Maju, tapi Jaya" is KSP Jaya. Null when the text
 * corrects something else.
 */
export function correctedCooperative(known: string, text: string): string | null {
  const { wrong = '', right = '' } = correction.exec(text)?.groups ?? {};
  const own = bareName(known);
  if (own === '' || !wrong.toLowerCase().includes(own)) return null;
  const [kind = ''] = kinds.exec(known) ?? [];
  const name = right.replace(/[\s.,!]+$/u, '');
  return findCooperative(name) ?? (kind ? findCooperative(`${kind} ${name}`) : null);
}

/** A name without its kind, in lower case. */
function bareName(name: string): string {
  return name.replace(kinds, '').trim().toLowerCase();
}
