import { cleanName } from '@aduan/core';

/** Whether a text has visible characters. */
export function isVisible(text: string): boolean {
  return cleanName(text) !== '';
}
