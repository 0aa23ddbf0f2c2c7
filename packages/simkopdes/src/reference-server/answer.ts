/** What an endpoint answers: what the envelope holds, and what stands beside it. */
export interface Answer {
  readonly data: unknown;
  /** Fields beside `data`, such as the number of pages. */
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
  /** What the caller knows already. */
  readonly etag: string | null;
  /** Who asks; null when nobody was recognised. */
  readonly account: string | null;
}

/** Endpoints of one kind. @returns null when the request is not for them */
export type Endpoints = (asked: EndpointRequest) => Answer | Response | null;

/** Bad input is an error of the server, as it was seen to be. */
export function badInput(): Response {
  return Response.json({ message: 'Server Error' }, { status: 500 });
}

/** There is none. */
export function missing(): Response {
  return Response.json({ message: 'Not Found' }, { status: 404 });
}
