import {
  type Browser,
  type BrowserContext,
  launchBrowser,
  type Page,
} from '@aduan-internal/browser';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { signIn } from './officer-client.js';
import { type ServerProcess, startServer } from './server-process.js';
import { newDevice, openOn, type Visit } from './visit.js';

/** A browser with a running desk. */
export interface BrowserDesk {
  readonly origin: string;
  /**
   * Opens a page of the desk as an Indonesian visitor would, on a device that holds nothing of theirs; it is closed after
   * the test.
   */
  visit(path: string, how?: Visit): Promise<Page>;
  /**
   * Opens the console as a demo officer who has signed in on this device before; the form is tested separately.
   *
   * @param how - with the path of the page; default: the list of open tickets
   */
  signIn(username: string, how?: Visit & { readonly path?: string }): Promise<Page>;
}

/**
 * Starts both before the tests of a file, and stops them afterwards.
 *
 * @param layOut - makes the data folder that the desk starts on; default: the sample tickets
 * @param settings - environment variables of the server
 */
export function browserDesk(
  layOut: () => string | Promise<string> = () => inject('seededDesk'),
  settings: () => Readonly<Record<string, string>> = () => ({}),
): BrowserDesk {
  let browser: Browser;
  let server: ServerProcess;
  const sessions = new Map<string, Promise<string>>();
  const idle = new Map<string, BrowserContext[]>();

  beforeAll(async () => {
    const folder = await layOut();
    [browser, server] = await Promise.all([launchBrowser(), startServer(folder, settings())]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });

  function sessionOf(username: string): Promise<string> {
    const known = sessions.get(username);
    if (known) return known;
    const session = signIn(server.origin, username).then((officer) => officer.credentials().cookie);
    sessions.set(username, session);
    return session;
  }

  const desk: BrowserDesk = {
    get origin() {
      return server.origin;
    },
    async visit(path, { storageState = nothingStored, ...how } = {}) {
      const kind = JSON.stringify(how);
      // A device that has shown the desk before has compiled its programs already.
      const known = idle.get(kind)?.pop();
      await known?.setStorageState(storageState);
      const device = known ?? (await newDevice(browser, { ...how, storageState }));
      onTestFinished(async () => {
        // An open page would keep reading from the desk and slow down later tests.
        for (const page of device.pages()) await page.close();
        const isOpen = browser.contexts().includes(device);
        if (isOpen) idle.set(kind, [...(idle.get(kind) ?? []), device]);
      });
      return openOn(device, server.origin + path);
    },
    async signIn(username, { path, ...how } = {}) {
      const storageState = deviceWith(await sessionOf(username), server.origin);
      const page = await desk.visit(path ?? '/petugas/kerja', { ...how, storageState });
      if (path === undefined) await page.getByTestId('ticket-row').first().waitFor();
      return page;
    },
  };
  return desk;
}

const nothingStored: NonNullable<Visit['storageState']> = { cookies: [], origins: [] };

/** The storage of a browser with one cookie of the desk. */
function deviceWith(cookie: string, origin: string): NonNullable<Visit['storageState']> {
  const [name = '', value = ''] = cookie.split('=');
  const { hostname } = new URL(origin);
  const kept = {
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax',
  } as const;
  return { cookies: [{ name, value, domain: hostname, ...kept }], origins: [] };
}
