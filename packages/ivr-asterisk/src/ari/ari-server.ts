import { refusal } from '../option-refusal.js';

/** Address and credentials of an Asterisk. */
export interface AriServer {
  /** Base of its REST interface, such as `https://pbx.example.go.id:8089/ari`. */
  readonly url: string;
  /** A user of `ari.conf`. */
  readonly username: string;
  readonly password: string;
}

/**
 * Checks the address and the credentials of a server.
 *
 * @throws InputError, which names the option but never its value
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

/** The authorization header. The password is never put in an address, because addresses are logged. */
export function authorizationOf({ username, password }: AriServer): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
