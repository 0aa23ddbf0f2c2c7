import type { CommonFault } from '@aduan/http/stand-in';

/** A refusal of jambonz by its HTTP status, for those without a name. */
export interface JambonzStatus {
  readonly status: number;
}

/** Faults of the REST interface of jambonz. */
export type JambonzFault =
  | CommonFault
  /** The number cannot be called (400). */
  | 'unknown-recipient'
  | JambonzStatus;

const statuses: Readonly<Record<Exclude<JambonzFault, JambonzStatus>, number>> = {
  'rate-limited': 429,
  'server-error': 500,
  timeout: 504,
  'token-expired': 401,
  'unknown-recipient': 400,
};

/** The response of a fault. */
export function faultResponse(fault: JambonzFault): Response {
  const status = typeof fault === 'string' ? statuses[fault] : fault.status;
  return Response.json({ msg: `error ${status}` }, { status });
}
