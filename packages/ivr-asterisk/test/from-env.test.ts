import { expect, test } from 'vitest';
import { asteriskFromEnv } from '../src/index.js';

const line = { speak: () => ['sound:beep'] };
const environment = {
  ARI_URL: 'http://127.0.0.1:8088/ari',
  ARI_USERNAME: 'aduan',
  ARI_PASSWORD: 'hidden',
};

test('a line is there when its variables are, and rings numbers where it is told how', () => {
  expect(asteriskFromEnv({ ARI_APPLICATION: 'aduan' }, line)).toBeNull();
  expect(asteriskFromEnv(environment, line)?.capabilities.dial).toBe(false);
  const dials = { ...environment, ARI_ENDPOINT: 'PJSIP/{number}@trunk' };
  expect(asteriskFromEnv(dials, line)?.capabilities.dial).toBe(true);
});

test('what is wrong is named, and no value is', () => {
  expect(() => asteriskFromEnv({ ARI_PASSWORD: 'hidden' }, line)).toThrow(
    /^Asterisk also needs ARI_URL, ARI_USERNAME\.$/,
  );
  const endpoint = { ...environment, ARI_ENDPOINT: 'PJSIP/trunk' };
  expect(() => asteriskFromEnv(endpoint, line)).toThrow(/^ARI_ENDPOINT must hold \{number\}/);
  const application = { ...environment, ARI_APPLICATION: 'two words' };
  expect(() => asteriskFromEnv(application, line)).toThrow(/application/);
});
