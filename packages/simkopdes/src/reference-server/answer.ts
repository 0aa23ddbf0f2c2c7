/** The answer of an endpoint: the envelope's data, and other fields. */
export interface Answer {
  readonly data: unknown;
  /** Fields next to `data`, such as the number of pages. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** A request as endpoints see it. */
export interface EndpointRequest {
  readonly method: string;
  /** Parts of the path below the base, such as `['cooperatives', '3201162013']`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly key: string | null;
  /** The caller's validator. */
  readonly etag: string | null;
  /** The authenticated account; null when there is none. */
  readonly account: string | null;
}

/** Endpoints of one kind. @returns null when the request is for others */
export type Endpoints = (asked: EndpointRequest) => Answer | Response | null;

/** The error of bad input: a server error, as observed at the real one. */
export function badInput(): Response {
  return Response.json({ message: 'Server Error' }, { status: 500 });
}

/** The answer for something that does not exist. */
export function missing(): Response {
  return Response.json({ message: 'Not Found' }, { status: 404 });
}
