import { expect, test } from 'vitest';
import { emailFromEnv } from '../src/index.js';

const secret = 'a-secret-of-the-mail-server';
const address = 'aduan@desk.example';
const whole = { MAIL_ADDRESS: address, SMTP_URL: 'smtps://u:p%40ss@smtp.example' };

test('a mailbox is read by its server, or handed in', async () => {
  expect(await emailFromEnv({})).toBeNull();
  const handed = await emailFromEnv({ ...whole, MAIL_SECRET: secret });
  expect(handed).toMatchObject({ address });
  expect(handed?.channel).not.toHaveProperty('poll');
  const polled = await emailFromEnv({ ...whole, IMAP_URL: 'imaps://u:rahasia@imap.example' });
  expect(polled?.channel).toHaveProperty('poll');
});

test.each([
  [{ SMTP_URL: whole.SMTP_URL }, /also needs MAIL_ADDRESS/],
  [{ MAIL_ADDRESS: address }, /also needs SMTP_URL/],
  [whole, /also needs IMAP_URL or MAIL_SECRET/],
  [{ ...whole, IMAP_URL: 'imaps://imap.example' }, /IMAP_URL needs a user/],
  [{ ...whole, IMAP_URL: 'http://u:rahasia@imap.example' }, /^IMAP_URL must be/],
  [{ ...whole, MAIL_SECRET: 'pendek' }, /MAIL_SECRET/],
] as readonly (readonly [Record<string, string>, RegExp])[])(
  'a mistake names its variable, and no value: %o',
  async (environment, message) => {
    const opening = emailFromEnv(environment);
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.not.toThrow(/rahasia|p%40ss|pendek/);
  },
);
