import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launchBrowser, type Page } from '@aduan-internal/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../workspace.ts';
import { newcomersQuestions } from './newcomers-questions.ts';

const site = process.env.ADUAN_SITE ?? join(root, 'docs', 'site');

describe.each(['id', 'en'] as const)('a newcomer who reads %s', (language) => {
  const questions = newcomersQuestions.map(({ page, [language]: [ask, anchor] }) => ({
    ask,
    answers: `${folderOf(page, language)}/${page}.html`,
    anchor,
  }));
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(pathToFileURL(join(site, language, 'index.html')).href);
    await page.keyboard.press('/');
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(questions)('finds “$ask” by one search', async ({ answers, ask }) => {
    await page.locator('#tsd-search-input').fill(ask);
    const hits = page.locator('#tsd-search-results li');
    await expect.poll(() => hits.first().getAttribute('data-asked')).toBe(ask);
    const addresses = await hits
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const first = addresses
      .slice(0, 3)
      .map((address) => address?.replace(/^\.\.\//, '').replace(/#.*/, ''));
    expect(first).toContain(answers);
  });

  it.each(questions)(
    'finds “$ask” by two clicks: questions, then the answer',
    ({ anchor, answers }) => {
      const home = readFileSync(join(site, 'index.html'), 'utf8');
      expect(home).toContain(`href="${language}/faq.html"`);
      const link = answers.replace(`${language}/`, '').replace(/^en/, '../en');
      const faq = readFileSync(join(site, language, 'faq.html'), 'utf8');
      expect(faq).toContain(`href="${link}${anchor === undefined ? '' : `#${anchor}`}"`);
      const answer = readFileSync(join(site, answers), 'utf8');
      if (anchor !== undefined) expect(answer).toContain(` id="${anchor}"`);
    },
  );
});

/** Guides for developers are in English alone. */
function folderOf(page: string, language: 'id' | 'en'): 'id' | 'en' {
  return existsSync(join(root, 'docs', language, `${page}.md`)) ? language : 'en';
}
