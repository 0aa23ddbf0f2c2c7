import { expect, test } from 'vitest';
import { isLocalOnly, readServerSettings } from '../../src/config/server-settings.js';
import { postgres, sqlite } from '../../src/config/store-settings.js';

test('listens on this machine alone unless told otherwise', () => {
  expect(readServerSettings({ store: sqlite('/example/.aduan') }, {})).toMatchObject({
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
    ADUAN_TRUSTED_PROXIES: '10.0.0.0/8',
  };
  const configuration = readServerSettings({}, told);
  expect(configuration.trustedProxies.check('10.1.2.3')).toBe(true);
  expect(configuration.trustedProxies.check('127.0.0.1')).toBe(false);
  expect(configuration).toMatchObject({
    host: '0.0.0.0',
    port: 0,
    dataFolder: '/data',
    publicUrl: { protocol: 'https:' },
  });
});

test('searches words where it has a key for them', () => {
  const key = Buffer.alloc(32, 1).toString('base64');
  const database = {
    ADUAN_DATABASE_URL: 'postgres://desk@127.0.0.1/desk',
    ADUAN_MASTER_KEY: key,
    ADUAN_MAC_KEY: key,
  };
  const read = (environment: Readonly<Record<string, string>>) =>
    readServerSettings({}, environment);
  expect(read({}).search).toBe('words');
  expect(read({ ADUAN_SEARCH: 'facts' }).search).toBe('facts');
  expect(read(database).search).toBe('facts');
  const keyed = read({ ...database, ADUAN_INDEX_KEYS: `${key}:${key}` });
  expect(keyed.search).toBe('words');
  const secret = new Uint8Array(32).fill(1);
  expect(keyed.database?.indexKeys.map(({ words }) => new Uint8Array(words))).toEqual([secret]);
  expect(() => read({ ...database, ADUAN_SEARCH: 'words' })).toThrow(/ADUAN_INDEX_KEYS/);
  expect(() => read({ ...database, ADUAN_INDEX_KEYS: key })).toThrow(/ADUAN_INDEX_KEYS/);
  expect(() => read({ ADUAN_SEARCH: 'off' })).toThrow(/ADUAN_SEARCH/);
});

test('names the variable that is wrong', () => {
  expect(() => readServerSettings({}, { PORT: 'http' })).toThrow(/PORT/);
  for (const ADUAN_PUBLIC_URL of ['example', 'desk.example:3000', 'ftp://desk.example/']) {
    expect(() => readServerSettings({}, { ADUAN_PUBLIC_URL })).toThrow(/ADUAN_PUBLIC_URL/);
  }
  expect(() => readServerSettings({}, { ADUAN_TRUSTED_PROXIES: 'proxy' })).toThrow(
    /ADUAN_TRUSTED_PROXIES.*"proxy"/,
  );
});

test('a configuration decides what the environment leaves open', () => {
  const config = { server: { host: '0.0.0.0', port: 8080, trustedProxies: ['10.0.0.0/8'] } };
  expect(readServerSettings(config, {})).toMatchObject({ host: '0.0.0.0', port: 8080 });
  expect(readServerSettings(config, { PORT: '1' })).toMatchObject({ host: '0.0.0.0', port: 1 });
  expect(readServerSettings(config, {}).trustedProxies.check('10.1.2.3')).toBe(true);
});

test('a configuration that names a store keeps it', () => {
  const key = Buffer.alloc(32, 1).toString('base64');
  const keys = { ADUAN_MASTER_KEY: key, ADUAN_MAC_KEY: key };
  const environment = { ...keys, ADUAN_DATABASE_URL: 'postgres://desk@one/desk' };
  expect(readServerSettings({ store: sqlite('/desk') }, environment).database).toBeNull();
  expect(readServerSettings({ store: postgres() }, environment).database?.url).toContain('@one/');
  const other = readServerSettings({ store: postgres('postgres://desk@two/desk') }, environment);
  expect(other.database?.url).toContain('@two/');
  expect(() => readServerSettings({ store: postgres() }, keys)).toThrow(/ADUAN_DATABASE_URL/);
});

test('knows whether only this machine can reach it', () => {
  const local = (environment: Record<string, string>) =>
    isLocalOnly(readServerSettings({}, environment));
  for (const HOST of ['', 'localhost', '127.0.0.1', '::1']) expect(local({ HOST })).toBe(true);
  for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'localhost.example']) {
    expect(local({ HOST })).toBe(false);
  }
  expect(local({ ADUAN_PUBLIC_URL: 'http://localhost:3000/' })).toBe(true);
  expect(local({ ADUAN_PUBLIC_URL: 'https://desk.example/' })).toBe(false);
});
