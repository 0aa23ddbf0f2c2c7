import type { CommonFault } from '@aduan/http/stand-in';

/** An error of the Bot API, for those without a name. */
export interface BotApiError {
  /** HTTP status and `error_code`. */
  readonly code: number;
  /** Such as `Bad Request: group chat was upgraded to a supergroup chat`. */
  readonly description: string;
  /** Such as `{ migrate_to_chat_id: -1009 }`. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Faults of Telegram. */
export type TelegramFault =
  | CommonFault
  /** The citizen blocked the bot (403). */
  | 'blocked'
  /** No such chat, or the citizen never pressed Start (400). */
  | 'unknown-recipient'
  | BotApiError;

/** Pause that Telegram asks for, in s. */
const retryAfter = 9;

const errors: Readonly<Record<Exclude<TelegramFault, BotApiError | 'timeout'>, BotApiError>> = {
  'rate-limited': {
    code: 429,
    description: `Too Many Requests: retry after ${retryAfter}`,
    parameters: { retry_after: retryAfter },
  },
  'server-error': { code: 500, description: 'Internal Server Error' },
  'token-expired': { code: 401, description: 'Unauthorized' },
  blocked: { code: 403, description: 'Forbidden: bot was blocked by the user' },
  'unknown-recipient': { code: 400, description: 'Bad Request: chat not found' },
};

/** The response of the Bot API to a call that it refuses. */
export function refusal({ code, description, parameters }: BotApiError): Response {
  const body = { ok: false, error_code: code, description, ...(parameters && { parameters }) };
  return Response.json(body, { status: code });
}

/** The response of a fault; a gateway answers with a page that is no JSON. */
export function faultResponse(fault: TelegramFault): Response {
  if (fault === 'timeout') return new Response('<html>Gateway Timeout</html>', { status: 504 });
  return refusal(typeof fault === 'string' ? errors[fault] : fault);
}
