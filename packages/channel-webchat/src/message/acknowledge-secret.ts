import { readBody } from '@aduan/core/channel';
import * as z from 'zod';
import { readJson } from '../guard/read-json.js';
import { noContent, refusal } from '../guard/respond.js';
import { maxJsonBytes } from '../limits.js';
import type { SessionRoute } from '../route.js';
import { forgetSecret, readSecret } from './secret-values.js';

const acknowledgeBody = /* @__PURE__ */ z.object({ messageId: z.string().min(1).max(100) });

/** `POST /secrets/acknowledge`: the browser has received the values of a message. */
export const acknowledgeSecret: SessionRoute = async ({ context, request, conversation }) => {
  const bytes = await readBody(request, maxJsonBytes);
  if (bytes === null) return refusal('too-large', 413);
  const body = acknowledgeBody.safeParse(readJson(bytes));
  if (!body.success) return refusal('input-invalid', 400);
  const { messageId } = body.data;
  // Nothing is written for unknown ids, which a client could invent.
  if (await readSecret(context.kv, conversation, messageId)) {
    await forgetSecret(context.kv, conversation, messageId);
  }
  return noContent();
};
