import { expect, test } from 'vitest';
import { isLocalOnly, readConfiguration } from '../server/configuration.js';

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
    ADUAN_TRUSTED_PROXIES: '10.0.0.0/8',
  };
  const configuration = readConfiguration(told, '/example');
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
    readConfiguration(environment, '/');
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
  expect(() => readConfiguration({ PORT: 'http' }, '/')).toThrow(/PORT/);
  for (const ADUAN_PUBLIC_URL of ['example', 'desk.example:3000', 'ftp://desk.example/']) {
    expect(() => readConfiguration({ ADUAN_PUBLIC_URL }, '/')).toThrow(/ADUAN_PUBLIC_URL/);
  }
  expect(() => readConfiguration({ ADUAN_TRUSTED_PROXIES: 'proxy' }, '/')).toThrow(
    /ADUAN_TRUSTED_PROXIES.*"proxy"/,
  );
});

test('reads a number on WhatsApp whole or not at all', () => {
  const told = {
    WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
    WHATSAPP_ACCESS_TOKEN: 'token',
    WHATSAPP_APP_SECRET: ' secret ',
    WHATSAPP_VERIFY_TOKEN: 'word',
  };
  expect(readConfiguration({}, '/').whatsapp).toBeNull();
  expect(readConfiguration(told, '/').whatsapp).toEqual({
    phoneNumberId: '106540352242922',
    accessToken: 'token',
    appSecret: 'secret',
    verifyToken: 'word',
  });
  for (const name of Object.keys(told)) {
    expect(() => readConfiguration({ ...told, [name]: ' ' }, '/')).toThrow(
      `WhatsApp also needs ${name}.`,
    );
  }
});

test('reads the token of a bot on Telegram, and shows it to nobody', () => {
  const read = (TELEGRAM_BOT_TOKEN: string) => readConfiguration({ TELEGRAM_BOT_TOKEN }, '/');
  expect(readConfiguration({}, '/').telegramToken).toBeNull();
  expect(read(' ').telegramToken).toBeNull();
  expect(read(' 42:AA-token_1 ').telegramToken).toBe('42:AA-token_1');
  expect(() => read('AA-token_1')).toThrow(/^TELEGRAM_BOT_TOKEN is no token of a bot\.$/);
});

test('asks for consent in the chat by version, or not at all', () => {
  const read = (ADUAN_CHAT_CONSENT: string) => readConfiguration({ ADUAN_CHAT_CONSENT }, '/');
  expect(readConfiguration({}, '/').chatConsent).toBeNull();
  expect(read(' ').chatConsent).toBeNull();
  const { chatConsent } = read(' 2026-1 ');
  expect(chatConsent).toMatchObject({ version: '2026-1', url: '/#privacy' });
  expect(chatConsent?.text.id).toMatch(/laporan Anda/);
  expect(chatConsent?.text.en).toMatch(/your report/);
  for (const wrong of ['versi 1', '2026/1', 'x'.repeat(41)]) {
    expect(() => read(wrong)).toThrow(/^ADUAN_CHAT_CONSENT must be a version such as 2026-1/);
    expect(() => read(wrong)).toThrow(TypeError);
  }
});

test('knows whether only this machine can reach it', () => {
  const local = (environment: Record<string, string>) =>
    isLocalOnly(readConfiguration(environment, '/'));
  for (const HOST of ['', 'localhost', '127.0.0.1', '::1']) expect(local({ HOST })).toBe(true);
  for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'localhost.example']) {
    expect(local({ HOST })).toBe(false);
  }
  expect(local({ ADUAN_PUBLIC_URL: 'http://localhost:3000/' })).toBe(true);
  expect(local({ ADUAN_PUBLIC_URL: 'https://desk.example/' })).toBe(false);
});
