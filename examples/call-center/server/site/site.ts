import { consoleHandler } from '@aduan/console';
import { AduanError } from '@aduan/core';
import { addressGroup } from '@aduan/core/channel';
import type { CallEventsChannel } from '@aduan/ivr/call-events';
import type { ViewLog } from '@aduan/plugins/view-log';
import { type Context, Hono } from 'hono';
import type { Accounts } from '../accounts/accounts.js';
import { csrfTokens } from '../accounts/csrf.js';
import { sessionCookie } from '../accounts/session-cookie.js';
import { signInApi } from '../accounts/sign-in-api.js';
import type { SignInLimit } from '../accounts/sign-in-limit.js';
import type { SignInLinks } from '../accounts/sign-in-links.js';
import { type Configuration, isLocalOnly, isLoopback } from '../configuration.js';
import { log } from '../desk/log.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Office } from '../desk/organization.js';
import { fieldPages } from '../field-tasks/field-pages.js';
import { fieldPath } from '../field-tasks/field-path.js';
import type { Exchange } from '../phone/open-exchange.js';
import { phonePages } from '../phone/phone-pages.js';
import { hintPath } from '../simkopdes/hint-path.js';
import type { Assets } from './assets.js';
import { citizenPages } from './citizen-pages.js';
import type { ClientAddresses } from './client-addresses.js';
import { healthCheck } from './health-check.js';
import { knownHosts } from './known-hosts.js';
import type { Meters } from './meters.js';
import { metrics } from './metrics.js';
import { open311, open311Path } from './open311.js';
import { programApi, programApiPath } from './program-api.js';
import { securityHeaders } from './security-headers.js';
import { troublePage } from './trouble-page.js';

/** What the console says on every page of this desk. */
const demoBanner = {
  title: { id: 'DATA CONTOH', en: 'SAMPLE DATA' },
  text: {
    id: 'Bukan layanan resmi. Semua laporan, desa, dan orang di sini karangan.',
    en: 'Not an official service. All reports, villages and people here are invented.',
  },
};

/** What the site is made of. */
export interface SiteParts {
  readonly aduan: CallCenterDesk;
  /** Brings the calls of the page with a phone. */
  readonly exchange: Exchange;
  /** The telephone system of the office, if there is one. */
  readonly telephone: CallEventsChannel | null;
  readonly views: ViewLog;
  /** Receives the hints of Simkopdes, if it sends any. */
  readonly hints: ((request: Request) => Promise<Response>) | null;
  readonly accounts: Accounts;
  readonly office: Office;
  readonly signInLimit: SignInLimit;
  readonly signInLinks: SignInLinks;
  readonly assets: Assets;
  readonly addresses: ClientAddresses;
  readonly csrfSecret: string;
  readonly configuration: Configuration;
  /** Null when no monitor may read them. */
  readonly meters: Meters | null;
  readonly now: () => number;
  /** Aborts when no new requests should arrive. */
  readonly leaving: AbortSignal;
  /** Aborts when the server stops: long responses end. */
  readonly closing: AbortSignal;
}

/** The whole site: citizen pages, channels, sign-in and console. */
export function site(parts: SiteParts): Hono {
  const { aduan, addresses, assets, configuration } = parts;
  const { host, publicUrl } = configuration;
  const secure = publicUrl?.protocol === 'https:';
  const app = new Hono();
  const guard = {
    accounts: parts.accounts,
    cookie: sessionCookie(secure),
    csrf: csrfTokens(parts.csrfSecret),
    now: parts.now,
  };
  const channel = async (request: Request, c: Context) => {
    addresses.note(request, addresses.read(c));
    return aduan.fetch(request);
  };
  app.use(securityHeaders({ secure }));
  if (isLoopback(host)) app.use(knownHosts(publicUrl));
  app.route('/', healthCheck(aduan.health, parts.now, parts.leaving));
  app.route('/', metrics(parts.meters, configuration.metricsToken));
  const { hints } = parts;
  if (hints) app.post(hintPath, (c) => hints(c.req.raw));
  app.all('/aduan/*', (c) => channel(c.req.raw, c));
  app.all(`${programApiPath}/*`, programApi({ ...parts, ...guard }));
  app.all(`${open311Path}/*`, open311(parts));
  app.route(
    '/api',
    signInApi({
      ...parts,
      ...guard,
      limit: parts.signInLimit,
      links: parts.signInLinks,
      demo: isLocalOnly(configuration),
      addressOf: addresses.read,
    }),
  );
  app.route(
    '/',
    fieldPages({
      ...parts,
      field: aduan.plugins['field-tasks'],
      addressOf: (c) => addressGroup(addresses.read(c)),
    }),
  );
  app.route('/', phonePages({ ...parts, addressOf: (c) => addressGroup(addresses.read(c)) }));
  app.route('/', assets.routes);
  const officersConsole = consoleHandler({
    title: 'Pusat Layanan Contoh',
    banner: demoBanner,
    fieldPath,
  });
  app.get('/petugas/*', (c) => officersConsole(c.req.raw));
  app.route('/', citizenPages(aduan, assets, channel));
  app.notFound((c) => troublePage(c, assets, 'missing', 404));
  app.onError((reason, c) => {
    const level = c.req.raw.signal.aborted ? 'debug' : 'error';
    log(level, 'site.failed', { path: c.req.path, reason });
    const isAway = AduanError.isInstance(reason) && reason.retryable;
    return isAway ? troublePage(c, assets, 'away', 503) : troublePage(c, assets, 'broken', 500);
  });
  return app;
}
