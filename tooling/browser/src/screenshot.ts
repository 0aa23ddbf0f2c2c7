import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../.screenshots/', import.meta.url));

/**
 * Saves the whole page as `.screenshots/{name}.png` at the root of the workspace (ignored by git), for people who look
 * at it: only where `ADUAN_SCREENSHOTS=1` is set, since drawing it takes longer than most steps of a test. Animations
 * are finished first.
 *
 * @returns the file's path; null when no pictures are wanted
 */
export async function screenshot(page: Page, name: string): Promise<string | null> {
  if (process.env.ADUAN_SCREENSHOTS !== '1') return null;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  const capture = () => page.screenshot({ path, fullPage: true, animations: 'disabled' });
  // Chromium now and then cannot capture a page that has just been drawn.
  await capture().catch(capture);
  return path;
}
