import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** A problem that axe-core finds on a page. */
export interface AxeFinding {
  readonly isSerious: boolean;
  /** The rule, its requirement, and the elements that violate it. */
  readonly text: string;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until all finite animations have ended. */
const settled = `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished),
).then(() => {})`;

/**
 * All problems that axe-core finds on a page.
 *
 * @param rules - only these rules; default: all
 */
export async function axeFindings(
  page: Page,
  rules?: readonly string[],
): Promise<readonly AxeFinding[]> {
  // Evaluated through the debugger, so the page's own Content-Security-Policy stays in force.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  // Elements that are still fading in have other colours than those that people see.
  await page.evaluate(settled);
  // Skips describing passed checks, which took as long as the search.
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
 * The serious and critical problems that axe-core finds on a page, with their elements.
 *
 * @param rules - only these rules; default: all
 */
export async function seriousFindings(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  const findings = await axeFindings(page, rules);
  return findings.flatMap(({ isSerious, text }) => (isSerious ? [text] : []));
}
