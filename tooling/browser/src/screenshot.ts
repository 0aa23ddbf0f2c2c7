import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../.screenshots/', import.meta.url));

/**
 * Saves the whole page as `.screenshots/{name}.png` at the root of the workspace (ignored by git) and returns the
 * file's path. Animations are finished first.
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  const capture = () => page.screenshot({ path, fullPage: true, animations: 'disabled' });
  // Chromium now and then cannot capture a page that has just been drawn.
  await capture().catch(capture);
  return path;
}
