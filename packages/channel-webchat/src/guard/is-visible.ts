import { cleanName } from '@aduan/core';

/** Whether somebody who reads the text sees anything: a case of invisible characters tells nobody anything. */
export function isVisible(text: string): boolean {
  return cleanName(text) !== '';
}
