import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, launchBrowser, type Page } from '@aduan-internal/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
const drawings = globSync('docs/{id,en}/*.md', { cwd: root })
  .toSorted()
  .flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const blocks = [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)];
    return blocks.map(([, source = '']) => ({ path, source }));
  });

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1_000, height: 900 } });
  await page.setContent('<main style="font-family: sans-serif"></main>');
  await page.addScriptTag({ path: mermaid });
}, 120_000);

afterAll(() => browser?.close());

test('the guides have drawings', () => expect(drawings.length).toBeGreaterThan(0));

test.each(drawings)('the drawing of $path can be drawn', async ({ source }) => {
  const drawn = await page.evaluate(async (code) => {
    const { mermaid } = globalThis as unknown as {
      readonly mermaid: {
        initialize(options: object): void;
        render(id: string, code: string): Promise<{ readonly svg: string }>;
      };
    };
    mermaid.initialize({ startOnLoad: false, theme: 'neutral' });
    return (await mermaid.render('drawing', code)).svg;
  }, source);
  expect(drawn).toMatch(/^<svg /);
});
