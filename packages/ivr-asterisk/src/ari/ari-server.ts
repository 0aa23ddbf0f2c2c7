import { refusal } from '../option-refusal.js';

/** Where an Asterisk is, and who asks. */
export interface AriServer {
  /** Base of its REST interface, such as `https://pbx.example.go.id:8089/ari`. */
  readonly url: string;
  /** A user of `ari.conf`. */
  readonly username: string;
  readonly password: string;
}

/**
 * Sees to it that a server can be asked.
 *
 * @throws InputError, which names the option and never what stands in it
 */
export function checkAriServer({ url, username, password }: AriServer): void {
  const base = URL.canParse(url) ? new URL(url) : null;
  const isBare = base?.username === '' && base.password === '' && base.search + base.hash === '';
  if (!base || !/^https?:$/.test(base.protocol) || !isBare)
    throw refusal('url', 'must be an http or https address without a password or a query');
  if (username === '' || username.includes(':'))
    throw refusal('username', 'must not be empty, and holds no colon');
  if (password === '') throw refusal('password', 'must not be empty');
}

/** The header that opens it. The password stands in no address: addresses are logged. */
export function authorizationOf({ username, password }: AriServer): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
