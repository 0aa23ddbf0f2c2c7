import type { EndpointRequest, Endpoints } from './answer.js';
import { chance } from './chance.js';
import { cooperativeEndpoints } from './cooperative-endpoints.js';
import { badGateway, distorted, type Faults, refusalOf } from './faults.js';
import { type HistoryEntry, helpdeskEndpoints, type StoredTicket } from './helpdesk-endpoints.js';
import { type HintsTo, sendHint } from './hints.js';
import { regionEndpoints } from './region-endpoints.js';
import type { ChildRegions } from './regions.js';
import { type Credentials, tokenIssuer } from './tokens.js';

/** Options of `referenceServer`. */
export interface ReferenceServerOptions {
  /** `childRegions` of `@aduan/wilayah`: the villages whose cooperatives are invented. */
  readonly childRegions: ChildRegions;
  readonly credentials: Credentials;
  /** Epoch ms. */
  readonly now: () => number;
  /** Path before all endpoints. Default `/api`. */
  readonly basePath?: string;
}

/** A received request, without its credentials. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A stand-in for Simkopdes. */
export interface ReferenceServer {
  /** Answers any request; mount it in a server. */
  fetch(request: Request): Promise<Response>;
  /** Sets the simulated faults; without an argument there are none. */
  misbehave(faults?: Faults): void;
  /** Revokes all tokens of clients. */
  revokeTokens(): void;
  /** The tickets that were handed over, by their id. */
  readonly cases: ReadonlyMap<string, StoredTicket>;
  /** Writes into the history of a ticket on behalf of the other side, and sends a hint if a receiver is set. */
  say(id: string, line: HistoryEntry): void;
  /** Sets the receiver of hints; null, the default = none. */
  hintTo(receiver: HintsTo | null): void;
  /** Waits until every hint that was sent has been answered. */
  hinted(): Promise<void>;
  /** Every request, in order. */
  readonly requests: readonly LoggedRequest[];
}

/**
 * A stand-in for Simkopdes, for tests and for trying out a desk: regions, invented cooperatives in real villages,
 * tokens, and simulated faults. It behaves as others observed the real one, and proves nothing about it.
 *
 * @example
 * ```ts nocheck (see the README)
 * const server = referenceServer({ childRegions, credentials: { tokens: ['try'] }, now: Date.now });
 * ```
 */
export function referenceServer(options: ReferenceServerOptions): ReferenceServer {
  const { childRegions, credentials, now, basePath = '/api' } = options;
  const office = tokenIssuer(credentials, now);
  const open: readonly Endpoints[] = [office.endpoints, regionEndpoints(childRegions)];
  const helpdesk = helpdeskEndpoints(now);
  const closed: readonly Endpoints[] = [cooperativeEndpoints(childRegions), helpdesk.endpoints];
  const requests: LoggedRequest[] = [];
  let faults: Faults = {};
  let receiver: HintsTo | null = null;
  const hints = new Set<Promise<void>>();

  function respond(asked: EndpointRequest): Response {
    for (const endpoints of [...open, ...closed]) {
      const answer = endpoints(asked);
      if (answer === null) continue;
      if (closed.includes(endpoints) && asked.account === null) {
        return Response.json({ message: 'Unauthenticated.' }, { status: 401 });
      }
      if (answer instanceof Response) return answer;
      if (faults.losesAnswers && asked.method === 'POST') return badGateway();
      const body = { message: 'Success', data: distorted(answer.data, faults), ...answer.beside };
      return asked.method === 'GET' ? tagged(body, asked.etag, faults) : created(body);
    }
    return Response.json({ message: 'Not Found' }, { status: 404 });
  }

  return {
    requests,
    misbehave(given = {}) {
      faults = given;
    },
    revokeTokens: office.revoke,
    cases: helpdesk.cases,
    say(id, line) {
      if (!helpdesk.say(id, line) || !receiver) return;
      const hint = sendHint(id, receiver, now(), faults).finally(() => hints.delete(hint));
      hints.add(hint);
    },
    hintTo(given) {
      receiver = given;
    },
    async hinted() {
      await Promise.all(hints);
    },
    async fetch(request) {
      const { method, headers } = request;
      const { pathname, search, searchParams } = new URL(request.url);
      const text = await request.text();
      requests.push({ method, path: `${pathname}${search}`, body: text });
      if (faults.slowMs) await passing(faults.slowMs, request.signal);
      const refusal = refusalOf(faults, requests.length);
      if (refusal) return refusal;
      return respond({
        method,
        path: pathname.replace(`${basePath}/`, '').split('/').map(decodeURIComponent),
        query: searchParams,
        body: bodyOf(text, headers.get('content-type') ?? ''),
        key: headers.get('idempotency-key'),
        etag: headers.get('if-none-match'),
        account: office.isKnown(headers) ? 'aduan' : null,
      });
    },
  };
}

/** Reads are answered with 201, like writes, as observed at the real one. */
function created(body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status: 201, headers });
}

/** A read with an ETag of its content, or nothing where the caller has it. */
function tagged(body: object, known: string | null, { forgetsTags }: Faults): Response {
  const etag = `"${Math.floor(chance(JSON.stringify(body)) * 2 ** 32).toString(16)}"`;
  if (known === etag && !forgetsTags) return new Response(null, { status: 304, headers: { etag } });
  return created(body, { etag });
}

function bodyOf(text: string, type: string): unknown {
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(text);
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function passing(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
