export type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
export { launchBrowser } from './launch-browser.js';
export { screenshot } from './screenshot.js';
