import { ChannelError } from '@aduan/core';
import * as z from 'zod';
import { type AriQuestion, type AriReply, isTrouble } from './ari-access.js';
import { realTimers, type Timers } from './timers.js';

/** How a connection waits: for tests, that do not. */
export interface CommandPace {
  readonly timers: Timers;
  /** How long one command may take, in ms. */
  readonly commandMs: number;
}

export const realCommandPace: CommandPace = { timers: realTimers, commandMs: 8_000 };

const responseSchema = /* @__PURE__ */ z.object({
  type: z.literal('RESTResponse'),
  request_id: z.string().max(200),
  status_code: z.number().int(),
  message_body: z.string().catch(''),
});

/** Questions over a connection on which events come, too. */
export interface AriRequests {
  /** @throws ChannelError when the answer says so, does not come, or the connection breaks */
  ask(question: AriQuestion): Promise<AriReply>;
  /** @returns whether a message was an answer; what nobody waits for any more is passed over */
  hear(message: unknown): boolean;
  /** No more answers come. */
  broken(): void;
}

/** Questions to Asterisk over a WebSocket ("ARI REST over WebSocket"), and the answers to them. */
export function ariRequests(
  send: (text: string) => void,
  { timers, commandMs }: CommandPace,
): AriRequests {
  const waiting = new Map<string, (reply: AriReply | ChannelError) => void>();
  const settle = (id: string, reply: AriReply | ChannelError) => waiting.get(id)?.(reply);

  return {
    async ask(question) {
      const { method, path, query } = question;
      const id = crypto.randomUUID();
      const reply = await new Promise<AriReply | ChannelError>((resolve) => {
        const callOff = timers.after(commandMs, () => settle(id, unanswered('timeout')));
        waiting.set(id, (said) => {
          waiting.delete(id);
          callOff();
          resolve(said);
        });
        const uri = path.map(encodeURIComponent).join('/');
        const query_strings = Object.entries(query).map(([name, value]) => ({ name, value }));
        send(JSON.stringify({ type: 'RESTRequest', request_id: id, method, uri, query_strings }));
      });
      if (reply instanceof ChannelError) throw reply;
      if (!isTrouble(reply.status, question)) return reply;
      throw new ChannelError(
        { class: 'retryable', code: reply.status },
        `Asterisk answered ${reply.status}.`,
      );
    },
    hear(message) {
      const response = responseSchema.safeParse(message).data;
      if (!response) return false;
      settle(response.request_id, { status: response.status_code, body: response.message_body });
      return true;
    },
    broken() {
      for (const id of waiting.keys()) settle(id, unanswered('broken'));
    },
  };
}

/** It may have been done all the same. */
function unanswered(code: string): ChannelError {
  const info = { class: 'retryable', code, outcomeUnknown: true } as const;
  return new ChannelError(info, 'Asterisk did not answer.');
}
