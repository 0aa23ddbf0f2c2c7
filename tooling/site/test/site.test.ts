import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  axeFindings,
  type Browser,
  launchBrowser,
  type Page,
  screenshot,
} from '@aduan-internal/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../workspace.ts';

const site = process.env.ADUAN_SITE ?? join(root, 'docs', 'site');
const pages = new Map(
  globSync('**/*.html', { cwd: site }).map((path) => [
    path,
    readFileSync(join(site, path), 'utf8').replaceAll(/<script[\s\S]*?<\/script>/g, ''),
  ]),
);
const anchors = new Map<string, ReadonlySet<string>>();

/** The internal links of a page, without its navigation. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)]
    .map(([, href = '']) => decodeURI(href.replaceAll('&amp;', '&')))
    .filter((href) => !/^[a-z]+:/.test(href));
}

function leadsSomewhere(from: string, href: string): boolean {
  const [path = '', anchor = ''] = href.split('#');
  const target = path === '' ? from : normalize(join(dirname(from), path));
  const html = pages.get(target);
  if (html === undefined) return globSync(target, { cwd: site }).length > 0 && anchor === '';
  if (!anchors.has(target)) {
    anchors.set(target, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)));
  }
  return anchor === '' || anchors.get(target)?.has(anchor) === true;
}

describe('the documentation site', () => {
  it('has the guides in both languages, the packages and the decisions', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'id/index.html',
        'en/index.html',
        'id/faq.html',
        'en/glossary.html',
        'decisions/index.html',
        'modules/_aduan_core.html',
      ]),
    );
  });

  it('has no dead link', () => {
    const dead = [...pages].flatMap(([from, html]) =>
      linksOf(html)
        .filter((href) => !leadsSomewhere(from, href))
        .map((href) => `${from}: ${href}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  it.each(['id', 'en'])(
    'answers every question of newcomers two clicks from home: %s',
    (language) => {
      const home = pages.get('index.html') ?? '';
      expect(linksOf(home)).toContain(`${language}/faq.html`);
      const faq = pages.get(`${language}/faq.html`) ?? '';
      const questions = faq.split(/<h3 /).slice(1);
      expect(questions.length).toBeGreaterThanOrEqual(20);
      for (const question of questions) {
        const answer = question.slice(question.indexOf('<p>'), question.lastIndexOf('</p>'));
        expect(
          linksOf(answer).filter((href) => leadsSomewhere(`${language}/faq.html`, href)),
        ).not.toEqual([]);
      }
    },
  );
});

describe('opened from disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(path: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(pathToFileURL(join(site, path)).href);
    return page;
  }

  it.each([
    ['cuti bersama', /jam kerja|kalender|hari/i],
    ['webhook', /webhook/i],
    ['addWorkingDays', /addWorkingDays/],
  ])('its search finds %s without a server', async (words, found) => {
    const page = await open('index.html', 1280, 'light');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').or(page.locator('#tsd-search-input')).first().fill(words);
    const first = page.locator('#tsd-search-results li:not(.state)').first();
    await first.waitFor();
    const results = await page.locator('#tsd-search-results').textContent();
    expect(results).toMatch(found);
    await page.close();
  });

  it('leads by the keyboard to what its search found', async () => {
    const page = await open('en/index.html', 1280, 'light');
    await page.keyboard.press('/');
    await page.locator('#tsd-search-input').fill('WhatsApp');
    const links = page.locator('#tsd-search-results a');
    await links.first().waitFor();
    const isFocused = async (locator: typeof links) =>
      (await locator.and(page.locator(':focus')).count()) === 1;
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await isFocused(links.nth(1))).toBe(true);
    for (const key of ['ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    expect(await isFocused(page.locator('#tsd-search-input'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/whatsapp\.html/);
    await page.close();
  });

  it('draws the diagrams of its guides', async () => {
    const page = await open('en/ticket-lifecycle.html', 1280, 'light');
    await page.locator('figure.diagram svg').first().waitFor();
    expect(await page.locator('code.mermaid').count()).toBe(0);
    await page.close();
  });

  it.each(['en/ticket-lifecycle.html', 'en/security-and-personal-data.html'])(
    'keeps the words of a diagram large enough to read on a phone, and lets it scroll: %s',
    async (path) => {
      const page = await open(path, 360, 'light');
      // A scrollable drawing must be reachable by keyboard.
      const drawing = page.locator('figure.diagram[tabindex="0"] svg').first();
      const scale = await drawing.evaluate(
        (svg) => svg.clientWidth / Number(svg.getAttribute('viewBox')?.split(' ')[2]),
      );
      expect(scale).toBeGreaterThanOrEqual(0.7);
      await page.close();
    },
  );

  it.each([
    ['id/index.html', 'mengubah jam layanan'],
    ['en/index.html', 'webhook'],
  ])('everybody can read what was found: %s', async (path, words) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(path, 360, colorScheme);
      await page.keyboard.press('/');
      await page.locator('#tsd-search-input').fill(words);
      await page.locator('#tsd-search-results li').first().waitFor();
      await screenshot(page, `site-search-${path.slice(0, 2)}-${colorScheme}`);
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    }
  });

  const looked = [
    'index.html',
    'index-1.html',
    'id/faq.html',
    'id/organization.html',
    'en/ticket-lifecycle.html',
    'en/reference.html',
    'en/working-hours-and-sla.html',
    'modules/_aduan_core.html',
    'interfaces/_aduan_core.index.AduanOptions.html',
  ];
  it.each(
    looked.flatMap((path) => [
      { path, width: 1280, colorScheme: 'light' as const },
      { path, width: 1280, colorScheme: 'dark' as const },
      { path, width: 360, colorScheme: 'light' as const },
      { path, width: 360, colorScheme: 'dark' as const },
    ]),
  )('everybody can read $path at $width px, $colorScheme', async ({ path, width, colorScheme }) => {
    const page = await open(path, width, colorScheme);
    // The tables of the reference are too tall for a screenshot on a phone.
    const isTall = path.endsWith('/reference.html') && width < 500;
    if (!isTall)
      await screenshot(page, `site-${path.replaceAll(/\W/g, '-')}-${width}-${colorScheme}`);
    expect(await axeFindings(page)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });
});
