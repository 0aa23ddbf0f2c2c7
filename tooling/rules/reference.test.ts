import { expect, test } from 'vitest';
import { servedDesk } from '../../packages/client/test/served-desk.ts';
import { pluginsPage } from './reference/plugins-page.ts';
import { referencePage } from './reference/reference-page.ts';

const { aduan } = await servedDesk();

// With `-u` these write the pages.
test('the reference is what the code declares', async () => {
  await expect(referencePage(aduan)).toMatchFileSnapshot('../../docs/en/reference.md');
});

test('the plugin reference is what the plugins declare', async () => {
  await expect(pluginsPage(aduan)).toMatchFileSnapshot('../../docs/en/plugins.md');
});
