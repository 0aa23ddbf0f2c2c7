/** Web origins besides the desk's own that may use the API, such as `https://kopdes.example`. */
export type Origins = readonly string[];

/**
 * Whether the page that sent the request may use this channel: the desk's own pages, listed origins, and programs that
 * are no browser (they send neither header, and need a token anyway).
 */
export function isOriginAllowed(request: Request, origins: Origins): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null && origins.includes(origin)) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  if (origin === null) return true;
  // Behind a proxy the scheme may differ; the host does not.
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

/** The response to a preflight of a listed origin. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PATCH',
      'access-control-allow-headers': 'authorization, content-type, last-event-id, upload-offset',
      'access-control-max-age': '600',
    },
  });
}

/** Adds the headers that let a listed origin read the response. */
export function withCors(response: Response, request: Request, origins: Origins): Response {
  const origin = request.headers.get('origin');
  const headers = new Headers(response.headers);
  headers.append('vary', 'origin');
  if (origin !== null && origins.includes(origin)) {
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', 'retry-after');
  }
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
