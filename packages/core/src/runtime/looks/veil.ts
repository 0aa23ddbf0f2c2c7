import type { Masker } from '../../slots/masker.js';
import type { Veil } from '../../ticket/privacy/shown.js';

/** Enough letters at the end to tell one number from another. */
const shownAtEnd = 3;

/** The veil that a masker makes. */
export function veilOf(masker: Masker): Veil {
  return {
    words: (text) => masker.mask(text),
    contact: (contact) =>
      'value' in contact && typeof contact.value === 'string'
        ? { ...contact, value: veiledValue(contact.value) }
        : contact,
  };
}

/** An address of which the end can be read, such as `•••••••678` or `•••@contoh.id`. */
export function veiledValue(value: string): string {
  const at = value.lastIndexOf('@');
  if (at > 0) return `•••${value.slice(at)}`;
  const hidden = Math.max(value.length - shownAtEnd, Math.min(value.length, shownAtEnd));
  return '•'.repeat(hidden) + value.slice(hidden);
}
