/** Where a dot in the name of a mailbox means nothing, and under which name it is counted. */
const withoutDots = new Map([
  ['gmail.com', 'gmail.com'],
  ['googlemail.com', 'gmail.com'],
]);

/**
 * Under what name an address is counted: most providers deliver `name+anything` to `name` (RFC 5233 calls it the
 * detail), so that whoever counts addresses as they are spelled fills one mailbox under many of them.
 *
 * @param address - in small letters
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const name = address.slice(0, at).replace(/(?<=.)\+.*$/, '');
  const host = withoutDots.get(domain);
  return host === undefined ? `${name}@${domain}` : `${name.replaceAll('.', '')}@${host}`;
}
