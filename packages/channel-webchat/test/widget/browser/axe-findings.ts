import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@aduan-internal/browser';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Serious and critical findings of axe-core. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(window, 'axe');
    const { violations } = await (run as typeof import('axe-core')).run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
