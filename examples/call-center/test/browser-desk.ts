import { type Browser, launchBrowser, type Page } from '@aduan-internal/browser';
import { afterAll, beforeAll, inject } from 'vitest';
import { type ServerProcess, startServer } from './server-process.js';
import { signInThroughForm, type Visit, visit } from './visit.js';

/** A browser before a running desk. */
export interface BrowserDesk {
  readonly origin: string;
  /** Opens a page of the desk as an Indonesian visitor would. */
  visit(path: string, how?: Visit): Promise<Page>;
  /** Opens the console as a demo officer. */
  signIn(username: string, how?: Visit): Promise<Page>;
}

/**
 * Starts both before the tests of a file, and ends them after these.
 *
 * @param layOut - makes the data folder that the desk starts on; default: the sample cases
 * @param settings - environment variables of the server
 */
export function browserDesk(
  layOut: () => string | Promise<string> = () => inject('seededDesk'),
  settings: () => Readonly<Record<string, string>> = () => ({}),
): BrowserDesk {
  let browser: Browser;
  let server: ServerProcess;

  beforeAll(async () => {
    const folder = await layOut();
    [browser, server] = await Promise.all([launchBrowser(), startServer(folder, settings())]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });

  const desk: BrowserDesk = {
    get origin() {
      return server.origin;
    },
    visit: (path, how) => visit(browser, server.origin + path, how),
    async signIn(username, how) {
      const page = await desk.visit('/petugas', how);
      await signInThroughForm(page, username);
      return page;
    },
  };
  return desk;
}
