import type { ChannelContext } from '@aduan/core/channel';
import { type ChannelErrorOptions, createHttp, toChannelError } from '@aduan/http';
import * as z from 'zod';
import { classifyAnswer } from './api-error.js';
import type { Bot } from './bot.js';

const answerSchema = /* @__PURE__ */ z.looseObject({ ok: z.literal(true), result: z.unknown() });

/** One call of a method of the Bot API. */
export interface BotCall<Result> {
  readonly method: string;
  /** A form when a file is uploaded, otherwise JSON. */
  readonly body: FormData | Readonly<Record<string, unknown>>;
  readonly result: z.ZodType<Result>;
  /** Timeout of the call, in ms. Default 15,000. */
  readonly timeoutMs?: number;
  readonly classify?: ChannelErrorOptions['classify'];
}

/** Calls a method of the Bot API once. @throws ChannelError */
export async function callBot<Result>(
  { methods }: Bot,
  context: Pick<ChannelContext, 'fetch' | 'signal'>,
  { method, body, result, timeoutMs = 15_000, classify = classifyAnswer }: BotCall<Result>,
): Promise<Result> {
  try {
    const http = createHttp(context, { baseUrl: methods, timeoutMs });
    const sent = body instanceof FormData ? { body } : { json: body };
    const answer = answerSchema.parse(await http.post(method, sent).json());
    return result.parse(answer.result);
  } catch (error) {
    throw toChannelError(error, { classify });
  }
}
