import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * The address of the client, seen through trusted proxies only. Any client can send `X-Forwarded-For`, so it is read
 * from the right, up to the first address that is not a trusted proxy.
 *
 * @param peer - the other end of the connection
 * @param forwardedFor - the request's `X-Forwarded-For`
 */
export function clientAddress(
  peer: string,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  let nearest = plain(peer) ?? peer;
  const hops = (forwardedFor ?? '').split(',').reverse();
  for (const hop of hops) {
    if (!isListed(trusted, nearest)) break;
    const next = plain(hop);
    if (next === null) break;
    nearest = next;
  }
  return nearest;
}

/** Reads a list of addresses and CIDR ranges. @throws TypeError that names an invalid entry */
export function addressList(text: string): BlockList {
  const list = new BlockList();
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
    const longest = isIPv6(address) ? 128 : 32;
    const bits = Number(prefix ?? longest);
    if (isIP(address) === 0 || bits > longest) {
      throw new TypeError(`"${entry}" is no address and no range such as 10.0.0.0/8.`);
    }
    list.addSubnet(address, bits, isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** Whether an address, however it is written, is on a list. */
export function isListed(list: BlockList, address: string): boolean {
  const bare = plain(address);
  return bare !== null && list.check(bare, isIPv6(bare) ? 'ipv6' : 'ipv4');
}

/** An address without brackets, port, zone and the IPv6 form of IPv4; null for anything else. */
function plain(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const bare =
    /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/, '');
  return isIP(address) === 0 ? null : address;
}
