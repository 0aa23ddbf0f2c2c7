import type { DirectoryContext } from '@aduan/core/directory';
import { createHttp } from '@aduan/http';
import { authentication, type SimkopdesAuth } from './auth.js';
import { type CircuitBreakerOptions, circuitBreaker } from './circuit-breaker.js';
import { openEnvelope } from './envelope.js';
import { readAnswer } from './read-answer.js';
import { type RequestBudgetOptions, requestBudget } from './request-budget.js';
import { toDirectoryError } from './to-directory-error.js';

/** Where Simkopdes is, what opens it, and how much is asked of it. */
export interface ConnectionOptions {
  /** What stands before every path, such as `https://api.example.go.id/api`. There is no default: ask the ministry. */
  readonly baseUrl: string;
  readonly auth: SimkopdesAuth;
  /** Longest time for one try, ms. Default 10,000. */
  readonly timeoutMs?: number;
  readonly breaker?: CircuitBreakerOptions;
  readonly budget?: RequestBudgetOptions;
}

/** One question to Simkopdes, or one thing to write there. */
export interface SimkopdesRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** A write. Its key makes a second one do nothing, where the other side honours it. */
  readonly write?: { readonly key: string; readonly body: Readonly<Record<string, unknown>> };
}

/** What was asked for is as it was. */
const notModified = 304;

/** What an answer said of its state, to be told when it is asked for again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An answer with its validators, or that nothing has changed. */
export type Answered<Data> = (Validators & { readonly data: Data }) | 'not-modified';

/** Asks Simkopdes. */
export interface Connection {
  /** What the envelope holds. @throws DirectoryError only */
  ask(request: SimkopdesRequest, context: DirectoryContext): Promise<unknown>;
  /** The same, unless it has not changed since the answer whose validators are known. @throws DirectoryError only */
  askIfChanged(
    request: SimkopdesRequest,
    known: Validators | null,
    context: DirectoryContext,
  ): Promise<Answered<unknown>>;
  /** All of the answer. @throws DirectoryError only */
  askWhole(request: SimkopdesRequest, context: DirectoryContext): Promise<unknown>;
}

/**
 * The way to Simkopdes. Reads are tried again with jitter, after `Retry-After`, as `createHttp` does; writes are
 * not: only the desk knows whether it may write twice.
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
    // Whoever moved has to tell the host: what opens Simkopdes is not carried elsewhere.
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
