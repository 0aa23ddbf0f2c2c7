import {
  type Aduan,
  AduanError,
  type Label,
  type Locale,
  type Logger,
  type Principal,
  type Ticket,
  textIn,
} from '@aduan/core';
import { addressGroup } from '@aduan/core/channel';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { keyHolder } from '../access/authenticate.js';
import { type RateLimitOptions, rateLimits } from '../access/rate-limits.js';
import { maxBodyLength } from '../requests/read-request.js';
import { setRetryAfter } from '../responses/retry-after.js';
import { findRequest, findRequests, requestsQuery } from './find-requests.js';
import { openRequest } from './new-request.js';
import { publicRequest } from './public-request.js';
import { Open311Refusal, refusalOf } from './refusal.js';
import { type XmlValue, xmlDocument } from './xml.js';

/** Options of `createOpen311`. */
export interface Open311Options {
  /**
   * The desk: the result of `createAduan`. With the plugin `apiKeys` it accepts requests of programs whose key has the
   * scope `tickets:write`, otherwise none.
   */
  readonly aduan: Aduan;
  /**
   * The principal whose rights limit what the public reads, such as an auditor account of your own. Data that is not
   * public is also left out.
   */
  readonly reader: Principal;
  /** Path under which the host mounts the handler. Default `/open311/v2`. */
  readonly basePath?: string;
  /** The `jurisdiction_id` of this desk, such as `kop.go.id`. Default: any is accepted. */
  readonly jurisdiction?: string;
  /** Names of teams, shown as `agency_responsible`; a function is called each time. Default: none are shown. */
  readonly units?: Readonly<Record<string, Label>> | (() => Readonly<Record<string, Label>>);
  /** Language of names. Default `id`. */
  readonly locale?: Locale;
  /**
   * Text that the desk published about a ticket, shown as its `description`: never the citizen's own text. Default: no
   * description.
   */
  readonly published?: (ticket: Ticket) => string | null | Promise<string | null>;
  readonly limits?: RateLimitOptions;
  /**
   * The client address of a request, for limits, IPv6 by its first 64 bits; null = unknown. Default: unknown; all
   * requests share one limit.
   */
  readonly addressOf?: (request: Request) => string | null;
  /** Epoch ms. Default: the real clock. */
  readonly now?: () => number;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
}

/** An Open311 server, ready to be mounted. */
export interface Open311 {
  /** Handles every request below `basePath`. Never throws. */
  fetch(request: Request): Promise<Response>;
}

/**
 * Makes an Open311 GeoReport v2 server of a desk (https://wiki.open311.org/GeoReport_v2), in XML and JSON. It leaves
 * out confidential, anonymous and supervisory tickets, and shows no names, no text of citizens and no place finer than
 * a regency.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const { fetch } = createOpen311({ aduan, reader });
 * ```
 */
