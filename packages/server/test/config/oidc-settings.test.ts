import { expect, test } from 'vitest';
import { readOidc } from '../../src/config/oidc-settings.js';

const configured = { issuer: 'https://sso.example', clientId: 'desk', clientSecret: 'configured' };
const environment = {
  ADUAN_OIDC_ISSUER: 'https://other.example',
  ADUAN_OIDC_CLIENT_ID: 'aduan',
  ADUAN_OIDC_CLIENT_SECRET: 'rahasia',
};

test('a provider comes from the configuration, or as a whole from the environment', () => {
  expect(readOidc(undefined, {})).toBeNull();
  expect(readOidc(configured, {})).toBe(configured);
  const named = { ADUAN_OIDC_NAME: 'Akun dinas', ADUAN_OIDC_SECOND_FACTOR: 'otp, hwk' };
  expect(readOidc(configured, { ...environment, ...named })).toEqual({
    issuer: 'https://other.example',
    clientId: 'aduan',
    clientSecret: 'rahasia',
    name: { id: 'Akun dinas', en: 'Akun dinas' },
    secondFactor: { amr: ['otp', 'hwk'] },
  });
});

test.each(Object.keys(environment))(
  'without %s it names what is missing, and no secret',
  (name) => {
    const read = () => readOidc(configured, { ...environment, [name]: '' });
    expect(read).toThrow(`needs ${name}`);
    expect(read).not.toThrow('rahasia');
  },
);
