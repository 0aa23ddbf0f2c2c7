import { type Browser } from 'playwright-core';
/**
 * Starts headless Chromium for a test; the caller closes it. It needs no root, no system packages and no download:
 * the browser comes from npm (Linux x64). On other systems, name an installed one in `ADUAN_CHROMIUM`. Tests open
 * pages of servers on the loopback interface only.
 *
 * @param has - a microphone, if a test needs one: it hears a beep each second, and pages have permission to listen
 */
export declare function launchBrowser(has?: {
    readonly microphone?: true;
}): Promise<Browser>;
//# sourceMappingURL=launch-browser.d.ts.map