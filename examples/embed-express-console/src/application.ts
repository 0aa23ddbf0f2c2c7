import { createApi } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { consoleHandler } from '@aduan/console';
import { type Aduan, createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { getRequestListener } from '@hono/node-server';
import express, { type Express } from 'express';

/** A user of the application who works with complaints. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly isHead: boolean;
}

/** An application that is not listening yet. */
export interface Application {
  readonly app: Express;
  readonly aduan: Aduan;
  /** Ends the event streams, which would keep a server open, then the desk. */
  close(): Promise<void>;
}

/** An application with pages and users of its own, who open the console of a desk with the session that they have. */
export async function createApplication(
  sessions: ReadonlyMap<string, Staff>,
): Promise<Application> {
  const app = express();
  app.get('/', (_request, response) => response.type('text/plain').send('Aplikasi Contoh'));
  const closing = new AbortController();
  const aduan = await openDesk();
  const actor = (request: Request) => {
    const session = /(?:^|; )session=([\w-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
    const staff = sessions.get(session ?? '');
    return staff ? officerPrincipal(staff.id, [staff.isHead ? 'supervisor' : 'officer']) : null;
  };
  const officers = async () =>
    [...sessions.values()].map(({ id, isHead, name }) => {
      const roles = [isHead ? 'supervisor' : 'officer'];
      return { id, name, title: isHead ? 'Kepala' : 'Petugas', roles, unit: null };
    });

  // The desk in the application: its API for those who are signed in, and the console over it.
  const signIn = {
    name: { id: 'Masuk di Aplikasi Contoh', en: 'Sign in to the example' },
    url: '/',
  };
  const signal = closing.signal;
  const api = createApi({ aduan, basePath: '/desk/api', actor, officers, signIn, closing: signal });
  const desk = consoleHandler({ api: '/desk/api', basePath: '/desk', title: 'Kantor Contoh' });
  app.all('/desk/api/*path', getRequestListener(api.fetch)); // before any body parser
  app.get('/desk{/*path}', getRequestListener(desk));

  return {
    app,
    aduan,
    async close() {
      closing.abort();
      await aduan.close();
    },
  };
}

/** A desk without plugins and channels: people come to the counter. */
async function openDesk(): Promise<Aduan> {
  const aduan = createAduan({
    store: memoryStore(), // sqliteStore or postgresStore in production
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
  });
  await aduan.start();
  return aduan;
}
