import { expect, test } from 'vitest';
import { readConfiguration } from '../server/configuration.js';

test('listens on this machine alone unless told otherwise', () => {
  expect(readConfiguration({}, '/example')).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    dataFolder: '/example/.aduan',
    publicUrl: null,
  });
});

test('takes what the environment says', () => {
  const told = {
    HOST: '0.0.0.0',
    PORT: '0',
    ADUAN_DATA: '/data',
    ADUAN_PUBLIC_URL: 'https://a.example',
  };
  expect(readConfiguration(told, '/example')).toMatchObject({
    host: '0.0.0.0',
    port: 0,
    dataFolder: '/data',
    publicUrl: { protocol: 'https:' },
  });
});

test('names the variable that is wrong', () => {
  expect(() => readConfiguration({ PORT: 'http' }, '/')).toThrow(/PORT/);
  expect(() => readConfiguration({ ADUAN_PUBLIC_URL: 'example' }, '/')).toThrow(/ADUAN_PUBLIC_URL/);
});
