import type { PersonalDatum } from '../personal-data.js';
import { wordClass } from './word-class.js';

/** Letters one by one: "S-U-P-A-R-T-O", "s u p a r t o". */
const spelled =
  /(?<![\p{L}\d-])\p{L}(?:-\p{L}){3,15}(?![-.]?\p{L})|(?<![\p{L}\d-])\p{L}(?: \p{L}){3,15}(?![-. ]?\p{L})/gu;
/** Words before a spelled name. */
const leadsToName =
  /(?<!\p{L})(?:nama|namanya|nm|jeneng\p{L}*|asma|eja|ejaan|ejaannya|dieja|tulis|tulisannya|ditulis)(?!\p{L})[^.\n]{0,24}$/iu;
const reachBefore = 40;

/** Spelled names, as on the phone: known ones, and others after "dieja". */
export function namesSpelled(text: string): readonly PersonalDatum[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: value, index }) => {
    const kind = wordClass(value.replace(/[^\p{L}]/gu, '').toLowerCase());
    const before = text.slice(Math.max(0, index - reachBefore), index);
    const isName = kind === 'name' || (leadsToName.test(before) && kind !== 'stop');
    const end = index + value.length;
    return isName ? [{ kind: 'NAME', start: index, end, value, confidence: 0.6 }] : [];
  });
}
