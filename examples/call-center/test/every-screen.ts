import { type Page, screenshot, seriousFindings } from '@aduan-internal/browser';
import { expect } from 'vitest';
import { untilRead } from './visit.js';

/** Sizes of screens, px, and whether the page is another one there for those who cannot see it. */
const screens = [
  { width: 360, height: 740, isOther: true },
  { width: 768, height: 1024, isOther: false },
  { width: 1366, height: 768, isOther: true },
  { width: 1920, height: 1080, isOther: false },
] as const;

/**
 * Expects an open page to be fit for everybody, from a phone to a wide screen: nothing is cut off, and axe finds nothing
 * serious, in light and dark colours. Dark ones change nothing but the contrast.
 *
 * @param look - what else holds in each size
 */
export async function fitsEveryScreen(
  page: Page,
  picture: string,
  look: (width: number) => Promise<void> = async () => {},
): Promise<void> {
  const before = page.viewportSize();
  await untilRead(page);
  for (const { isOther, ...size } of screens) {
    await page.setViewportSize(size);
    // What another size shows is asked for as soon as it is painted.
    await painted(page);
    await untilRead(page, 100);
    await look(size.width);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await screenshot(page, `${picture}-${size.width}-light`);
    if (!isOther) continue;
    expect(await seriousFindings(page)).toEqual([]);
    await showIn(page, 'dark');
    await screenshot(page, `${picture}-${size.width}-dark`);
    expect(await seriousFindings(page, ['color-contrast'])).toEqual([]);
    await showIn(page, 'light');
  }
  if (before) await page.setViewportSize(before);
}

/**
 * Shows a page in light or dark colours, and waits until they are painted: backgrounds with a transition keep the former
 * colour for a frame.
 */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await painted(page);
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
