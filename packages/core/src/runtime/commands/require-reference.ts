import { refuseField } from '../../errors.js';

/**
 * A word or the number of a letter: it is kept in clear, so that it leaves no room for a sentence.
 *
 * @throws InputError for anything but 1 to 100 letters, digits and `. / : _ -`
 */
export function requireReference(text: string, field: string): string {
  if (typeof text === 'string' && /^[\w./:-]{1,100}$/.test(text)) return text;
  return refuseField(field, 'must be a word or the number of a letter');
}
