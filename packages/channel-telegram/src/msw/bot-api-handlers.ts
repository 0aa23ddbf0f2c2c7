import type { FaultQueue } from '@aduan/http/stand-in';
import { type HttpHandler, http } from 'msw/http';
import { faultResponse, refusal, type TelegramFault } from './bot-api-error.js';
import { type BotCall, botCallOf, type SentTelegramMessage, sentMessage } from './bot-call.js';
import type { TelegramFile } from './incoming.js';
import type { UpdateQueue } from './update-queue.js';

/** State of the stand-in that its endpoints use. */
export interface BotApiState {
  /** Where the Bot API is, such as `https://api.telegram.org`. */
  readonly root: string;
  readonly token: string;
  readonly faults: FaultQueue<TelegramFault>;
  readonly calls: BotCall[];
  readonly sent: SentTelegramMessage[];
  readonly updates: UpdateQueue;
  /** Files of citizens by their id. */
  readonly files: ReadonlyMap<string, TelegramFile>;
}

/** Messages of a bot have ids of their own, apart from those of citizens. */
const firstSentId = 77;

const isMessage = (method: string) => /^send(?!ChatAction)/.test(method);

/** The endpoints of the Bot API. */
export function botApiHandlers(state: BotApiState): HttpHandler[] {
  const { root, token, faults, calls, sent, updates, files } = state;
  const isOurs = (bot: unknown) => bot === `bot${token}`;
  const result = (value: unknown) => Response.json({ ok: true, result: value });

  async function accept(call: BotCall): Promise<Response> {
    const message = await sentMessage(call, firstSentId + sent.length);
    if (!message) return refusal({ code: 400, description: 'Bad Request: chat_id is empty' });
    sent.push(message);
    return result({ message_id: message.id, date: 1, chat: { id: message.chat } });
  }

  function locate({ fields }: BotCall): Response {
    const id = `${fields.file_id}`;
    return files.has(id)
      ? result({ file_id: id, file_path: `files/${id}` })
      : refusal({ code: 400, description: 'Bad Request: invalid file_id' });
  }

  async function perform(call: BotCall, signal: AbortSignal): Promise<Response> {
    const { method, fields } = call;
    if (method === 'getUpdates') {
      return result(
        await updates.take(fields.offset === undefined ? 0 : Number(fields.offset), signal),
      );
    }
    if (!isMessage(method) && method !== 'getFile') return result(true);
    const work = async () => (isMessage(method) ? accept(call) : locate(call));
    const fault = faults.next();
    if (fault === 'timeout') await work();
    return fault ? faultResponse(fault) : work();
  }

  return [
    // The token has a colon, which a path of msw would read as a parameter.
    http.post(`${root}/:bot/:method`, async ({ request, params }) => {
      const call = await botCallOf(request);
      calls.push(call);
      return isOurs(params.bot) ? perform(call, request.signal) : faultResponse('token-expired');
    }),
    http.get(`${root}/file/:bot/files/:id`, ({ params }) => {
      const file = isOurs(params.bot) ? files.get(`${params.id}`) : undefined;
      return new Response(file?.bytes ?? null, { status: file ? 200 : 404 });
    }),
  ];
}
