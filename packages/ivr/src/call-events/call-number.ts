/** Longest that is kept of what a system calls a number, in characters. */
const maxLength = 80;
const withheld = /^(?:anonymous|unknown|private|restricted|unavailable)$/i;
const dialled = /^\+?[\d*#().\s-]+$/;

/**
 * A number as a telephone system writes it: of a SIP address the number, if it has one, and nothing that cannot be
 * seen, since whoever calls may write there what he likes.
 *
 * @returns null for none, and for one that is withheld
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

/** Whether somebody can be called back there: an extension or a name cannot. */
export function isCallable(number: string): boolean {
  return dialled.test(number) && number.replace(/\D/g, '').length >= 5;
}
