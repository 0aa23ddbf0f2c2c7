import {
  type Browser,
  type BrowserContext,
  launchBrowser,
  type Page,
  sharedBrowser,
} from '@aduan-internal/browser';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { signIn } from './officer-client.js';
import { type DeskSetup, type ServedDesk, serveDesk } from './served-desk.js';
import { newDevice, openOn, type Visit } from './visit.js';

/** How a desk with a browser differs from the sample desk. */
export interface BrowserDeskSetup extends DeskSetup {
  /** Whether the browser has a microphone. */
  readonly microphone?: true;
}

/** A browser with a desk that serves in this process. */
export interface BrowserDesk extends Pick<ServedDesk, 'origin' | 'setTime'> {
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

/** Devices that nobody uses, by their settings. Their browser has compiled the programs of the desk already. */
const idle = new Map<string, BrowserContext[]>();

/** Starts both before the tests of a file, and stops the desk afterwards. */
export function browserDesk({ microphone, ...setup }: BrowserDeskSetup = {}): BrowserDesk {
  let browser: Browser;
  let server: ServedDesk;
  const sessions = new Map<string, Promise<string>>();

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      microphone ? launchBrowser({ microphone }) : sharedBrowser(),
      serveDesk(setup),
    ]);
  });

  afterAll(async () => {
    if (microphone) await browser?.close();
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
    setTime(at) {
      // A session ends, or is locked, in the time that passes.
      sessions.clear();
      server.setTime(at);
    },
    async visit(path, { storageState = nothingStored, ...how } = {}) {
      const kind = JSON.stringify({ ...how, microphone });
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
