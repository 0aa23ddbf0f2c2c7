import { signHmac } from '@aduan/http/stand-in';

/** A webhook request signed as Meta signs: hex HMAC-SHA-256 over the raw body. */
export async function signedRequest(
  secret: string,
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Request> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const signature = await signHmac({ secret, body: bytes, prefix: 'sha256=' });
  const headers = { 'x-hub-signature-256': signature, 'content-type': 'application/json' };
  return new Request(url, { method: 'POST', body: bytes, headers });
}
