import { createApi } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { webchatChannel } from '@aduan/channel-webchat';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { changeFeed } from '@aduan/plugins/change-feed';
import { memoryStore } from '@aduan/store-memory';
import { getRequestListener } from '@hono/node-server';
import express, { type Express } from 'express';

/** An officer who is signed in at the application, by a session cookie. */
export interface Staff {
  readonly id: string;
  readonly isHead: boolean;
}

/** An application that is not listening yet. */
export interface Application {
  readonly app: Express;
  /** Ends the event streams, which would keep a server open, then the desk. */
  close(): Promise<void>;
}

/** An application with routes of its own, the chat of a desk, and that desk's API for its own officers. */
export async function createApplication(
  sessions: ReadonlyMap<string, Staff>,
): Promise<Application> {
  const aduan = createAduan({
    store: memoryStore(), // sqliteStore or postgresStore in production
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { web: webchatChannel({ secret: crypto.randomUUID() + crypto.randomUUID() }) },
    plugins: [apiKeys(), changeFeed()],
  });
  await aduan.start();
  const closing = new AbortController();
  const api = createApi({
    aduan,
    basePath: '/complaints/api',
    closing: closing.signal,
    actor(request) {
      const session = /(?:^|; )session=([\w-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
      const staff = sessions.get(session ?? '');
      return staff ? officerPrincipal(staff.id, [staff.isHead ? 'supervisor' : 'officer']) : null;
    },
  });

  const app = express();
  // Mounted before any body parser, since signatures cover the raw bytes; with `all`, since `use` removes the prefix.
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
