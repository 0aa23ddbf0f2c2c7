import type { NumberLabel } from './number-label.js';

/** What tells of a number where it begins. A digit that stands alone begins fourteen: for all of them it is looked at once. */
export interface NumberBegin {
  /** The text up to the number, at most 4 units. */
  readonly before: string;
  /** What the words before it say that it is. */
  readonly label: NumberLabel | null;
  /** So begins a mobile number, with the code of the country or without. */
  readonly isMobile: boolean;
  /** "12-0812…", "5.0812…": the end of a longer number. Two numbers of one person stand apart by a slash. */
  readonly isInside: boolean;
  /** "→ 0812…": something goes to it. */
  readonly isTarget: boolean;
  /** What any of this tells of, or a sign before it, which is a plus or a bracket around the code of an area: some number, or a phone alone. */
  readonly tells: 'number' | 'phone' | null;
}

const reachBefore = 4;
/** After the leading 0 or 62: 8 and two digits of the operator. */
const mobile = /^(?:(?:00)?62)?0?8[1-9]/;
const longestMobile = 7;
const area = /^(?:0|62)/;
const inside = /\d[-.]$/u;
const arrow = /(?:->|=>|→)\s?$/u;

/** The most digits of any phone. */
export function longestPhone(isCorrected: boolean): number {
  return isCorrected ? 22 : 17;
}

/** @param digits - of the run, from the number on */
export function numberBegin(
  text: string,
  start: number,
  digits: string,
  label: NumberLabel | null,
): NumberBegin {
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const isMobile = mobile.test(digits.slice(0, longestMobile));
  const isInside = inside.test(before);
  const isTarget = arrow.test(before);
  const isSigned = before.endsWith('+') || (before.endsWith('(') && area.test(digits));
  return {
    before,
    label,
    isMobile,
    isInside,
    isTarget,
    tells:
      label !== null || isTarget ? 'number' : isSigned || (isMobile && !isInside) ? 'phone' : null,
  };
}
