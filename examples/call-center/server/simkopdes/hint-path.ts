import { Hono } from 'hono';

/** The path to which Simkopdes sends its hints of updates. */
export const hintPath = '/simkopdes/kabar';

/** Receives those hints. */
export function hintRoute(receive: (request: Request) => Promise<Response>): Hono {
  return new Hono().post(hintPath, (c) => receive(c.req.raw));
}
