import { createApi } from '@aduan/api';
import { webchatChannel } from '@aduan/channel-webchat';
import { createAduan, officerPrincipal } from '@aduan/core';
import { createApiKeys } from '@aduan/core/api-keys';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { memoryStore } from '@aduan/core/memory';
import { sp4nPractice } from '@aduan/core/sla';
import { getRequestListener } from '@hono/node-server';
import express, { type Express } from 'express';

/** Somebody who is signed in at the application, by the cookie of his session. */
export interface Staff {
  readonly id: string;
  readonly isHead: boolean;
}

/** An application that is not listening yet. */
export interface Application {
  readonly app: Express;
  /** Ends the streams of events, for which a server would wait, then the desk. */
  close(): Promise<void>;
}

/** An application with routes of its own, the chat of a desk, and the API of that desk for its own officers. */
export async function createApplication(
  sessions: ReadonlyMap<string, Staff>,
): Promise<Application> {
  const aduan = createAduan({
    store: memoryStore(), // sqliteStore or postgresStore in earnest
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { web: webchatChannel({ secret: crypto.randomUUID() + crypto.randomUUID() }) },
  });
  await aduan.start();
  const closing = new AbortController();
  const api = createApi({
    aduan,
    basePath: '/complaints/api',
    keys: createApiKeys(aduan),
    closing: closing.signal,
    actor(request) {
      const session = /(?:^|; )session=([\w-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
      const staff = sessions.get(session ?? '');
      return staff ? officerPrincipal(staff.id, [staff.isHead ? 'supervisor' : 'officer']) : null;
    },
  });

  const app = express();
  // Before any body parser, since signatures are made over bytes; and `all`, since `use` takes the prefix away.
  app.all('/aduan/*path', getRequestListener(aduan.fetch));
  app.all('/complaints/api/*path', getRequestListener(api.fetch)); // the same as `basePath`
  app.use(express.json());
  app.get('/', (_request, response) => response.type('text/plain').send('Aplikasi Contoh'));
  app.post('/feedback', (request, response) => response.json({ received: request.body.stars }));

  return {
    app,
    async close() {
      closing.abort();
      await aduan.close();
    },
  };
}
