import type { DirectoryContext } from '@aduan/core/directory';
import { createHttp } from '@aduan/http';
import { authentication, type SimkopdesAuth } from './auth.js';
import { type CircuitBreakerOptions, circuitBreaker } from './circuit-breaker.js';
import { openEnvelope } from './envelope.js';
import { readAnswer } from './read-answer.js';
import { type RequestBudgetOptions, requestBudget } from './request-budget.js';
import { toDirectoryError } from './to-directory-error.js';

/** The address of Simkopdes, the credentials, and the limits of requests. */
export interface ConnectionOptions {
  /** Prefix of every path, such as `https://api.example.go.id/api`. There is no default: ask the ministry. */
  readonly baseUrl: string;
  readonly auth: SimkopdesAuth;
  /** Timeout of one attempt, ms. Default 10,000. */
  readonly timeoutMs?: number;
  readonly breaker?: CircuitBreakerOptions;
  readonly budget?: RequestBudgetOptions;
}

/** One read or write of Simkopdes. */
export interface SimkopdesRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** A write. A repeat with the same key has no effect, where the other side honours it. */
  readonly write?: { readonly key: string; readonly body: Readonly<Record<string, unknown>> };
}

/** HTTP status of an unchanged answer. */
const notModified = 304;

/** The validators of an answer, which are sent with the next request for it. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An answer with its validators, or that nothing has changed. */
export type Answered<Data> = (Validators & { readonly data: Data }) | 'not-modified';

/** Sends requests to Simkopdes. */
export interface Connection {
  /** The data of the envelope. @throws DirectoryError only */
  ask(request: SimkopdesRequest, context: DirectoryContext): Promise<unknown>;
  /** The same, unless it is unchanged since the answer with these validators. @throws DirectoryError only */
  askIfChanged(
    request: SimkopdesRequest,
    known: Validators | null,
    context: DirectoryContext,
  ): Promise<Answered<unknown>>;
  /** The whole answer. @throws DirectoryError only */
  askWhole(request: SimkopdesRequest, context: DirectoryContext): Promise<unknown>;
}

/**
 * Connects to Simkopdes. Reads are retried with jitter, after `Retry-After`, as `createHttp` does; writes are not,
 * because only the desk knows whether it may write twice.
 */
export function connect(options: ConnectionOptions): Connection {
  const { baseUrl, auth, timeoutMs = 10_000 } = options;
  const proof = authentication(auth);
  const unlessBroken = circuitBreaker(options.breaker);
  const count = requestBudget(options.budget);

  async function attempt<Result>(
    context: DirectoryContext,
    call: () => Promise<Result>,
  ): Promise<Result> {
    return unlessBroken(context.now, async () => {
      try {
        return await call();
      } catch (error) {
        const failure = toDirectoryError(error);
        if (failure.class === 'auth') proof.forget();
        throw failure;
      }
    });
  }

  async function askWhole(request: SimkopdesRequest, context: DirectoryContext): Promise<unknown> {
    return attempt(context, async () => readAnswer(await send(request, context)));
  }

  async function send(
    request: SimkopdesRequest,
    context: DirectoryContext,
    known: Validators | null = null,
  ): Promise<Response> {
    const fetchCounted: typeof fetch = (input, init) => {
      count(context.now());
      return context.fetch(input, init);
    };
    const { signal } = context;
    const http = createHttp({ fetch: fetchCounted, signal }, { timeoutMs });
    const headers = {
      accept: 'application/json',
      ...(known?.etag && { 'if-none-match': known.etag }),
      ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      ...(await proof.headers(context, http)),
    };
    const { path, query = {}, write } = request;
    const url = `${baseUrl.replace(/\/$/, '')}${path}`;
    // Redirects are refused: the host must configure a new address, and credentials are never sent elsewhere.
    const redirect = 'error';
    if (!write) {
      const throwHttpErrors = (status: number) => status !== notModified || known === null;
      return http.get(url, { headers, redirect, searchParams: { ...query }, throwHttpErrors });
    }
    return http.post(url, {
      redirect,
      headers: { ...headers, 'idempotency-key': write.key },
      json: write.body,
    });
  }

  return {
    askWhole,
    ask: async (request, context) => openEnvelope(await askWhole(request, context)),
    async askIfChanged(request, known, context) {
      return attempt(context, async () => {
        const response = await send(request, context, known);
        if (response.status === notModified) return 'not-modified';
        const data = openEnvelope(await readAnswer(response));
        const { headers } = response;
        return { data, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
      });
    },
  };
}
