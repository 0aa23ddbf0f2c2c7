import type { CommonFault } from '@aduan/http/stand-in';

/** An error of Twilio by its code, for those without a name: https://www.twilio.com/docs/api/errors */
export interface TwilioErrorCode {
  /** Such as 21215. */
  readonly code: number;
  /** HTTP status. Default 400. */
  readonly status?: number;
}

/** Faults of Twilio. */
export type TwilioFault =
  | CommonFault
  /** The number cannot be called (21211). */
  | 'unknown-recipient'
  | TwilioErrorCode;

const errors: Readonly<Record<Exclude<TwilioFault, TwilioErrorCode | 'timeout'>, TwilioErrorCode>> =
  {
    'rate-limited': { status: 429, code: 20_429 },
    'server-error': { status: 500, code: 20_500 },
    'token-expired': { status: 401, code: 20_003 },
    'unknown-recipient': { code: 21_211 },
  };

/** The response of the REST interface to a request that it refuses. */
export function refusal({ code, status = 400 }: TwilioErrorCode): Response {
  return Response.json({ code, status, message: `error ${code}` }, { status });
}

/** The response of a fault; a gateway answers with a page that is no JSON. */
export function faultResponse(fault: TwilioFault): Response {
  if (fault === 'timeout') return new Response('<html>Gateway Timeout</html>', { status: 504 });
  return refusal(typeof fault === 'string' ? errors[fault] : fault);
}
