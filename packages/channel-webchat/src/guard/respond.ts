/** Codes of `{ error: { code } }`. The widget decides by them, so they are stable. */
export type RefusalCode =
  | 'input-invalid'
  | 'unauthorized'
  | 'origin-refused'
  | 'not-found'
  | 'method-not-allowed'
  | 'offset-mismatch'
  | 'too-large'
  | 'file-type-refused'
  | 'file-gone'
  | 'rate-limited'
  | 'not-stored'
  | 'not-sent'
  | 'consent-needed';

/** A JSON response with `no-store`. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store', ...headers } });
}

/** An error response of the protocol. */
export function refusal(
  code: RefusalCode,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return json({ error: { code } }, status, headers);
}

/** The citizen has not agreed yet. */
export function consentNeeded(): Response {
  return refusal('consent-needed', 428);
}

/** Success without content. */
export function noContent(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

/** Rate limited: retry in `waitMs`. */
export function tooMany(waitMs: number): Response {
  return refusal('rate-limited', 429, { 'retry-after': String(Math.ceil(waitMs / 1_000)) });
}
