import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { FakeAnswer, GivenCommand } from './fake-commands.js';
import type { FakeEvent } from './fake-world.js';

/** Where Asterisk connects to: a section of `websocket_client.conf`. */
export interface OutboundTarget {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** `connection_type`. */
  readonly perCall: boolean;
  /** `ca_list_file`. */
  readonly ca?: string;
}

/** What a session is told, and asks. */
export interface OutboundParts {
  /** The target of the next connection; null while none may be opened. */
  readonly target: () => OutboundTarget | null;
  readonly dress: (application: string, event: FakeEvent) => string;
  readonly run: (method: string, path: string, query: URLSearchParams) => FakeAnswer;
  readonly given: (command: GivenCommand) => void;
  /** Whether the answer to a command is lost: Asterisk has done what it was told, and nobody hears of it. */
  readonly losesAnswer: (path: string) => boolean;
  /** Whether what happens between two connections is said on the second one, as Asterisk does once it knows. */
  readonly keepsEvents: () => boolean;
}

/** A connection that Asterisk opens, and the next one when it breaks. */
export interface OutboundSession {
  readonly application: string;
  isUp(): boolean;
  emit(event: FakeEvent): void;
  /** Opens it, once. @returns whether it is open */
  connect(): Promise<boolean>;
  /** Breaks it as a network does. @param isSilent - so that only Asterisk knows */
  cut(isSilent: boolean): void;
  /** Closes it for good, as behind the end of a call. */
  end(): void;
}

/** After how long a connection that broke is opened again, the first time, in ms. */
const redialMs = 10;
/** Most that Asterisk reads of a message, in bytes. */
const maxReadBytes = 65_535;

/** A session of `ari.conf`, of the type `outbound_websocket`. */
export function outboundSession(
  application: string,
  { target, dress, run, given, losesAnswer, keepsEvents }: OutboundParts,
): OutboundSession {
  let socket: WebSocket | null = null;
  let isOver = false;
  const queue: FakeEvent[] = [];

  function answer(text: string): void {
    const request = text.length > maxReadBytes ? null : requestIn(text);
    if (!request) {
      socket?.terminate();
      return;
    }
    const { method, uri, request_id, transaction_id = '' } = request;
    const answered = request.query ? run(method, `/${uri}`, request.query) : { status: 400 };
    const isFile = 'body' in answered && answered.body instanceof Uint8Array;
    const status = isFile ? 406 : answered.status;
    given({ line: `${method} /${uri}`, status });
    if (losesAnswer(`/${uri}`)) return;
    const body = 'body' in answered && !isFile ? answered.body : undefined;
    emit({
      type: 'RESTResponse',
      transaction_id,
      request_id,
      status_code: status,
      reason_phrase: '',
      uri,
      ...(body !== undefined && {
        content_type: 'application/json',
        message_body: JSON.stringify(body),
      }),
    });
  }
  function emit(event: FakeEvent): void {
    if (socket) socket.send(dress(application, event));
    else if (keepsEvents()) queue.push(event);
  }
  async function connect(): Promise<boolean> {
    const to = target();
    if (isOver || !to) return false;
    const opened = new WebSocket(to.url, ['ari'], {
      auth: `${to.username}:${to.password}`,
      ...(to.ca !== undefined && { ca: to.ca }),
    });
    opened.on('message', (data) => socket === opened && answer(String(data)));
    try {
      await once(opened, 'open');
    } catch {
      return false;
    }
    if (isOver) opened.terminate();
    if (isOver) return false;
    socket = opened;
    for (const event of queue.splice(0)) emit(event);
    emit({ type: 'ApplicationRegistered' });
    opened.on('close', () => {
      if (socket !== opened) return;
      socket = null;
      setTimeout(connect, redialMs);
    });
    opened.on('error', () => {});
    return true;
  }
  return {
    application,
    isUp: () => socket !== null,
    emit,
    connect,
    cut(isSilent) {
      const open = socket;
      socket = null;
      if (!isSilent) open?.terminate();
    },
    end() {
      isOver = true;
      socket?.close(1000);
      socket = null;
    },
  };
}

interface RestRequest {
  readonly method: string;
  readonly uri: string;
  readonly request_id: string;
  readonly transaction_id?: string;
  /** Null when it cannot be read. */
  readonly query: URLSearchParams | null;
}

/** @returns null for what is no request at all */
function requestIn(text: string): RestRequest | null {
  const message = JSON.parse(text) as Record<string, unknown>;
  const { type, method, uri, request_id, query_strings = [] } = message;
  if (type !== 'RESTRequest' || typeof method !== 'string' || typeof uri !== 'string') return null;
  if (uri === '' || uri.startsWith('/') || typeof request_id !== 'string') return null;
  const pairs: readonly unknown[] = Array.isArray(query_strings) ? query_strings : [null];
  const query = new URLSearchParams();
  for (const pair of pairs) {
    const { name, value } = (pair ?? {}) as Record<string, unknown>;
    if (typeof name !== 'string' || typeof value !== 'string')
      return { method, uri, request_id, query: null };
    query.append(name, value);
  }
  return { method, uri, request_id, query };
}
