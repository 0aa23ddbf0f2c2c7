import type { FaultQueue } from '@aduan/http/stand-in';
import { type HttpHandler, http } from 'msw/http';
import * as z from 'zod';
import type { Provider } from '../provider.js';
import { faultResponse, graphError, type WhatsappFault } from './graph-error.js';
import type { WhatsappFile } from './incoming.js';
import { mediaSchema, messageSchema, type SentWhatsappMessage, textOf } from './sent-message.js';

/** State of the stand-in that its endpoints use. */
export interface GraphState {
  readonly provider: Pick<Provider, 'baseUrl' | 'mediaBaseUrl' | 'headers'>;
  readonly faults: FaultQueue<WhatsappFault>;
  readonly sent: SentWhatsappMessage[];
  /** Files of citizens by their id. */
  readonly files: ReadonlyMap<string, WhatsappFile>;
}

/** Where Meta serves the bytes of files. */
const fileHost = 'https://lookaside.fbsbx.com/whatsapp_business/attachments';

const signalSchema = /* @__PURE__ */ z.object({ status: z.literal('read') });

/** The endpoints of the Graph API that the channel uses. */
export function graphHandlers({ provider, faults, sent, files }: GraphState): HttpHandler[] {
  const { baseUrl, mediaBaseUrl, headers } = provider;
  const uploads = new Map<string, File>();

  async function perform(request: Request, work: () => Promise<Response>): Promise<Response> {
    const credentials = Object.entries(headers);
    const isOurs = credentials.every(([name, value]) => request.headers.get(name) === value);
    const fault = isOurs ? faults.next() : 'token-expired';
    if (fault === 'timeout') await work();
    return fault ? faultResponse(fault) : work();
  }

  async function acceptMessage(body: unknown): Promise<Response> {
    const { data: message } = messageSchema.safeParse(body);
    const to = message?.to ?? message?.recipient;
    if (!message || !to) return graphError({ code: 100 });
    const id = `wamid.out-${sent.length + 1}`;
    const { type } = message;
    const upload = uploads.get(mediaSchema.safeParse(message[type]).data?.id ?? '');
    const file = upload && (await fileOf(upload));
    sent.push({ id, to, type, text: textOf(message), ...(file && { file }), body: message });
    const contacts = [{ input: to, wa_id: to }];
    return Response.json({ messaging_product: 'whatsapp', contacts, messages: [{ id }] });
  }

  async function acceptUpload(request: Request): Promise<Response> {
    const file = (await request.formData()).get('file');
    if (!(file instanceof File)) return graphError({ code: 100 });
    const id = `${990 + uploads.size}`;
    uploads.set(id, file);
    return Response.json({ id });
  }

  async function locate(id: string): Promise<Response> {
    const file = files.get(id);
    if (!file) return graphError({ code: 100 });
    return Response.json({ id, url: `${fileHost}/${id}`, mime_type: file.mime });
  }

  return [
    http.post(`${baseUrl}/messages`, async ({ request }) => {
      const body: unknown = await request.clone().json();
      // Read marks and typing signals are no messages: they would use up a fault unnoticed.
      if (signalSchema.safeParse(body).success) return Response.json({ success: true });
      return perform(request, () => acceptMessage(body));
    }),
    http.post(`${baseUrl}/media`, ({ request }) => perform(request, () => acceptUpload(request))),
    http.get(`${mediaBaseUrl}/:id`, ({ request, params }) =>
      perform(request, () => locate(`${params.id}`)),
    ),
    http.get(`${fileHost}/:id`, ({ params }) => {
      const file = files.get(`${params.id}`);
      return new Response(file?.bytes ?? null, { status: file ? 200 : 404 });
    }),
  ];
}

async function fileOf(upload: File): Promise<NonNullable<SentWhatsappMessage['file']>> {
  const bytes = new Uint8Array(await upload.arrayBuffer());
  return { name: upload.name, mime: upload.type, bytes };
}
