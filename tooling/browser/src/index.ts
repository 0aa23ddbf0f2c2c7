export type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
export { axeFindings, seriousFindings } from './axe-findings.js';
export { launchBrowser, sharedBrowser } from './launch-browser.js';
export { screenshot } from './screenshot.js';
