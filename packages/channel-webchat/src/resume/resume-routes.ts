import { readBody } from '@aduan/core/channel';
import * as z from 'zod';
import { readJson } from '../guard/read-json.js';
import { json, noContent, refusal, tooMany } from '../guard/respond.js';
import { maxJsonBytes } from '../limits.js';
import type { OpenRoute, SessionRoute } from '../route.js';
import { grantSession } from '../session/session-grant.js';
import { makeResumeLink, revokeResumeLink, takeResumeLink } from './resume-link.js';

const resumeBody = /* @__PURE__ */ z.object({ code: z.string().regex(/^[0-9a-f]{40}$/) });

/** `POST /resume/link`: makes a secret that opens this conversation on another device, once. */
export const beginResume: SessionRoute = async ({ context, session }) =>
  json(await makeResumeLink(context.kv, session.id, context.now()));

/** `POST /resume/revoke`: revokes the unused secret. */
export const revokeResume: SessionRoute = async ({ context, session }) => {
  await revokeResumeLink(context.kv, session.id);
  return noContent();
};

/** `POST /resume`: a token in exchange for the secret, which is in the body and never in a URL. */
export const resumeSession: OpenRoute = async ({ webchat, context, request }) => {
  const now = context.now();
  const wait = webchat.rates.visit(webchat.addressOf(request), now);
  if (wait > 0) return tooMany(wait);
  const bytes = await readBody(request, maxJsonBytes);
  if (bytes === null) return refusal('too-large', 413);
  const body = resumeBody.safeParse(readJson(bytes));
  if (!body.success) return refusal('input-invalid', 400);
  const session = await takeResumeLink(context.kv, body.data.code);
  if (session === null) return refusal('not-found', 404);
  // Messages before this time are not new on the new device.
  return json({ ...(await grantSession(webchat, session, now)), at: now });
};
