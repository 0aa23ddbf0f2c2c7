import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Something that axe-core finds wrong on a page. */
export interface AxeFinding {
  readonly isSerious: boolean;
  /** The rule, what it asks for, and the elements that break it. */
  readonly text: string;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits for everything that moves and does not move for ever. */
const settled = `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished),
).then(() => {})`;

/**
 * Everything that axe-core finds on a page.
 *
 * @param rules - the only ones that are asked; default: all
 */
export async function axeFindings(
  page: Page,
  rules?: readonly string[],
): Promise<readonly AxeFinding[]> {
  // Evaluated by the debugger, so the page's own Content-Security-Policy stays as it is.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  // What is still fading in has other colours than those that people read.
  await page.evaluate(settled);
  // What passes is not described: that took as long as the search.
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] }),
  };
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.map(({ help, id, impact, nodes }) => ({
    isSerious: impact === 'serious' || impact === 'critical',
    text: `${id}: ${help} | ${nodes.map(({ html, target }) => `${target.join(' ')} ${html}`).join(' | ')}`,
  }));
}

/**
 * What axe-core finds serious or critical on a page, each with the elements it stands on.
 *
 * @param rules - the only ones that are asked; default: all
 */
export async function seriousFindings(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const findings = await axeFindings(page, rules);
  return findings.flatMap(({ isSerious, text }) => (isSerious ? [text] : []));
}
