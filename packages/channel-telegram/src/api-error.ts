import type { ChannelErrorInfo } from '@aduan/core/channel';
import type { ProviderAnswer } from '@aduan/http';
import * as z from 'zod';

const refusalSchema = /* @__PURE__ */ z.looseObject({
  error_code: z.int(),
  description: z.string().catch(''),
  parameters: z
    .looseObject({
      retry_after: z.number().min(0).optional().catch(undefined),
      migrate_to_chat_id: z.int().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

/** Descriptions of a recipient who cannot get messages, although the bot may send. */
const nobodyThere =
  /chat not found|user not found|peer_id_invalid|chat_write_forbidden|not enough rights|have no rights|topic_closed/i;

/** Reads an error of the Bot API. @returns null when there is none; then the status decides */
export function classifyAnswer(answer: ProviderAnswer): Partial<ChannelErrorInfo> | null {
  const refusal = refusalSchema.safeParse(answer.data);
  if (!refusal.success) return null;
  const { error_code: code, description, parameters } = refusal.data;
  switch (code) {
    case 400:
      return { code, ...wrongRequest(description, parameters?.migrate_to_chat_id) };
    // 401: a revoked token. 404: a token that never existed, since it is part of the address.
    case 401:
    case 404:
      return { class: 'auth', code, scope: 'account' };
    // The user blocked the bot, deleted the account or never pressed Start; or the bot was removed from the group.
    case 403:
      return { class: 'recipient', code, scope: 'recipient' };
    case 429: {
      const seconds = parameters?.retry_after;
      const pause = seconds === undefined ? {} : { retryAfterMs: seconds * 1_000 };
      return { class: 'rate_limited', code, scope: 'account', ...pause };
    }
    default:
      return null;
  }
}

function wrongRequest(description: string, movedTo: number | undefined) {
  if (movedTo !== undefined) return { class: 'retryable', scope: 'recipient' } as const;
  if (nobodyThere.test(description)) return { class: 'recipient', scope: 'recipient' } as const;
  if (/temporarily unavailable/i.test(description)) return { class: 'retryable' } as const;
  return { class: 'invalid' } as const;
}

/** The new id of a group that became a supergroup. @returns null when it did not move */
export function movedChat({ data }: ProviderAnswer): number | null {
  return refusalSchema.safeParse(data).data?.parameters?.migrate_to_chat_id ?? null;
}
