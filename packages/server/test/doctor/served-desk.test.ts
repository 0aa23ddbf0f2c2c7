import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { beforeAll, expect, test } from 'vitest';
import { buildPages } from '../../build-pages.js';
import { defineConfig, openDesk, sqlite } from '../../src/index.js';
import { diagnoseDesk, examine } from '../../src/upkeep.js';

// A desk of a configuration has the pages of the package.
beforeAll(() => buildPages());

test('the doctor says that nobody can sign in yet at a desk that keeps its officers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-doctor-'));
  const name = { id: 'Kantor', en: 'Office' };
  const config = defineConfig({
    store: sqlite(folder),
    channels: {},
    office: { name, calendar: kemenkopCalendar, policies: [] },
  });
  const { aduan, close, store } = await openDesk(config, { environment: {}, purpose: 'restore' });
  try {
    const environment = { PORT: '0' };
    const examined = await examine(async () => ({ aduan, store }), { now: Date.now, environment });
    expect(examined.accounts).toEqual([]);
    expect(examined.organization?.units).toMatchObject([{ code: 'desk' }]);
    expect(diagnoseDesk(examined).map(({ id }) => id)).toContain('nobody-signs-in');
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
