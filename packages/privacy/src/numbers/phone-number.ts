import { maxPhoneLength } from './number-begin.js';
import type { NumberReading } from './number-reading.js';
import type { NumberWindow } from './number-window.js';

/** After the leading 0 or 62: 8, two digits of the operator, 6 to 9 of the subscriber. */
const mobile = /^(?:(?:0062|62)0?|0)?8[1-9]\d{7,10}$/;
/** In dictation a digit is often dropped or repeated; the start is sufficient. */
const spokenMobile = /^(?:62|0)?8[1-9]\d{6,12}$/;
const spokenTwice = /^(?:62|0)?8[1-9]\d{6,18}$/;
/** Area codes of Indonesia without the 0, and the subscriber's 5 to 8 digits; 080x is no area. */
const landline = /^(?:0062|62|0)(?:2[1-9]\d{6,9}|[3-79]\d{1,2}\d{5,8})$/;
const international = /^[1-9]\d{8,14}$/;
const local = /^[2-9]\d{6,7}$/;
const areaFirst = /^[34]-/;

/** Indonesian mobile and fixed numbers, and others behind a plus. */
export function readPhoneNumber(window: NumberWindow): NumberReading | null {
  const { digits, hasSlash, isCorrected, length } = window;
  const { before, isInside, isMobile: beginsMobile, label } = window.begin;
  if (label === 'other' || length > maxPhoneLength(isCorrected)) return null;
  const isNamed = label === 'phone' || window.labelAfter === 'phone';
  const hasPlus = before.endsWith('+');
  const isLed = isNamed || hasPlus;
  if (!(isLed || beginsMobile || isPartedAtArea(window)) || isInside) return null;
  // "0812/3456/7890" is one number only with a label.
  if (hasSlash && !(isNamed && /^[3-5](?:-[2-5]){2,3}$/.test(window.shape))) return null;
  if (
    beginsMobile &&
    isMobile(window) &&
    (hasOrdinaryGroups(window) || (isNamed && window.isWhole)) &&
    (isLed || hasPrefix(window))
  ) {
    return { kind: 'PHONE', confidence: isNamed ? 0.98 : 0.92 };
  }
  if (isLandline(window) && (isLed || isPartedAtArea(window))) {
    return { kind: 'PHONE', confidence: isNamed ? 0.95 : 0.75 };
  }
  if (isNamed && isLocal(window)) return { kind: 'PHONE', confidence: 0.6 };
  const isForeign = hasPlus && international.test(digits);
  return isForeign ? { kind: 'PHONE', confidence: 0.8 } : null;
}

function hasPrefix({ begin, digits, isDictated }: NumberWindow): boolean {
  return /^(?:0|62)/.test(digits) || (isDictated && begin.label === null && digits.length > 9);
}

/** "Telp rumah 5523187": a fixed number without its area code. */
function isLocal(window: NumberWindow): boolean {
  const { begin, digits, isDotted, isWhole, hasSlash, hasWords } = window;
  if (isDotted || hasSlash || hasWords || !isWhole) return false;
  return local.test(digits) && /\p{L}\.?[ :]{1,3}$/u.test(begin.before);
}

/** Excludes times ("07.30-16.30"), dates ("03-11-2026") and the rest of a longer number. */
function isLandline({ digits, shape, isDictated, isWhole }: NumberWindow): boolean {
  return (isWhole || !isDictated) && landline.test(digits) && !/^2-2-(?:2-2|4)$/.test(shape);
}

function isMobile({ digits, isDictated, isCorrected }: NumberWindow): boolean {
  if (isCorrected) return spokenTwice.test(digits);
  return isDictated ? spokenMobile.test(digits) : mobile.test(digits);
}

/**
 * Whether groups have two or more digits, except the prefix; a single digit at the end does not belong to the number.
 */
function hasOrdinaryGroups({ shape, isDictated, hasWords }: NumberWindow): boolean {
  return isDictated || hasWords || /(?:-1){3}/.test(shape) || !/-1(?:-|$)/.test(shape);
}

/**
 * "(0274) 512345", "021-4880954": dates and times never start with a group of three or four digits that begins with
 * 0.
 */
function isPartedAtArea({ begin, shape, digits, isDotted, isWhole }: NumberWindow): boolean {
  const isParted = isWhole && !isDotted && digits.startsWith('0') && areaFirst.test(shape);
  return isParted || begin.before.endsWith('(');
}
