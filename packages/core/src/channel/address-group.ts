/**
 * The key under which a client's network address is counted. IPv4 counts as it is, also when mapped into IPv6
 * (`::ffff:192.0.2.7`, RFC 4291 section 2.5.5.2). IPv6 counts by its first 64 bits, since one household or phone has
 * the rest to itself, or by the first 48, which an organisation or a rented server has. A text that is not an address,
 * such as a phone number, counts as it is.
 */
export function addressGroup(address: string, bits: 48 | 64 = 64): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/[[\]]|%.*$/g, '');
  const ipv4 = /^(\d+(?:\.\d+){3})(?::\d+)?$/.exec(bare)?.[1];
  if (ipv4 !== undefined || !/^[\da-f.]*:[\da-f:.]*$/.test(bare)) return ipv4 ?? bare;
  const groups = ipv6Groups(bare);
  const [mark, high = 0, low = 0] = groups.slice(5);
  if (mark === 0xffff && groups.slice(0, 5).every((group) => group === 0)) {
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  const network = groups.slice(0, bits / 16).map((group) => group.toString(16));
  return `${network.join(':')}::/${bits}`;
}

/** The eight groups of an IPv6 address as numbers; `::` stands for the missing zeros. */
function ipv6Groups(address: string): readonly number[] {
  const [head = [], tail] = address.split('::').map((part) => part.split(':').flatMap(numbersOf));
  if (tail === undefined) return head;
  const zeros = Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array<number>(zeros).fill(0), ...tail];
}

/** Numbers of one group: one, or two for an IPv4 address at the end. */
function numbersOf(group: string): readonly number[] {
  if (group === '') return [];
  if (!group.includes('.')) return [Number.parseInt(group, 16)];
  const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
  return [a * 256 + b, c * 256 + d];
}
