import { signHmac } from '@aduan/http/stand-in';

/** A form, and the address that it is sent to. */
export interface Form {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Signs as Twilio does: HMAC-SHA1, base64, over the address followed by each name with its value, sorted by name
 * (https://www.twilio.com/docs/usage/security#validating-requests).
 */
export function signForm({ url, fields }: Form, secret: string): Promise<string> {
  const pairs = Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const body = new TextEncoder().encode(url + pairs.flat().join(''));
  return signHmac({ secret, body, algorithm: 'SHA-1', encoding: 'base64' });
}

/** The signed callback of a form. */
export async function signedRequest(form: Form, secret: string): Promise<Request> {
  const headers = { 'x-twilio-signature': await signForm(form, secret) };
  return new Request(form.url, { method: 'POST', headers, body: new URLSearchParams(form.fields) });
}
