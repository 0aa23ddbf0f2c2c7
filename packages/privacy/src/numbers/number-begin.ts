import type { NumberLabel } from './number-label.js';

/**
 * Information from the start of a number. Up to fourteen windows start at a single digit, so it is read once for all of
 * them.
 */
export interface NumberBegin {
  /** The text up to the number, at most 4 units. */
  readonly before: string;
  /** The label of the words before it. */
  readonly label: NumberLabel | null;
  /** Whether it starts like a mobile number, with or without the country code. */
  readonly isMobile: boolean;
  /** "12-0812…", "5.0812…": the end of a longer number. Two numbers of one person are separated by a slash. */
  readonly isInside: boolean;
  /** "→ 0812…": the target of an arrow. */
  readonly isTarget: boolean;
  /**
   * What this or a sign before it (a plus, or a bracket around an area code) indicates: any number, or only a phone.
   */
  readonly tells: 'number' | 'phone' | null;
}

const reachBefore = 4;
/** After the leading 0 or 62: 8 and two digits of the operator. */
const mobile = /^(?:(?:00)?62)?0?8[1-9]/;
const longestMobile = 7;
const area = /^(?:0|62)/;
const inside = /\d[-.]$/u;
const arrow = /(?:->|=>|→)\s?$/u;

/** Maximum number of digits of a phone number. */
export function maxPhoneLength(isCorrected: boolean): number {
  return isCorrected ? 22 : 17;
}

/** @param digits - of the run, starting at the number */
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
