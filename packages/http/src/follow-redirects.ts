import { ChannelError } from '@aduan/core';
import type { HttpClient } from './create-http.js';

/** Enough for storage that redirects to other storage. */
const maxHops = 3;

/** Allowed targets of redirects, and the credentials that are sent there. */
export interface Redirects {
  /** Whether the provider's credentials are sent to an address. */
  isHome(address: string): boolean;
  /** The client without credentials. */
  readonly stranger: HttpClient;
}

/**
 * Fetches an address and follows redirects to other hosts. Each hop must use https and a public host name. Private
 * names and IP addresses are refused.
 *
 * @throws ChannelError, invalid, for a refused address or too many hops
 */
export async function followRedirects(
  home: HttpClient,
  address: string,
  { isHome, stranger }: Redirects,
): Promise<Response> {
  let at = address;
  for (let hop = 0; ; hop += 1) {
    const http = isHome(at) ? home : stranger;
    const response = await http.get(at, { redirect: 'manual', throwHttpErrors: isNoRedirect });
    const { body, status } = response;
    if (isNoRedirect(status)) return response;
    await body?.cancel();
    const next = nextAddress(response, at);
    if (next === null || hop === maxHops) {
      throw new ChannelError({ class: 'invalid', code: status }, 'The file leads elsewhere.');
    }
    at = next;
  }
}

function isNoRedirect(status: number): boolean {
  return status < 300 || status > 399;
}

function nextAddress({ headers }: Response, at: string): string | null {
  const location = headers.get('location');
  const url = location !== null && URL.canParse(location, at) ? new URL(location, at) : null;
  return url && isOnTheInternet(url) ? url.href : null;
}

function isOnTheInternet({ hostname, password, protocol, username }: URL): boolean {
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  // A number as the last label is an IPv4 address in some notation; a bracket begins an IPv6 address.
  return (
    /\.[a-z][a-z\d-]*$/i.test(hostname) &&
    !/\.(?:internal|intranet|lan|local|localhost|home|corp|arpa)$/i.test(hostname)
  );
}
