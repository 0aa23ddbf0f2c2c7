import { cleanName } from '@aduan/core/channel';

/** Whether a text has visible characters. */
export function isVisible(text: string): boolean {
  return cleanName(text) !== '';
}
