import type { BlobStore } from '@aduan/core';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import type { Accounts } from '../accounts/accounts.js';
import { csrfTokens } from '../accounts/csrf.js';
import { signInLimit } from '../accounts/sign-in-limit.js';
import { officerApi } from '../api/officer-api.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Assets } from './assets.js';
import { citizenPages } from './citizen-pages.js';
import type { ClientAddresses } from './client-addresses.js';
import { consoleFiles } from './console-files.js';
import { securityHeaders } from './security-headers.js';
import { troublePage } from './trouble-page.js';

/** What the site is made of. */
export interface SiteParts {
  readonly aduan: CallCenterDesk;
  readonly blobs: BlobStore;
  readonly accounts: Accounts;
  readonly assets: Assets;
  readonly addresses: ClientAddresses;
  readonly consoleFolder: string;
  readonly csrfSecret: string;
  /** Whether the site is reached over https. */
  readonly secure: boolean;
  readonly now: () => number;
  /** Aborts when the server stops: long answers end. */
  readonly closing: AbortSignal;
}

/** Everything under one address: citizen pages, channels, officer API and console. */
export function site(parts: SiteParts): Hono {
  const { aduan, addresses, assets, secure } = parts;
  const app = new Hono();
  const channel = async (request: Request, c: Context) => {
    addresses.note(request, getConnInfo(c).remote.address);
    return aduan.fetch(request);
  };
  app.use(securityHeaders({ secure }));
  app.get('/healthz', async (c) => c.json(await aduan.health()));
  app.all('/aduan/*', (c) => channel(c.req.raw, c));
  app.route(
    '/api',
    officerApi({
      ...parts,
      csrf: csrfTokens(parts.csrfSecret),
      limit: signInLimit(),
    }),
  );
  app.route('/', assets.routes);
  app.route('/', consoleFiles(parts.consoleFolder));
  app.route('/', citizenPages(aduan, assets, channel));
  app.notFound((c) => troublePage(c, assets, 'missing', 404));
  app.onError((reason, c) => {
    console.error(reason);
    return troublePage(c, assets, 'broken', 500);
  });
  return app;
}
