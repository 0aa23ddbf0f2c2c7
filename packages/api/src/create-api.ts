import { type Aduan, type Logger, NotFoundError } from '@aduan/core';
import { type Answers, createAnswers } from '@aduan/core/answers';
import { createAttachments } from '@aduan/core/attachments';
import type { Cases } from '@aduan/core/cases';
import { createConversations } from '@aduan/core/conversations';
import type { CooperativeFactsRoom } from '@aduan/core/cooperative-facts';
import type { DataProtection } from '@aduan/core/data-protection';
import type { FieldReports } from '@aduan/core/field-reports';
import type { TeamsOptions } from '@aduan/core/organization';
import type { Webhooks } from '@aduan/core/webhooks';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { type AuthenticationOptions, authenticate } from './access/authenticate.js';
import { type RateLimitOptions, rateLimits } from './access/rate-limits.js';
import { problemAnswer } from './answers/problem.js';
import { type OpenApiDocument, openApiDocument } from './document/openapi-document.js';
import { mountOperation } from './operations/mount-operation.js';
import type { Operation } from './operations/operation.js';
import { type AnswerQuestion, answerRoutes } from './routes/answer-routes.js';
import { calendarRoutes } from './routes/calendar-routes.js';
import { caseRoutes } from './routes/case-routes.js';
import { conversationRoutes } from './routes/conversation-routes.js';
import { deskRoutes } from './routes/desk-routes.js';
import { draftRoutes } from './routes/draft-routes.js';
import { eventRoutes } from './routes/event-routes.js';
import { exportRoutes } from './routes/export-routes.js';
import { factRoutes } from './routes/fact-routes.js';
import { fieldRoutes } from './routes/field-routes.js';
import { fileRoutes } from './routes/file-routes.js';
import { partyRoutes } from './routes/party-routes.js';
import { personalDataRoutes } from './routes/personal-data-routes.js';
import { publicRoutes } from './routes/public-routes.js';
import { reportRoutes } from './routes/report-routes.js';
import { teamRoutes } from './routes/team-routes.js';
import { ticketCommands } from './routes/ticket-commands.js';
import { ticketReads } from './routes/ticket-reads.js';
import { webhookRoutes } from './routes/webhook-routes.js';

/** What an API is made of. Everything but the desk is optional, and closed as long as it is not named. */
export interface ApiOptions extends AuthenticationOptions {
  /** What `createAduan` returned. */
  readonly aduan: Aduan;
  /** Path under which the host mounts the handler. Default `/api/v1`. */
  readonly basePath?: string;
  /** Heads the document and the reference page. Default `Aduan API`. */
  readonly title?: string;
  /** Teams and how they give cases out. Default: the API knows no teams. */
  readonly teams?: TeamsOptions;
  /** Where answers are written before they are sent. Default: with the templates that core brings. */
  readonly answers?: Answers;
  /** One case of many reports: `createCases(aduan)`. Default: each stays by itself. */
  readonly cases?: Cases;
  /** What is said of cooperatives: `createCooperativeFacts(aduan)`. Default: nothing is gathered. */
  readonly facts?: CooperativeFactsRoom;
  /** Links for the field: `createFieldReports(aduan)`. Default: nobody there is asked. */
  readonly field?: FieldReports;
  /**
   * Rights of persons: `createDataProtection(aduan, { limits })`, with what keeps data from being erased. Default:
   * nothing is exported, corrected or erased.
   */
  readonly dataProtection?: DataProtection;
  /** Bytes that a new case may have with its files; 0 = no files are taken. Default 10 MiB. */
  readonly longestForm?: number;
  /** The bank of answers. Default: there is none. */
  readonly answer?: AnswerQuestion;
  /** Where programs hear of cases: `createWebhooks(aduan, …)`. Default: nowhere. */
  readonly webhooks?: Webhooks;
  readonly limits?: RateLimitOptions;
  /**
   * Where a request comes from, as the host knows it behind its proxies. Default: all come from one place, and
   * share what is let in of tracking.
   */
  readonly addressOf?: (request: Request) => string;
  /** Origins of pages of other sites that may call the API from a browser. Default: none. */
  readonly origins?: readonly string[];
  /** Aborts when the server stops: streams of events end. Default: never. */
  readonly closing?: AbortSignal;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
}

