import { createHash } from 'node:crypto';
import { AduanError } from '@aduan/core';
import { addressGroup, readBody as readBytes } from '@aduan/core/channel';
import {
  type AddressRate,
  addressLimit,
  type ClientAddresses,
  log,
  type PageSite,
  readBody,
  readQuery,
} from '@aduan/server/host';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import * as z from 'zod';
import { Phone } from '../../pages/phone.js';
import { phonePaths } from '../../pages/phone-paths.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Exchange } from './open-exchange.js';
import { phonePath } from './phone-path.js';

/** The dependencies of the page with a phone. */
export interface PhonePagesParts {
  readonly aduan: Pick<CallCenterDesk, 'citizen'>;
  readonly exchange: Exchange;
  readonly site: PageSite;
  readonly addresses: Pick<ClientAddresses, 'read'>;
}

/** The header with the token of a call; pages of other sites cannot send it. */
const tokenHeader = 'x-aduan-phone';

/** How many calls one network may make; a school class shares a network. */
const dials = { points: 40, duration: 10 * 60 };
const actions = { points: 6_000, duration: 10 * 60 };
const uploads = { points: 120, duration: 10 * 60 };
const maxJsonBytes = 8 * 1024;

const turn = /* @__PURE__ */ z.string().min(1).max(20);
const dialled = /* @__PURE__ */ z.strictObject({
  from: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .nullable(),
});
const done = /* @__PURE__ */ z.strictObject({
  turn,
  action: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('digits'), digits: z.string().regex(/^[\d*#]{1,20}$/) }),
    z.strictObject({ type: z.literal('speech'), text: z.string().trim().min(1).max(500) }),
    z.strictObject({ type: z.enum(['silence', 'continued']) }),
  ]),
});
const recorded = /* @__PURE__ */ z.strictObject({
  turn,
  seconds: z.coerce.number().min(0).max(600),
  end: z.literal('1').optional(),
});

/**
 * The page with a phone, and its requests. Calls go through the signed exchange; the page shows what the caller
 * hears, and only the page that dialled can continue a call.
 */
export function phonePages({ addresses, aduan, exchange, site }: PhonePagesParts): Hono {
  /** The address of a request, as limits count it. */
  const addressOf = (c: Context) => addressGroup(addresses.read(c));
  const pages = new Hono();
  for (const locale of ['id', 'en'] as const) {
    pages.get(phonePaths[locale], compress(), (c) =>
      c.html(
        <Phone locale={locale} site={site} hours={aduan.citizen.hours()} exchange={phonePath} />,
        200,
        {
          'Cache-Control': 'no-cache',
          'Content-Language': locale,
          'Permissions-Policy': 'camera=(), microphone=(self), geolocation=()',
        },
      ),
    );
  }
  pages.use(`${phonePath}/*`, ownPagesOnly);
  pages.onError((error, c) => {
    if (AduanError.isInstance(error) && error.code === 'input-invalid') return c.body(null, 422);
    log('error', 'phone.failed', { error: error.name });
    return c.body(null, 503);
  });
  pages.post(`${phonePath}/panggil`, holdUp(addressOf, dials), json, async (c) => {
    const { from } = await readBody(c, dialled);
    const placed = await exchange.dial(networkOf(addressOf(c)), from);
    return placed ? c.json(placed, 200, unkept) : c.body(null, 429);
  });
  pages.use(`${phonePath}/*`, holdUp(addressOf, actions));
  pages.post(`${phonePath}/jawab`, json, async (c) => {
    const { turn, action } = await readBody(c, done);
    const heard = await exchange.take(tokenOf(c), turn, action);
    return heard ? c.json({ turn: heard }, 200, unkept) : c.body(null, 410);
  });
  pages.post(`${phonePath}/rekaman`, holdUp(addressOf, uploads), async (c) => {
    const { turn, seconds, end } = readQuery(c, recorded);
    // Without a call, no upload slot is reserved.
    if (!(await exchange.hold(tokenOf(c)))) return c.body(null, 410);
    const release = exchange.recordings.reserve(networkOf(addressOf(c)));
    if (!release) return c.body(null, 503);
    try {
      const bytes = await readBytes(c.req.raw, exchange.recordings.maxBytes);
      if (!bytes) return c.body(null, 413);
      const recording = { turn, bytes, seconds, hangsUp: end !== undefined };
      const heard = await exchange.record(tokenOf(c), recording);
      if (heard === 'unheard') return c.body(null, 415);
      return heard ? c.json({ turn: heard }, 200, unkept) : c.body(null, 410);
    } finally {
      release();
    }
  });
  pages.post(`${phonePath}/tunggu`, async (c) =>
    c.body(null, (await exchange.hold(tokenOf(c))) ? 204 : 410),
  );
  pages.post(`${phonePath}/antre`, async (c) => {
    const news = await exchange.wait(tokenOf(c));
    return news ? c.json(news, 200, unkept) : c.body(null, 410);
  });
  pages.post(`${phonePath}/tutup`, async (c) => {
    await exchange.hangUp(tokenOf(c));
    return c.body(null, 204);
  });
  return pages;
}

const unkept = { 'Cache-Control': 'no-store' };
const json = bodyLimit({ maxSize: maxJsonBytes, onError: (c) => c.body(null, 413) });

/** Accepts only pages of this site: other sites would need permission to send the header. */
const ownPagesOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') return next();
  return c.req.header(tokenHeader) === undefined ? c.body(null, 403) : next();
};

function tokenOf(c: Context): string {
  return (c.req.header(tokenHeader) ?? '').slice(0, 100);
}

/** Networks are counted by a hash, so that no list of callers is kept. */
function networkOf(address: string): string {
  return createHash('sha256').update(address).digest('base64url').slice(0, 22);
}

function holdUp(addressOf: (c: Context) => string, rate: AddressRate): MiddlewareHandler {
  const limit = addressLimit(rate);
  return async (c, next) => {
    const refusedFor = await limit(addressOf(c));
    return refusedFor === 0 ? next() : c.body(null, 429, { 'Retry-After': `${refusedFor}` });
  };
}
