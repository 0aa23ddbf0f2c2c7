import { AduanError, type Logger, NotFoundError } from '@aduan/core';
import { addressGroup, refuseField } from '@aduan/core/channel';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { authenticate, requireOneSignIn, signedIn } from './access/authenticate.js';
import { rateLimits } from './access/rate-limits.js';
import { scopesOf } from './access/scopes.js';
import { seenOfficers } from './access/seen-officers.js';
import type { ApiOptions } from './api-options.js';
import { type OpenApiDocument, openApiDocument } from './document/openapi-document.js';
import { byPrecision, requireDistinct } from './operations/distinct-operations.js';
import { mountOperation } from './operations/mount-operation.js';
import { problemResponse, toProblem } from './responses/problem.js';
import { problemTableOf } from './responses/problem-table.js';
import { allRoutes } from './routes/all-routes.js';

/** An API, ready to be mounted. */
export interface Api {
  /** Handles every request below `basePath`. Never throws. */
  fetch(request: Request): Promise<Response>;
  /** Response of `GET /openapi.json`. */
  readonly document: OpenApiDocument;
}

/** Without a logger, the host still sees that something of it failed. */
const failuresToConsole: Logger = (level, event, data) => {
  if (level === 'error') console.error(event, data);
};

/**
 * Makes the HTTP API of a desk: all commands and queries, behind authentication.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const api = createApi({ aduan });
 * app.all('/api/v1/*', (c) => api.fetch(c.req.raw));
 * ```
 *
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`, or `basePath` is no path
 */
export function createApi(options: ApiOptions): Api {
  const { aduan, basePath = '/api/v1', origins = [] } = options;
  const { closing = new AbortController().signal, maxFormLength = 10 * 1024 * 1024 } = options;
  const { logger = failuresToConsole, now = Date.now } = options;
  if (!/^(\/[\w.-]+)+$/.test(basePath)) {
    refuseField('basePath', 'must begin with a slash and not end with one');
  }
  requireOneSignIn(options);
  const { timeZone } = aduan.calendar.def;
  const problems = problemTableOf(aduan);
  const problem = toProblem(timeZone, logger, problems);
  const seen = seenOfficers();
  const caller = async (request: Request) => {
    const known = await authenticate(options, request, scopes());
    if (known) seen.see(known.principal);
    return known;
  };
  const placeOf = (request: Request) => options.addressOf?.(request) ?? null;
  const networkOf = async (request: Request, told: string | null) => {
    const known = await caller(request);
    // A program or an officer acts for others and may name their network; a citizen acts for themselves.
    return known && known.principal.kind !== 'citizen' ? told : placeOf(request);
  };
  const parts = {
    ...{ caller, closing, networkOf, seen, timeZone, toProblem: problem },
    addressOf: placeOf,
    signedIn: (request: Request) => signedIn(options, request),
  };
  const operations = allRoutes(options, parts);
  requireDistinct(operations);
  const scopes = once(() => Object.keys(scopesOf(operations)));
  const title = options.title ?? 'Aduan API';
  // The document contains all schemas, so it is built only on the first request for it.
  const document = once(() => openApiDocument(operations, { basePath, problems, title }));
  // The page is rarely requested: it is loaded and rendered on first use.
  const page = once(async () => (await import('@aduan/api/reference')).referencePage(document()));
  const app = new Hono().basePath(basePath);
  const refused = problemResponse(problem);
  app.onError((reason) => refused(reason));
  app.notFound(() => {
    throw new AduanError(
      'route-not-found',
      `This is outside of the API, which is below ${basePath}.`,
    );
  });
  if (origins.length > 0) app.use(cors({ origin: [...origins], ...browserHeaders }));
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
    // Time of the desk's clock, so that clients can compute remaining time to deadlines.
    c.res.headers.set('Date', new Date(now()).toUTCString());
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.get('/openapi.json', (c) => c.json(document()));
  app.get('/reference', async (c) => {
    const { html, headers } = await page();
    return c.html(html, 200, headers);
  });
  app.get('/health', async (c) => {
    const { serving } = await aduan.health();
    return c.json({ serving }, serving ? 200 : 503);
  });
  const limits = rateLimits(options.limits);
  const addressOf = (request: Request) => addressGroup(placeOf(request) ?? 'anywhere');
  for (const operation of operations.toSorted(byPrecision)) {
    mountOperation(app, operation, {
      ...{ caller, limits, addressOf, maxFormLength, now, refused, timeZone },
    });
  }
  app.all('*', () => {
    throw new NotFoundError('route');
  });
  return {
    get document() {
      return document();
    },
    fetch: async (request) => app.fetch(request),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const browserHeaders = {
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'Last-Event-ID'],
  exposeHeaders: ['Date', 'ETag', 'Retry-After'],
  maxAge: 600,
};
