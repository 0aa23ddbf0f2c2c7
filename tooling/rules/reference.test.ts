import { expect, test } from 'vitest';
import { servedDesk } from '../../packages/client/test/served-desk.ts';
import { pluginsPage } from './reference/plugins-page.ts';
import { referencePage } from './reference/reference-page.ts';
import { filesOf } from './source-files.ts';

const { aduan } = await servedDesk();

// With `-u` these write the pages.
test('the reference is what the code declares', async () => {
  await expect(referencePage(aduan)).toMatchFileSnapshot('../../docs/en/reference.md');
});

test('the plugin reference is what the plugins declare', async () => {
  await expect(pluginsPage(aduan)).toMatchFileSnapshot('../../docs/en/plugins.md');
});

test.each(filesOf('docs/en/ticket-lifecycle.md'))(
  '$path lists every event that a host can hear',
  ({ text }) => {
    const definitions = filesOf('packages/core/src/{ticket/events,runtime/event-bus}.ts');
    const defined = definitions.flatMap((file) => matches(file.text, /^ {2}'([a-z]+\.[a-z]+)':/gm));
    const rows = text.split('\n').filter((line) => /^\| `[a-z]+\.[a-z]+`/.test(line));
    const listed = rows.flatMap((row) => matches(row.split('|')[1] ?? '', /`([a-z.]+)`/g));
    expect(listed.toSorted()).toEqual([...new Set(defined)].toSorted());
  },
);

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
