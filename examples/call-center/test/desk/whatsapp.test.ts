import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@aduan/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openDesk } from '../../server/desk/open-desk.js';

const whatsapp = {
  phoneNumberId: '106540352242922',
  accessToken: 'token',
  appSecret: 'secret',
  verifyToken: 'word',
};

function desk(more: Partial<Parameters<typeof openDesk>[0]>) {
  const file = join(mkdtempSync(join(tmpdir(), 'aduan-whatsapp-')), 'desk.db');
  const store = sqliteStore({ file });
  const { aduan, views } = openDesk({ store, secret: 'a'.repeat(32), ...more });
  onTestFinished(async () => {
    await aduan.close();
    await views.flush();
    await store.close();
  });
  return aduan;
}

const question = new URLSearchParams({
  'hub.mode': 'subscribe',
  'hub.verify_token': whatsapp.verifyToken,
  'hub.challenge': '42',
});
const url = 'https://desk.example/aduan/whatsapp';

test('the desk is on WhatsApp when it has a number there', async () => {
  const aduan = desk({ whatsapp });
  const response = await aduan.fetch(new Request(`${url}?${question}`));
  expect(await response.text()).toBe('42');
  const body = '{"object":"whatsapp_business_account","entry":[]}';
  const signature = createHmac('sha256', whatsapp.appSecret).update(body).digest('hex');
  const headers = { 'x-hub-signature-256': `sha256=${signature}` };
  expect((await aduan.fetch(new Request(url, { method: 'POST', body, headers }))).status).toBe(200);
  expect((await aduan.fetch(new Request(url, { method: 'POST', body }))).status).toBe(401);
});

test('it is not there without one', async () => {
  const response = await desk({}).fetch(new Request(`${url}?${question}`));
  expect(response.status).toBe(404);
});
