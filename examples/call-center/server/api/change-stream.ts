import { once } from 'node:events';
import type { WebchatTyping } from '@aduan/channel-webchat';
import { AduanError, canDo, isRecused } from '@aduan/core';
import type { Instances } from '@aduan/core/instances';
import type { CallEventsChannel } from '@aduan/ivr/call-events';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Accounts } from '../accounts/accounts.js';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import type { Inbox } from '../notifications/inbox.js';
import type { Exchange } from '../phone/open-exchange.js';
import type { OfficerEnvironment } from './environment.js';
import type { OpenStreams } from './open-streams.js';

const heartbeatMs = 20_000;
/** Lifetime of a stream; then the browser opens a new one. */
const streamLifetimeMs = 10 * 60_000;

/** What the stream of changes needs. */
export interface ChangeStreamParts {
  readonly aduan: CallCenterDesk;
  readonly instances: Instances;
  readonly accounts: Accounts;
  readonly inbox: Inbox;
  readonly office: Pick<Office, 'changed'>;
  readonly typing: WebchatTyping;
  readonly exchange: Pick<Exchange, 'queue'>;
  readonly telephone: CallEventsChannel | null;
  readonly streams: OpenStreams;
  readonly now: () => number;
  /** Ends every stream, so that the server can stop. */
  readonly closing: AbortSignal;
}

/**
 * `GET /stream`: server-sent events. `change` with the ticket and what happened to it (the console then reads again
 * what it shows); `conversation` when something was said in any conversation, to officers who may read them; `notice`
 * when the officer's inbox changed; `officers` when somebody joined or left; `typing` with a ticket whose citizen is
 * writing in the chat of this instance; `phone` when a call rings here or somebody waits for an officer. All others
 * arrive from every instance. The stream ends with the session: at once when the officer signs out here, otherwise
 * before the next change or heartbeat, and while the accounts cannot be read. The browser then opens a new one.
 */
export function changeStream(parts: ChangeStreamParts) {
  const { aduan, accounts, exchange, inbox, instances, office, streams, telephone, typing } = parts;
  const { closing, now } = parts;
  return new Hono<OfficerEnvironment>().get('/stream', (c) => {
    if (c.req.method === 'HEAD') return c.body(null);
    const { officer, session } = c.var;
    const place = streams.open(officer.id, session);
    if (place === null) {
      throw new AduanError('too-many-streams', 'Too many windows are open. Close some.');
    }
    return streamSSE(c, async (stream) => {
      stream.onAbort(place.end);
      const send = async (text: string) => {
        const stillIn = await accounts.find(session, now()).catch(() => null);
        if (stillIn === null) place.end();
        else await stream.write(text);
      };
      const reader = principalOf(officer);
      const mayObserve = canDo(aduan.workflow, reader, 'read-identity').allowed;
      const off = instances.onChange((change) => {
        if (change.kind === 'case') {
          if (isRecused(reader, change.ticket)) return;
          const told = { ticketId: change.ticket.id, type: change.type };
          void send(`event: change\ndata: ${JSON.stringify(told)}\n\n`);
          return;
        }
        if (change.kind === 'unknown') void send('event: change\ndata: {}\n\n');
        // The event names no conversation: permissions are checked when it is read.
        if (mayObserve) void send('event: conversation\ndata: {}\n\n');
      });
      const offOffice = office.changed(() => void send('event: officers\ndata: {}\n\n'));
      const offInbox = inbox.watch(officer.id, () => void send('event: notice\ndata: {}\n\n'));
      const sendTyping = async (number: string) => {
        const { items } = await aduan.tickets.list({ number }, { actor: reader });
        for (const { ticket } of items) {
          await send(`event: typing\ndata: ${JSON.stringify({ ticketId: ticket.id })}\n\n`);
        }
      };
      const offTyping = typing.onCitizen((number) => void sendTyping(number).catch(() => {}));
      const tellPhone = () => void send('event: phone\ndata: {}\n\n');
      const offQueue = mayObserve ? exchange.queue.onChange(tellPhone) : null;
      const offCalls = mayObserve ? telephone?.calls.onChange(tellPhone) : null;
      const heartbeat = setInterval(() => void send(': \n\n'), heartbeatMs);
      await send(': \n\n');
      const lifetime = AbortSignal.timeout(streamLifetimeMs);
      const over = AbortSignal.any([closing, place.ended, lifetime]);
      if (!over.aborted) await once(over, 'abort');
      clearInterval(heartbeat);
      off();
      offOffice();
      offInbox();
      offTyping();
      offQueue?.();
      offCalls?.();
      place.end();
    });
  });
}
