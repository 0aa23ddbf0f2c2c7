import ky, { isHTTPError, type KyInstance } from 'ky';
import { type DeskEvent, type FollowOptions, followEvents } from './follow-events.js';
import type {
  AnswerOf,
  ChangeOptions,
  Method,
  OperationOf,
  OperationOptions,
  PathOf,
} from './operations.js';
import { ProblemError, problemOf } from './problem-error.js';
import { transientStatuses } from './transient-statuses.js';

/** URL and credentials of the API. */
export interface ClientOptions {
  /** URL with its base path: `https://desk.example/api/v1`. */
  readonly baseUrl: string;
  /** An API key: `aduan_1_…`. Left out where the host's own sign-in counts. */
  readonly key?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Timeout of one attempt, ms. Default 15 seconds. */
  readonly timeoutMs?: number;
  /** Headers of every request, such as the token of a session; read for each. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** How often a failed connection is retried. Default 3; 0 where the caller retries. */
  readonly retries?: number;
  /** Whether changes without files are still sent when their page closes; browsers then take 64 KiB. Default: no. */
  readonly keepalive?: boolean;
  /** Receives the time of the server with each answer, epoch ms, to the second. */
  readonly onServerTime?: (at: number) => void;
}

/** A client of one desk. Every call may throw `ProblemError`; failed connections are retried, for changes too. */
export interface Client {
  /** Reads. */
  get<Path extends PathOf<'get'>>(
    path: Path,
    ...asked: OperationOptions<OperationOf<'get', Path>>
  ): Promise<AnswerOf<OperationOf<'get', Path>>>;
  /** Makes a change, exactly once even if it is retried, or a query with a body. */
  post<Path extends PathOf<'post'>>(
    path: Path,
    ...asked: OperationOptions<OperationOf<'post', Path>>
  ): Promise<AnswerOf<OperationOf<'post', Path>>>;
  /** Ends something, such as a session. */
  delete<Path extends PathOf<'delete'>>(
    path: Path,
    ...asked: OperationOptions<OperationOf<'delete', Path>>
  ): Promise<AnswerOf<OperationOf<'delete', Path>>>;
  /** The address of a read, for a link or a picture: the browser asks with its cookie. */
  url<Path extends PathOf<'get'>>(
    path: Path,
    ...asked: OperationOptions<OperationOf<'get', Path>>
  ): string;
  /** Reads a file of a case, by the name that the case has for it. */
  file(ticket: string, blob: string, options?: { readonly signal?: AbortSignal }): Promise<Blob>;
  /** Follows the events of a desk, across broken connections. Ends when the signal aborts. */
  events(options?: FollowOptions): AsyncGenerator<DeskEvent, void, void>;
}

interface AnyInput extends ChangeOptions {
  readonly path?: Readonly<Record<string, string>>;
  /** Lists are joined by commas, null is left empty. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly files?: readonly File[];
  readonly signal?: AbortSignal;
  readonly keepalive?: boolean;
}

/**
 * Makes a client.
 *
 * @example
 * ```ts nocheck (the README shows it complete)
 * const desk = createClient({ baseUrl: 'https://desk.example/api/v1', key });
 * const { ticket, pin } = await desk.post('/tickets', { body: { body: 'Gerai tutup', channel: 'portal' } });
 * ```
 */
export function createClient({
  baseUrl,
  fetch,
  headers,
  keepalive = false,
  key,
  onServerTime,
  retries = 3,
  timeoutMs = 15_000,
}: ClientOptions): Client {
  const http = ky.create({
    prefix: baseUrl,
    timeout: timeoutMs,
    // The idempotency key of a change makes a retry safe, even when it is unknown whether the first request arrived.
    retry: {
      limit: retries,
      methods: ['get', 'post', 'delete'],
      statusCodes: [...transientStatuses],
      retryOnTimeout: true,
    },
    ...(fetch && { fetch }),
    ...(key !== undefined && { headers: { Authorization: `Bearer ${key}` } }),
    hooks: {
      beforeRequest: [
        ({ request }) => {
          for (const [name, value] of Object.entries(headers?.() ?? {})) {
            request.headers.set(name, value);
          }
        },
      ],
      afterResponse: [
        ({ response }) => {
          const at = Date.parse(response.headers.get('Date') ?? '');
          if (!Number.isNaN(at)) onServerTime?.(at);
        },
      ],
    },
  });
  return {
    get: async (path, ...[input]) => answerIn(await call(http, 'get', path, input as AnyInput)),
    async post(path, ...[input]) {
      const asked = { ...(input as AnyInput), keepalive };
      return answerIn(await call(http, 'post', path, asked));
    },
    delete: async (path, ...[input]) =>
      answerIn(await call(http, 'delete', path, input as AnyInput)),
    url(path, ...[input]) {
      const { path: places, query } = input as AnyInput;
      const asked = queryOf(query).toString();
      return `${baseUrl}/${stepsOf(path, places)}${asked && `?${asked}`}`;
    },
    async file(id, blob, options = {}) {
      const input = { path: { id, blob }, ...options };
      return (await call(http, 'get', '/tickets/{id}/files/{blob}', input)).blob();
    },
    events: (options = {}) => refusing(followEvents(http, options)),
  };
}

async function call(
  http: KyInstance,
  method: Method,
  template: string,
  { body, files, keepalive = false, key, path, query, signal, version }: AnyInput = {},
): Promise<Response> {
  try {
    return await http(stepsOf(template, path), {
      method,
      keepalive: keepalive && !files,
      searchParams: queryOf(query),
      headers: {
        ...(method === 'post' && { 'Idempotency-Key': key ?? crypto.randomUUID() }),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      },
      ...(method === 'post' && (files ? { body: formOf(body, files) } : { json: body ?? {} })),
      ...(signal && { signal }),
    });
  } catch (reason) {
    throw refusalOf(reason);
  }
}

function stepsOf(template: string, places: AnyInput['path'] = {}): string {
  return template
    .slice(1)
    .replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(places[name] ?? ''));
}

function queryOf(query: AnyInput['query'] = {}): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(
    Object.fromEntries(given.map(([name, value]) => [name, String(value ?? '')])),
  );
}

async function answerIn<Answer>(response: Response): Promise<Answer> {
  const type = response.headers.get('Content-Type') ?? '';
  const read = type.includes('json') ? response.json() : response.text();
  return (response.status === 204 ? undefined : await read) as Answer;
}

function formOf(body: unknown, files: readonly File[]): FormData {
  const form = new FormData();
  form.append('ticket', JSON.stringify(body));
  for (const file of files) form.append('file', file);
  return form;
}

async function* refusing<Item>(items: AsyncGenerator<Item, void, void>) {
  try {
    yield* items;
  } catch (reason) {
    throw refusalOf(reason);
  }
}

/** The error never contains the request, because its headers contain the key. */
function refusalOf(reason: unknown): unknown {
  if (!isHTTPError(reason)) return reason;
  return new ProblemError(problemOf(reason.response.status, reason.data));
}
