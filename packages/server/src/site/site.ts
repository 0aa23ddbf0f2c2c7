import { type ConsoleOptions, consoleHandler } from '@aduan/console';
import { type Aduan, AduanError } from '@aduan/core';
import { addressGroup } from '@aduan/core/channel';
import type { FieldTasks } from '@aduan/plugins/field-tasks';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ServerSettings } from '../config/server-settings.js';
import { isLoopback } from '../config/server-settings.js';
import type { PageSite } from '../pages/layout.js';
import { log } from '../start/log.js';
import { citizenPages } from './citizen-pages.js';
import { fieldPages } from './field-pages.js';
import { fieldPath } from './field-path.js';
import { healthCheck } from './health-check.js';
import { knownHosts } from './known-hosts.js';
import type { Meters } from './meters.js';
import { metrics } from './metrics.js';
import { type ProgramApiParts, programApi, programApiPath } from './program-api.js';
import { securityHeaders } from './security-headers.js';
import { troublePage } from './trouble-page.js';

/** Parts of a site. */
export interface SiteParts extends ProgramApiParts {
  readonly site: PageSite;
  /** The built files that pages load. */
  readonly files: Hono;
  /** Pages and addresses of the host's own. */
  readonly routes: readonly Hono[];
  readonly settings: Pick<ServerSettings, 'host' | 'publicUrl' | 'metricsToken'>;
  /** The officers' console; null = officers work elsewhere. */
  readonly console: ConsoleOptions | null;
  /** Null when no monitor may read them. */
  readonly meters: Meters | null;
  /** Aborts when no new requests should arrive. */
  readonly leaving: AbortSignal;
}

/** The whole site: health, channels, the API with its sign-in, the host's own pages, the pages of citizens. */
export function siteOf(parts: SiteParts): Hono {
  const { addresses, aduan, settings, site } = parts;
  const { host, publicUrl } = settings;
  const app = new Hono();
  const channel = async (request: Request, c: Context) => {
    addresses.note(request, addresses.read(c));
    return aduan.fetch(request);
  };
  app.use(securityHeaders({ secure: publicUrl?.protocol === 'https:' }));
  if (isLoopback(host)) app.use(knownHosts(publicUrl));
  app.route('/', healthCheck(aduan.health, parts.now, parts.leaving));
  app.route('/', metrics(parts.meters, settings.metricsToken));
  app.all('/aduan/*', (c) => channel(c.req.raw, c));
  // Lists and the description of a desk are ten times shorter so; a stream of events passes as it is.
  app.use(`${programApiPath}/*`, compress());
  app.all(`${programApiPath}/*`, programApi(parts));
  const field = fieldTasksOf(aduan);
  if (field) {
    const addressOf = (c: Context) => addressGroup(addresses.read(c));
    const { timeZone } = aduan.calendar.def;
    app.route('/', fieldPages({ site, field, addressOf, timeZone }));
  }
  for (const routes of parts.routes) app.route('/', routes);
  app.route('/', parts.files);
  if (parts.console) {
    const officersConsole = consoleHandler({ ...parts.console, fieldPath });
    app.get('/petugas/*', (c) => officersConsole(c.req.raw));
  }
  app.route('/', citizenPages(aduan, site, channel));
  app.notFound((c) => troublePage(c, site, 'missing', 404));
  app.onError((reason, c) => {
    const level = c.req.raw.signal.aborted ? 'debug' : 'error';
    log(level, 'site.failed', { path: c.req.path, reason });
    const isAway = AduanError.isInstance(reason) && reason.retryable;
    return isAway ? troublePage(c, site, 'away', 503) : troublePage(c, site, 'broken', 500);
  });
  return app;
}

/** The plugin whose links the field pages open, if the desk has it. */
function fieldTasksOf({ plugins }: Aduan): FieldTasks | null {
  return 'field-tasks' in plugins ? (plugins['field-tasks'] as FieldTasks) : null;
}
