import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aduan } from './terminal.js';

const config = fileURLToPath(new URL('./programs/inventory-config.ts', import.meta.url));

test('prints what the desk of a configuration keeps of people', async () => {
  const page = await aduan('inventory', '--config', config);
  expect(page).toMatchObject({ code: 0, err: '' });
  expect(page.out).toContain('# Data pribadi yang disimpan meja ini');
  expect(page.out).toContain('Dasar hukum: Tugas kepentingan umum');
  const file = await aduan('inventory', '--config', config, '--format', 'csv', '--lang', 'en');
  expect(file.out).toContain('Legal basis');
});

test('ends with 1 when something is not stated, and says what', async () => {
  process.env.ADUAN_TEST_INVENTORY = 'none';
  const { code, err } = await aduan('inventory', '--config', config);
  delete process.env.ADUAN_TEST_INVENTORY;
  expect(code).toBe(1);
  expect(err).toContain('inventory.legalBasis');
  expect(err).toContain('inventory.recipients');
});

test('knows two formats and two languages', async () => {
  const format = await aduan('inventory', '--config', config, '--format', 'pdf');
  expect(format).toMatchObject({ code: 2 });
  expect(format.err).toContain('--format is markdown or csv');
  expect(await aduan('inventory', '--config', config, '--lang', 'jv')).toMatchObject({ code: 2 });
});
