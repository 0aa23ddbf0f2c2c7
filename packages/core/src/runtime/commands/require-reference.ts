import { refuseField } from '../../errors.js';

/**
 * Checks a reference: a word or the number of a letter. It is stored in clear, so it must have no room for a sentence.
 *
 * @throws InputError for anything but 1 to 100 letters, digits and `. / : _ -`
 */
export function requireReference(text: string, field: string): string {
  if (typeof text === 'string' && /^[\w./:-]{1,100}$/.test(text)) return text;
  return refuseField(field, 'must be a word or the number of a letter');
}
