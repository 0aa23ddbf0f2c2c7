import type { Page } from 'playwright-core';
/**
 * Saves the whole page as `.screenshots/{name}.png` at the root of the workspace (ignored by git) and returns the
 * file's path. Animations are finished first.
 */
export declare function screenshot(page: Page, name: string): Promise<string>;
//# sourceMappingURL=screenshot.d.ts.map