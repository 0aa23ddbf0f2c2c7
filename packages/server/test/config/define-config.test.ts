import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { expect, test } from 'vitest';
import { defineConfig, sqlite } from '../../src/index.js';

const office = {
  name: { id: 'Kantor contoh', en: 'Example office' },
  calendar: kemenkopCalendar,
  policies: [],
};

test('a configuration comes back as it was given', () => {
  const config = { store: sqlite('/srv/desk'), office };
  expect(defineConfig(config)).toBe(config);
});

test('a wrong configuration names each field', () => {
  const wrong = { office: { ...office, name: 'Kantor' }, plugin: [] } as never;
  expect(() => defineConfig(wrong)).toThrow(/office\.name: .*"plugin"/s);
});
