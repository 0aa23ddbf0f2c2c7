import { execFile } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { type ChromiumFiles, chromiumFiles } from './chromium-files.js';

/**
 * Starts headless Chromium for a test; the caller closes it. It needs no root, no system packages and no download:
 * the browser comes from npm (Linux x64). On other systems, name an installed one in `ADUAN_CHROMIUM`. Tests open
 * pages of servers on the loopback interface only.
 *
 * @param has - a microphone, if a test needs one: it hears a beep each second, and pages have permission to listen
 */
export async function launchBrowser(has: { readonly microphone?: true } = {}): Promise<Browser> {
  const devices = has.microphone
    ? ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
    : [];
  const installed = process.env.ADUAN_CHROMIUM;
  if (installed) return chromium.launch({ executablePath: installed, args: devices });
  const files = await chromiumFiles();
  return chromium.launch({
    executablePath: files.executable,
    // Containers and root have no user namespaces; only our own pages are opened.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      ...devices,
    ],
    env: { ...process.env, FONTCONFIG_FILE: files.fontConfig, ...(await libraryPath(files)) },
  });
}

let shared: Promise<Browser> | undefined;

/** The browser that all test files of this process use. It ends with the process: a file closes its contexts alone. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

let libraries: Promise<Record<string, string>> | undefined;

/** The packed NSS and expat libraries, but only on a machine that lacks its own: looked at once in a process. */
function libraryPath(files: ChromiumFiles): Promise<Record<string, string>> {
  libraries ??= starts(files.executable).then(
    (does): Record<string, string> => (does ? {} : { LD_LIBRARY_PATH: files.libraries }),
  );
  return libraries;
}

function starts(executable: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(executable, ['--version'], (failure) => resolve(failure === null));
  });
}
