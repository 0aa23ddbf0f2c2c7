/** Providers that ignore dots in a mailbox name, with the domain to count by. */
const withoutDots = new Map([
  ['gmail.com', 'gmail.com'],
  ['googlemail.com', 'gmail.com'],
]);

/**
 * The mailbox that an address counts for. Most providers deliver `name+anything` to `name` (RFC 5233 calls it the
 * detail), so counting addresses as spelled would allow many mails to one mailbox.
 *
 * @param address - in lowercase
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const name = address.slice(0, at).replace(/(?<=.)\+.*$/, '');
  const host = withoutDots.get(domain);
  return host === undefined ? `${name}@${domain}` : `${name.replaceAll('.', '')}@${host}`;
}
