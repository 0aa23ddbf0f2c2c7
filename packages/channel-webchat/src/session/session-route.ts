import { readBody } from '@aduan/core/channel';
import * as z from 'zod';
import { readJson } from '../guard/read-json.js';
import { json, refusal, tooMany } from '../guard/respond.js';
import { maxJsonBytes } from '../limits.js';
import type { OpenRoute } from '../route.js';
import { grantSession } from './session-grant.js';
import { createSessionId, readSession } from './session-token.js';

const sessionBody = /* @__PURE__ */ z.object({ token: z.string().max(256).optional() });

/** `POST /session`: a first token, or a new one for the session of an old one. */
export const renewSession: OpenRoute = async ({ webchat, context, request }) => {
  const now = context.now();
  const wait = webchat.rates.visit(webchat.addressOf(request), now);
  if (wait > 0) return tooMany(wait);

  const bytes = await readBody(request, maxJsonBytes);
  if (bytes === null) return refusal('too-large', 413);
  const body = sessionBody.safeParse(bytes.byteLength === 0 ? {} : readJson(bytes));
  if (!body.success) return refusal('input-invalid', 400);

  const { ring, limits } = webchat;
  const old = body.data.token === undefined ? null : await readSession(ring, body.data.token);
  const renewable = old !== null && now < old.expiresAt + limits.renewMs;
  return json(await grantSession(webchat, renewable ? old.id : createSessionId(), now));
};
