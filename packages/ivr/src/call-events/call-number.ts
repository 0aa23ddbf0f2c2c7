/** Longest number that is kept, in characters. */
const maxLength = 80;
const withheld = /^(?:anonymous|unknown|private|restricted|unavailable)$/i;
const dialled = /^\+?[\d*#().\s-]+$/;

/**
 * Reads a number as a telephone system writes it. A SIP address is reduced to its number if it has one. Invisible
 * characters are removed, since a caller may put any text there.
 *
 * @returns null when there is no number, or when it is withheld
 */
export function readNumber(text: string): string | null {
  const seen = text.replace(/\p{C}/gu, '').trim();
  const [, address = seen] = /<(?:sips?|tel):([^<>]*)>/i.exec(seen) ?? [];
  const plain =
    address
      .replace(/^(?:sips?|tel):/i, '')
      .split(';', 1)[0]
      ?.trim() ?? '';
  const user = plain.split('@', 1)[0] ?? '';
  if (plain === '' || withheld.test(user)) return null;
  return (dialled.test(user) ? user : plain).slice(0, maxLength);
}

/** Whether the number can be called back. An extension or a name cannot. */
export function isCallable(number: string): boolean {
  return dialled.test(number) && number.replace(/\D/g, '').length >= 5;
}
