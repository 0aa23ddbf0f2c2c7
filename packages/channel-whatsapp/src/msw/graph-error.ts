import type { CommonFault } from '@aduan/http/stand-in';

/** An error of Meta by its code, for those without a name: https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
export interface GraphErrorCode {
  /** Such as 131049. */
  readonly code: number;
  /** HTTP status. Default 400. */
  readonly status?: number;
}

/** Faults of WhatsApp. */
export type WhatsappFault =
  | CommonFault
  /** Too many messages to one person (131056). */
  | 'pair-rate-limited'
  /** The recipient has no WhatsApp, or blocked the number (131026). */
  | 'unknown-recipient'
  /** The recipient last wrote more than 24 hours ago (131047): only templates are accepted. */
  | 'window-closed'
  /** The template is missing or not approved (132001). */
  | 'unknown-template'
  | GraphErrorCode;

const errors: Readonly<Record<Exclude<WhatsappFault, GraphErrorCode | 'timeout'>, GraphErrorCode>> =
  {
    'rate-limited': { code: 130_429 },
    'pair-rate-limited': { code: 131_056 },
    'server-error': { status: 500, code: 131_000 },
    'token-expired': { status: 401, code: 190 },
    'unknown-recipient': { code: 131_026 },
    'window-closed': { code: 131_047 },
    'unknown-template': { status: 404, code: 132_001 },
  };

/** The response of the Graph API to a request that it refuses. */
export function graphError({ code, status = 400 }: GraphErrorCode): Response {
  const error = { message: `(#${code})`, type: 'OAuthException', code, fbtrace_id: 'A-stand-in' };
  return Response.json({ error }, { status });
}

/** The response of a fault; a gateway answers with a page that is no JSON. */
export function faultResponse(fault: WhatsappFault): Response {
  if (fault === 'timeout') return new Response('<html>Gateway Timeout</html>', { status: 504 });
  return graphError(typeof fault === 'string' ? errors[fault] : fault);
}
