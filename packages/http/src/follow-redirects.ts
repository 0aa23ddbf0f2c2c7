import { ChannelError } from '@aduan/core';
import type { HttpClient } from './create-http.js';

/** As many as storage behind storage needs. */
const maxHops = 3;

/** Where a file may lead on the way, and what is shown there. */
export interface Redirects {
  /** Whether the password of the provider is shown at an address. */
  isHome(address: string): boolean;
  /** The same without any password. */
  readonly stranger: HttpClient;
}

/**
 * Fetches what an address leads to, over hosts of the provider's choice: by https, and by a name of the internet. An
 * address of a network inside is none, nor is one that names a machine by its number.
 *
 * @throws ChannelError, invalid, where it leads to what is none, or too far
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
  // A number as the last part is an IPv4 address, whichever way it was written; a bracket begins an IPv6 one.
  return (
    /\.[a-z][a-z\d-]*$/i.test(hostname) &&
    !/\.(?:internal|intranet|lan|local|localhost|home|corp|arpa)$/i.test(hostname)
  );
}
