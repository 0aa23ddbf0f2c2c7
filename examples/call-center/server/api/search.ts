import type { ViewLog } from '@aduan/core/oversight';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { readBody } from './body.js';
import type { OfficerEnvironment } from './environment.js';

const searchBody = /* @__PURE__ */ z.object({
  text: z.string().max(1_000),
  identities: z.boolean().exactOptional(),
  after: z.string().max(500).exactOptional(),
});

/** `POST /search`: tickets by number or text. It is a POST, so search terms appear in no URL and no log. */
export function searchRoutes(views: ViewLog, now: () => number) {
  return new Hono<OfficerEnvironment>().post('/search', async (c) => {
    const query = await readBody(c, searchBody);
    const page = await views.search(query, { actor: principalOf(c.var.officer) });
    return c.json({ ...page, now: now() });
  });
}
