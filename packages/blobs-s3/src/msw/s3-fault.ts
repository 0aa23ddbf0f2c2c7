/** Faults of an object store. */
export type S3Fault =
  /** Too many requests (503, SlowDown): the desk retries. */
  | 'rate-limited'
  /** An internal error (500): the desk retries. */
  | 'server-error'
  /** The request was carried out, but a gateway gives up before the answer (504): the desk retries. */
  | 'timeout'
  /** The session token has expired (400). */
  | 'token-expired'
  /** The answer of a multipart upload begins with 200 and holds an error: the parts were not put together. */
  | 'incomplete';

const errors: Readonly<Record<S3Fault, readonly [status: number, code: string]>> = {
  'rate-limited': [503, 'SlowDown'],
  'server-error': [500, 'InternalError'],
  timeout: [504, 'GatewayTimeout'],
  'token-expired': [400, 'ExpiredToken'],
  incomplete: [200, 'InternalError'],
};

/** An error of S3 (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html). */
export function s3Error(status: number, code: string): Response {
  return new Response(`<Error><Code>${code}</Code></Error>`, { status });
}

/** The response of a fault. */
export function faultResponse(fault: S3Fault): Response {
  return s3Error(...errors[fault]);
}
