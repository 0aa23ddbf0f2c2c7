import { type BrowserContext, type Page, sharedBrowser } from '@aduan-internal/browser';
import { onTestFinished } from 'vitest';
import { type FakeCitizenAccess, fakeCitizenAccess } from './fake-desk.js';
import { buildWidget, type WidgetBundle } from './widget-bundle.js';

/** How a citizen comes to the page. */
export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Attributes of the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The device of an earlier visit. */
  readonly context?: BrowserContext;
}

/** A browser, and for every test a desk of its own. */
export interface Stage {
  /** Opens the page with the widget; a new device until the end of the test, unless `context` is given. */
  visit(desk: { readonly url: string }, visit?: Visit): Promise<Page>;
  desk(): Promise<FakeCitizenAccess>;
  /** The scripts, for a desk of another kind. */
  readonly bundle: WidgetBundle;
  close(): Promise<void>;
}

let built: Promise<WidgetBundle> | undefined;

/** Builds the widget and starts the browser once for all files of tests in this process. */
export async function stage(): Promise<Stage> {
  built ??= buildWidget();
  const [widget, browser] = await Promise.all([built, sharedBrowser()]);
  const desks: FakeCitizenAccess[] = [];
  return {
    bundle: widget,
    desk: async () => {
      const desk = await fakeCitizenAccess(widget);
      desks.push(desk);
      return desk;
    },
    visit: async (desk, { width = 1280, height = 800, dark = false, attributes, context } = {}) => {
      const device =
        context ??
        (await browser.newContext({
          viewport: { width, height },
          colorScheme: dark ? 'dark' : 'light',
          reducedMotion: 'reduce',
          locale: 'id-ID',
          timezoneId: 'Asia/Jakarta',
        }));
      if (!context) onTestFinished(() => device.close());
      const page = await device.newPage();
      await page.goto(`${desk.url}/?${new URLSearchParams(attributes)}`);
      return page;
    },
    close: async () => {
      for (const desk of desks) await desk.close();
    },
  };
}

/** Opens the panel by the button in the corner. */
export async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tulis ke kami' }).click();
}

/** Writes a message and sends it with Enter. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Pesan Anda' }).fill(text);
  await page.keyboard.press('Enter');
}

/** The words of all messages, top to bottom. */
export function messages(page: Page): Promise<string[]> {
  return page.locator('aduan-chat .message .text').allTextContents();
}

/** The states of the citizen's messages, top to bottom. */
export function states(page: Page): Promise<string[]> {
  return page.locator('aduan-chat .state').allTextContents();
}
