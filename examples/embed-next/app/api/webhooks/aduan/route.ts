import { verifyWebhook } from '@aduan/client';
import { readBody } from '@aduan/core/channel';
import { revalidatePath } from 'next/cache';
import { storeUpdate } from '../../../../server/updates';

const maxBodyLength = 64 * 1024;

/** Receives the events of this desk, or of another one. */
export async function POST(request: Request): Promise<Response> {
  const { ADUAN_WEBHOOK_SECRET } = process.env;
  if (!ADUAN_WEBHOOK_SECRET) return new Response(null, { status: 503 });
  const body = await readBody(request, maxBodyLength);
  if (!body) return new Response(null, { status: 413 });
  const verdict = await verifyWebhook({
    body,
    headers: request.headers,
    secrets: ADUAN_WEBHOOK_SECRET.split(' '),
  });
  if (!verdict.ok) return new Response(null, { status: verdict.status });
  const { id, message } = verdict;
  if ('ticket' in message.data) {
    const { at, ticket } = message.data;
    storeUpdate(id, { at: Date.parse(at), phase: ticket.phase });
    revalidatePath('/');
  }
  return new Response(null, { status: 204 });
}
