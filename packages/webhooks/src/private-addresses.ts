import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Networks that are not public, by IANA's registries of special-purpose addresses (RFC 6890), and the address of the
 * Azure host service.
 */
const inside4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Only this part of IPv6 is assigned to the public internet. */
const outside6 = ['2000::/3'];
/** Exceptions within it: IETF protocols, documentation, and embedded IPv4. */
const inside6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/** Makes a check for private addresses. @returns whether an address is private */
export function privateAddresses(allowed: readonly string[] = []): (address: string) => boolean {
  const isPermitted = addressMatcher(allowed);
  const refused4 = networks(inside4);
  const refused6 = networks(inside6);
  const given6 = networks(outside6);
  return (text) => {
    // A scope names an interface of this machine.
    const address = text.replace(/%.*$/, '');
    if (!isIP(address)) return true;
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (isPermitted(address)) return false;
    if (family === 'ipv4') return refused4.check(address, family);
    return !given6.check(address, family) || refused6.check(address, family);
  };
}

/** @returns whether an address is in one of the networks */
export function addressMatcher(texts: readonly string[]): (address: string) => boolean {
  const list = networks(texts);
  return (address) => isIP(address) > 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** @throws Error for a text that is neither an address nor a network such as `10.1.0.0/16` */
function networks(texts: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of texts) {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
