import { createApi } from '@aduan/api';
import { getRequestListener } from '@hono/node-server';
import express, { type Express } from 'express';
import type { Pool } from 'pg';
import { openAccounts } from './accounts.ts';
import { openDesk, type Secrets } from './desk/open-desk.ts';

const page = `<!doctype html><title>Dinas Perizinan Kota Muaralaya</title>
<script type="module" src="/aduan/web/widget.js"></script>
<aduan-chat endpoint="/aduan/web"></aduan-chat>`;

/** The application of the office: its page and its sign-in, with the desk beside them. */
export async function createApplication(pool: Pool, secrets: Secrets) {
  const accounts = await openAccounts(pool);
  const closing = new AbortController();
  const { aduan, principalOf } = await openDesk(pool, accounts, secrets);
  const api = createApi({
    aduan,
    basePath: '/complaints/api',
    closing: closing.signal,
    async actor({ headers }) {
      const employee = await accounts.holder(headers.get('Cookie') ?? '');
      return employee && principalOf(employee);
    },
  });
  const app: Express = express();
  // Before any body parser, since signatures cover the raw bytes.
  app.all('/aduan/*path', getRequestListener(aduan.fetch));
  app.all('/complaints/api/*path', getRequestListener(api.fetch));
  app.use(express.json());
  app.get('/', (_request, response) => void response.send(page));
  app.post('/sign-in', async ({ body }, response) => {
    const token = await accounts.signIn(String(body?.id), String(body?.password));
    if (token !== null) response.cookie('session', token, { httpOnly: true, sameSite: 'lax' });
    response.sendStatus(token === null ? 401 : 204);
  });
  const close = () => {
    closing.abort();
    return aduan.close();
  };
  return { accounts, app, close };
}
