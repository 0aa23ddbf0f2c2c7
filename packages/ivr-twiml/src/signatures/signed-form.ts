import { sha256Hex } from '@aduan/core/store';
import { verifyHmac } from '@aduan/http';

/** A request that is signed as Twilio does: over its address and its form. */
export interface SignedForm {
  /** Signing key: the auth token. */
  readonly key: string;
  /** The address that the provider called, with its query. */
  readonly url: string;
  /** The raw body. */
  readonly body: Uint8Array;
  /** Value of the signature header; null when it is missing. */
  readonly signature: string | null;
}

/**
 * Whether a form has a valid signature: HMAC-SHA1, base64, over the address followed by each name with its values,
 * sorted by name. Providers differ in whether they sign the port, so the address is accepted with and without it. A
 * body that is no form is signed by its digest in the parameter `bodySHA256` of the address.
 * https://www.twilio.com/docs/usage/security#validating-requests
 */
export async function isSignedForm({ key, url, body, signature }: SignedForm): Promise<boolean> {
  const digest = new URL(url).searchParams.get('bodySHA256');
  if (digest !== null && digest !== sha256Hex(body)) return false;
  const fields = digest === null ? signedFields(body) : '';
  const addresses = new Set([url, new URL(url).toString()].flatMap(withAndWithoutPort));
  let isGenuine = false;
  for (const address of addresses) {
    const signed = new TextEncoder().encode(address + fields);
    const check = {
      secret: key,
      body: signed,
      signature,
      algorithm: 'SHA-1',
      encoding: 'base64',
    } as const;
    isGenuine = (await verifyHmac(check)) || isGenuine;
  }
  return isGenuine;
}

function signedFields(body: Uint8Array): string {
  const fields = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(body))) {
    fields.set(name, (fields.get(name) ?? new Set()).add(value));
  }
  return [...fields.keys()]
    .sort()
    .flatMap((name) => [...(fields.get(name) ?? [])].sort().map((value) => name + value))
    .join('');
}

/** An address with the default port of its scheme and without a port, otherwise unchanged. */
function withAndWithoutPort(url: string): readonly string[] {
  const [, scheme = '', user = '', host = '', port = '', rest = ''] =
    /^([a-z][a-z\d+.-]*:\/\/)([^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)(:\d*)?(.*)$/is.exec(url) ?? [];
  const usual = scheme.toLowerCase() === 'https://' ? ':443' : ':80';
  return [`${scheme}${user}${host}${rest}`, `${scheme}${user}${host}${port || usual}${rest}`];
}
