import { ChannelError } from '@aduan/core';
import type { ChannelContext, MediaRef } from '@aduan/core/channel';
import { createHttp, toChannelError } from '@aduan/http';
import * as z from 'zod';
import { classifyAnswer } from '../error-table.js';
import type { Provider } from '../provider.js';

const stored = 'blob:';
/** Timeout of an upload, in ms: enough for a large document on a slow connection, and below the desk's timeout of a delivery. */
const timeoutMs = 18_000;

const uploadSchema = /* @__PURE__ */ z.looseObject({ id: z.string().min(1) });

/** Uploads a file of the desk to Meta. @returns its id there. @throws ChannelError: nothing was sent then */
export async function uploadFile(
  { ref, mime, name = 'file' }: MediaRef,
  context: ChannelContext,
  { baseUrl, headers }: Provider,
): Promise<string> {
  const file = ref.startsWith(stored) ? await context.files.get(ref.slice(stored.length)) : null;
  if (!file) throw new ChannelError({ class: 'invalid' }, 'The file is not kept by the desk.');
  const type = mime ?? file.mime;
  try {
    const bytes = await new Response(file.body).arrayBuffer();
    const body = new FormData();
    body.set('messaging_product', 'whatsapp');
    body.set('type', type);
    body.set('file', new Blob([bytes], { type }), name);
    const http = createHttp(context, { baseUrl, headers, timeoutMs });
    return uploadSchema.parse(await http.post('media', { body }).json()).id;
  } catch (error) {
    const { message, info } = toChannelError(error, { classify: classifyAnswer });
    // A repeated upload sends no message twice, so it can be retried.
    const { outcomeUnknown, ...known } = info;
    const mayTryAgain = outcomeUnknown === true || known.class === 'unknown';
    throw new ChannelError(mayTryAgain ? { ...known, class: 'retryable' } : known, message);
  }
}
