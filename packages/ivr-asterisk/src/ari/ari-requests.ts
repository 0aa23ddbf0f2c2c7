import { ChannelError } from '@aduan/core';
import * as z from 'zod';
import { type AriQuestion, type AriReply, isTrouble } from './ari-access.js';
import { realTimers, type Timers } from './timers.js';

/** Timers of a connection; tests replace them. */
export interface CommandPace {
  readonly timers: Timers;
  /** Timeout of one command, in ms. */
  readonly commandMs: number;
}

export const realCommandPace: CommandPace = { timers: realTimers, commandMs: 8_000 };

const responseSchema = /* @__PURE__ */ z.object({
  type: z.literal('RESTResponse'),
  request_id: z.string().max(200),
  status_code: z.number().int(),
  message_body: z.string().catch(''),
});

/** Requests over a connection that also carries events. */
export interface AriRequests {
  /** @throws ChannelError when the response is an error, does not arrive, or the connection breaks */
  ask(question: AriQuestion): Promise<AriReply>;
  /** @returns whether a message was a response; a response after its timeout is ignored */
  hear(message: unknown): boolean;
  /** The connection is broken: rejects all pending requests. */
  broken(): void;
}

/** Requests to Asterisk over a WebSocket ("ARI REST over WebSocket"), and their responses. */
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

/** The command may still have been executed. */
function unanswered(code: string): ChannelError {
  const info = { class: 'retryable', code, outcomeUnknown: true } as const;
  return new ChannelError(info, 'Asterisk did not answer.');
}
