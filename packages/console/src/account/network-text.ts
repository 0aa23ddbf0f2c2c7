import type { Catalogue } from '../catalogue/catalogue.js';

/** Private networks: RFC 1918, RFC 4193, and shared address space of carriers (RFC 6598). */
const internal = new RegExp(
  [
    '^10\\.|^192\\.168\\.|^172\\.(1[6-9]|2\\d|3[01])\\.',
    '^100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\.',
    '^f[cd][\\da-f]{2}:',
  ].join('|'),
);
/** Loopback; the API names IPv6 by its first 64 bits. */
const thisMachine = /^127\.|^0:0:0:0::/;

/** A network in words. @param network - as the API answers it; null = not known */
export function networkText(
  { account: texts }: Pick<Catalogue, 'account'>,
  network: string | null,
): string {
  if (network === null) return texts.noNetwork;
  if (thisMachine.test(network)) return texts.thisComputer;
  return internal.test(network) ? texts.officeNetwork(network) : texts.network(network);
}
