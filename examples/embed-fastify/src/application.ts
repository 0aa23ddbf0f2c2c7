import { createApi } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { webchatChannel } from '@aduan/channel-webchat';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { changeFeed } from '@aduan/plugins/change-feed';
import { memoryStore } from '@aduan/store-memory';
import fastify from 'fastify';
import { fetchHandler } from './fetch-handler.js';

/** An officer who is signed in at the application, by a session cookie. */
export interface Staff {
  readonly id: string;
  readonly isHead: boolean;
}

/** An application with a page of its own, the chat of a desk, and that desk's API for its own officers. */
export async function createApplication(sessions: ReadonlyMap<string, Staff>) {
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

  const app = fastify();
  app.get('/', (_request, reply) => reply.type('text/plain').send('Aplikasi Contoh'));
  await app.register(fetchHandler(api.fetch), { prefix: '/complaints/api' });
  await app.register(fetchHandler(aduan.fetch), { prefix: '/aduan' });
  app.addHook('preClose', async () => closing.abort());
  app.addHook('onClose', () => aduan.close());
  return { app, aduan };
}