/** An API, ready to be mounted. */
export interface Api {
  /** Handles every request below `basePath`. Never throws. */
  fetch(request: Request): Promise<Response>;
  /** What `GET /openapi.json` answers. */
  readonly document: OpenApiDocument;
}

/**
 * Makes the HTTP API of a desk: its commands and queries, each once, behind authentication.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const api = createApi({ aduan, keys: createApiKeys(aduan) });
 * app.all('/api/v1/*', (c) => api.fetch(c.req.raw));
 * ```
 *
 * @throws InputError for anything but what `createAduan` returned
 */
export function createApi(options: ApiOptions): Api {
  const { addressOf = () => 'anywhere', aduan, basePath = '/api/v1', origins = [] } = options;
  const { longestForm = 10 * 1024 * 1024 } = options;
  const { timeZone } = aduan.calendar.def;
  const operations = operationsOf(options, timeZone);
  const document = openApiDocument(operations, { basePath, title: options.title ?? 'Aduan API' });
  // Few ask for the page: it is loaded and made when one does.
  const page = once(async () => (await import('@aduan/api/reference')).referencePage(document));
  const app = new Hono().basePath(basePath);
  const problem = problemAnswer(timeZone, options.logger ?? (() => {}));
  app.onError(problem);
  if (origins.length > 0) app.use(cors({ origin: [...origins], ...browserHeaders }));
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.get('/openapi.json', (c) => c.json(document));
  app.get('/reference', async (c) => {
    const { html, headers } = await page();
    return c.html(html, 200, headers);
  });
  app.get('/health', async (c) => {
    const { serving } = await aduan.health();
    return c.json({ serving }, serving ? 200 : 503);
  });
  const limits = rateLimits(options.limits);
  const caller = (request: Request) => authenticate(options, request);
  for (const operation of operations) {
    mountOperation(app, operation, { caller, limits, addressOf, longestForm, timeZone });
  }
  app.all('*', () => {
    throw new NotFoundError('route');
  });
  return { document, fetch: async (request) => app.fetch(request) };
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => (made ??= make());
}

const browserHeaders = {
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'Last-Event-ID'],
  exposeHeaders: ['ETag', 'Retry-After'],
  maxAge: 600,
};

function operationsOf(options: ApiOptions, timeZone: string): readonly Operation[] {
  const { aduan, answer, cases, closing = new AbortController().signal, facts, field } = options;
  const { answers = createAnswers(aduan), dataProtection, teams, webhooks } = options;
  const attachments = createAttachments(aduan);
  return [
    ...ticketReads(aduan),
    ...ticketCommands(aduan, attachments),
    ...fileRoutes(attachments),
    ...draftRoutes(answers),
    ...(cases ? caseRoutes(cases) : []),
    ...conversationRoutes(createConversations(aduan)),
    ...(field ? fieldRoutes(field) : []),
    ...(facts ? factRoutes(facts) : []),
    ...partyRoutes(aduan),
    ...(dataProtection ? personalDataRoutes(dataProtection) : []),
    ...(teams ? teamRoutes(aduan, teams) : []),
    ...deskRoutes(aduan),
    ...calendarRoutes(aduan),
    ...(answer ? answerRoutes(answer) : []),
    ...exportRoutes(aduan),
    ...reportRoutes(aduan),
    ...eventRoutes(aduan, { closing, timeZone }),
    ...(webhooks ? webhookRoutes(webhooks) : []),
    ...publicRoutes(aduan),
  ];
}
