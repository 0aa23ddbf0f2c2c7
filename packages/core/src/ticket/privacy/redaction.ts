import type { Masker } from '../../ports/masker.js';
import type { Redaction } from './shown.js';

/** How many characters stay visible at the end, so that readers can distinguish numbers. */
const shownAtEnd = 3;

/** The redaction of a masker. */
export function redactionOf(masker: Masker): Redaction {
  return {
    text: (text) => masker.mask(text),
    contact: (contact) =>
      'value' in contact && typeof contact.value === 'string'
        ? { ...contact, value: redactedValue(contact.value) }
        : contact,
  };
}

/** An address of which only the end can be read, such as `•••••••678` or `•••@contoh.id`. */
export function redactedValue(value: string): string {
  const at = value.lastIndexOf('@');
  if (at > 0) return `•••${value.slice(at)}`;
  const hidden = Math.max(value.length - shownAtEnd, Math.min(value.length, shownAtEnd));
  return '•'.repeat(hidden) + value.slice(hidden);
}
