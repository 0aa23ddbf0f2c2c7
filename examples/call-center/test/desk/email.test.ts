import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailRequest } from '@aduan/channel-email';
import { sqliteStore } from '@aduan/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { readEmail } from '../../server/desk/email-settings.js';
import { openDesk } from '../../server/desk/open-desk.js';
import { openEmail } from '../../server/desk/open-email.js';
import { mailServer } from './mail-server.js';

const secret = 'a-secret-of-the-mail-server';
const address = 'aduan@desk.example';

test('a mailbox is read whole or not at all, and no value stands in a mistake', () => {
  expect(readEmail({})).toBeNull();
  const whole = { MAIL_ADDRESS: address, SMTP_URL: 'smtps://u:p%40ss@smtp.example' };
  expect(readEmail({ ...whole, MAIL_SECRET: secret })).toMatchObject({ address, secret });
  const { imap } = readEmail({ ...whole, IMAP_URL: 'imaps://u:rahasia@imap.example' }) ?? {};
  expect(imap).toMatchObject({ host: 'imap.example', user: 'u', secure: true });
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ SMTP_URL: whole.SMTP_URL }, /also needs MAIL_ADDRESS/],
    [{ MAIL_ADDRESS: address }, /also needs SMTP_URL/],
    [whole, /also needs IMAP_URL or MAIL_SECRET/],
    [{ ...whole, IMAP_URL: 'imaps://imap.example' }, /IMAP_URL needs a user/],
    [{ ...whole, IMAP_URL: 'http://u:rahasia@imap.example' }, /^IMAP_URL must be/],
  ];
  for (const [environment, message] of wrong) {
    expect(() => readEmail({ ...environment })).toThrow(message);
    expect(() => readEmail({ ...environment })).not.toThrow(/rahasia|p%40ss/);
  }
});

test('a secret that is too short is told by its name, and not itself', async () => {
  const settings = readEmail({
    MAIL_ADDRESS: address,
    MAIL_SECRET: 'short',
    SMTP_URL: 'smtps://u:p@smtp.example',
  });
  const opening = settings && openEmail(settings);
  await expect(opening).rejects.toThrow(/MAIL_SECRET/);
  await expect(opening).rejects.not.toThrow(/short/);
});

test('a person who writes a mail to the desk gets its number by mail', async () => {
  const { mails, url: SMTP_URL } = await mailServer();
  const environment = { MAIL_ADDRESS: address, MAIL_SECRET: secret };
  const settings = readEmail({ ...environment, SMTP_URL });
  const email = settings && (await openEmail(settings));
  const file = join(mkdtempSync(join(tmpdir(), 'aduan-email-')), 'desk.db');
  const store = sqliteStore({ file });
  await store.migrate();
  const { aduan, views } = openDesk({ store, secret: 'a'.repeat(32), email });
  onTestFinished(async () => {
    await aduan.close();
    await views.flush();
    await store.close();
  });
  const raw = 'From: warga@desa.example\r\nSubject: Gerai tutup\r\n\r\nSejak Senin.\r\n';
  const url = 'https://desk.example/aduan/email';
  const hand = async (key: string) => {
    const signed = { secret: key, now: Date.now() };
    const request = await mailRequest(url, new TextEncoder().encode(raw), signed);
    return (await aduan.fetch(request)).status;
  };
  expect(await hand('a-secret-of-nobody')).toBe(401);
  expect(await hand(secret)).toBe(200);
  while (mails.length === 0) await aduan.workOff();
  expect(mails[0]).toMatch(/^To: warga@desa\.example/m);
  expect(mails[0]).toMatch(/ADU-20\d\d-/);
});