export function createOpen311(options: Open311Options): Open311 {
  const { aduan, basePath = '/open311/v2', reader } = options;
  const addressOf = (request: Request) => addressGroup(options.addressOf?.(request) ?? 'anywhere');
  const { jurisdiction, locale = 'id', logger = () => {}, now = Date.now, units = {} } = options;
  const publicText = {
    get categories() {
      return aduan.categories;
    },
    units: typeof units === 'function' ? units : () => units,
    locale,
    timeZone: aduan.calendar.def.timeZone,
    published: options.published ?? (() => null),
  };
  const limits = rateLimits(options.limits);
  const app = new Hono().basePath(basePath);

  app.onError((reason, c) => {
    const { code, description } = refusalOf(reason);
    if (code >= 500) logger('error', 'open311.failed', { error: reason.name });
    const response = answered(c, 'errors', [{ code, description }], code);
    setRetryAfter(response.headers, reason);
    return response;
  });
  app.use(bodyLimit({ maxSize: maxBodyLength, onError: refuseLargeBody }), async (c, next) => {
    const given = c.req.query('jurisdiction_id');
    if (jurisdiction !== undefined && given !== undefined && given !== jurisdiction) {
      throw new Open311Refusal(404, 'There is no such jurisdiction_id here.');
    }
    // A sender is counted by its key; by its address only without a key.
    const isSending = c.req.method === 'POST';
    if (!isSending && c.req.method !== 'OPTIONS') await limits.countAddress(addressOf(c.req.raw));
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
  });

  app.get('/:file{services\\.(?:json|xml)}', (c) => answered(c, 'services', services()));
  app.get('/services/:file', (c) => {
    const service_code = nameIn(c);
    if (!services().some((each) => each.service_code === service_code)) notFound();
    return answered(c, 'service_definition', { service_code, attributes: [] });
  });
  app.get('/:file{requests\\.(?:json|xml)}', async (c) => {
    const query = requestsQuery.safeParse(c.req.query());
    if (!query.success) throw new Open311Refusal(400, 'A parameter is not of the right form.');
    const tickets = await findRequests(query.data, { aduan, reader, now: now() });
    return answered(c, 'service_requests', await Promise.all(tickets.map(shown)));
  });
  app.post('/:file{requests\\.(?:json|xml)}', async (c) => {
    const form = await fieldsOf(c);
    const actor = await senderOf(form.api_key ?? c.req.query('api_key') ?? '', c.req.raw);
    const key = c.req.header('Idempotency-Key');
    const { pin, ticket } = await openRequest(form, { aduan, actor, key });
    const service_notice = `PIN ${pin}`;
    const made = { service_request_id: ticket.number, service_notice, account_id: null };
    return answered(c, 'service_requests', [made]);
  });
  app.get('/requests/:file', async (c) => {
    const ticket = (await findRequest(nameIn(c), { aduan, reader })) ?? notFound();
    return answered(c, 'service_requests', [await shown(ticket)]);
  });
  app.get('/tokens/:file', async (c) => {
    // A request has its id at once, so the id is also its token.
    const ticket = (await findRequest(nameIn(c), { aduan, reader })) ?? notFound();
    const { number } = ticket;
    return answered(c, 'service_requests', [{ service_request_id: number, token: number }]);
  });
  app.all('*', () => notFound());

  const shown = async (ticket: Ticket) => ({ ...(await publicRequest(ticket, publicText)) });

  function services() {
    return (aduan.categories?.choices('citizens') ?? []).map(({ code, label }) => ({
      service_code: code,
      service_name: textIn(label, locale),
      description: pathOf(code).join(' / '),
      metadata: false,
      type: 'realtime',
      keywords: '',
      group: pathOf(code)[0] ?? '',
    }));
  }

  function pathOf(code: string): readonly string[] {
    return aduan.categories?.path(code).map(({ label }) => textIn(label, locale)) ?? [];
  }

  async function senderOf(token: string, request: Request) {
    const holder = await keyHolder(aduan, token);
    if (!holder) {
      const count = token ? limits.countWrongKey : limits.countAddress;
      await count(addressOf(request));
      throw new Open311Refusal(403, 'A valid api_key is required.');
    }
    const { key, principal } = holder;
    await limits.countCaller(principal.id);
    if (!key.scopes.includes('tickets:write')) {
      throw new Open311Refusal(403, 'This needs a key with the scope tickets:write.');
    }
    return principal;
  }

  return { fetch: async (request) => app.fetch(request) };
}

/** Answers in the format of the path's extension; XML, which the standard requires, is the default. */
function answered(c: Context, root: string, value: XmlValue, status = 200): Response {
  const isJson = c.req.path.endsWith('.json');
  const type = isJson ? 'application/json' : 'text/xml';
  const body = isJson ? JSON.stringify(value) : xmlDocument(root, value);
  return new Response(body, { status, headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** The last path segment without its extension. @throws Open311Refusal for another extension */
function nameIn(c: Context): string {
  const name = /^(.{1,100})\.(?:json|xml)$/.exec(c.req.param('file') ?? '')?.[1];
  return name ?? notFound();
}

async function fieldsOf(c: Context): Promise<Readonly<Record<string, string>>> {
  const form = await c.req.parseBody();
  const texts = Object.entries(form).filter(
    (each): each is [string, string] => typeof each[1] === 'string',
  );
  return Object.fromEntries(texts);
}

function notFound(): never {
  throw new Open311Refusal(404, 'There is no such thing here.');
}

function refuseLargeBody(): never {
  throw new AduanError('body-too-large', 'The body of a request has at most 256 KiB.');
}
