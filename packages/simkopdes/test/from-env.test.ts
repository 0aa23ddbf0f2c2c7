import { expect, test } from 'vitest';
import { simkopdesServerFromEnv } from '../src/index.js';

const server = { SIMKOPDES_URL: 'https://simkopdes.example/api', SIMKOPDES_TOKEN: 'hidden' };

test('a server is read with its token, and the secret of its hints where it sends any', () => {
  expect(simkopdesServerFromEnv({})).toBeNull();
  const read = { baseUrl: 'https://simkopdes.example/api', token: 'hidden' };
  expect(simkopdesServerFromEnv(server)).toEqual({ ...read, hintSecret: null });
  const hintSecret = 'x'.repeat(16);
  const hinting = { ...server, SIMKOPDES_HINT_SECRET: hintSecret };
  expect(simkopdesServerFromEnv(hinting)).toEqual({ ...read, hintSecret });
});

test('what is wrong is named, and no value is', () => {
  const { SIMKOPDES_URL } = server;
  expect(() => simkopdesServerFromEnv({ SIMKOPDES_URL })).toThrow(
    /^SIMKOPDES_TOKEN must be set with SIMKOPDES_URL\.$/,
  );
  const short = { ...server, SIMKOPDES_HINT_SECRET: 'hidden' };
  expect(() => simkopdesServerFromEnv(short)).toThrow(
    /^SIMKOPDES_HINT_SECRET must have at least 16 characters\.$/,
  );
});
