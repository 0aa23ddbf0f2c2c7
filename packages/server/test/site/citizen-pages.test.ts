import type { Aduan } from '@aduan/core';
import { categoryTree } from '@aduan/core';
import { expect, test } from 'vitest';
import { officeCatalogue } from '../../src/pages/catalogue.js';
import { citizenPages } from '../../src/site/citizen-pages.js';

const label = (text: string) => ({ id: text, en: text });
const categories = categoryTree([
  { code: 'lampu', label: label('Lampu jalan') },
  { code: 'apa_saja', label: label('Apa saja'), catchAll: true },
]);
const citizen = {
  hours: () => ({ open: true, text: label('Buka') }),
  categories: () =>
    ['lampu', 'apa_saja'].map((code) => ({
      code,
      label: categories.resolve(code)?.label,
      group: label('Kota'),
    })),
} as unknown as Aduan['citizen'];

async function frontPage(hasConsole: boolean): Promise<string> {
  const site = {
    assets: { url: (name: string) => `/${name}` },
    hasConsole,
    stylesheets: [],
    catalogue: { id: officeCatalogue('id', 'Kota'), en: officeCatalogue('en', 'City') },
  };
  const pages = citizenPages({ categories, citizen }, site, async () => new Response());
  return (await pages.request('/')).text();
}

test('the front page names the topics, without those for all the rest', async () => {
  const page = await frontPage(true);
  expect(page).toContain('Lampu jalan');
  expect(page).not.toContain('Apa saja');
});

test('the front page leads officers to the console where there is one', async () => {
  expect(await frontPage(true)).toContain('href="/petugas"');
  expect(await frontPage(false)).not.toContain('/petugas');
});
