import { createId, type Principal } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { expect, onTestFinished, test } from 'vitest';
import { type DeskOptions, openDesk } from '../../server/desk/open-desk.js';
import { openChatSession } from './chat-session.js';
import { mailServer } from './mail-server.js';
import { namedChannels } from './named-channels.js';

const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer', 'agent', 'supervisor'],
  units: [],
  regions: [],
};

/** A citizen in the chat of a desk in this process. */
async function chatOf(options: Pick<DeskOptions, 'messaging'>) {
  const store = memoryStore();
  const { aduan, views } = openDesk({ store, secret: 'a'.repeat(32), hasBot: true, ...options });
  onTestFinished(async () => {
    await aduan.close();
    await views.flush();
    await store.close();
  });
  const { headers, reach, transcript } = await openChatSession(aduan);
  const post = async (path: string, body: object) => {
    const response = await reach(path, { method: 'POST', headers, body: JSON.stringify(body) });
    await aduan.workOff();
    return response.status;
  };
  const write = (text: string) =>
    post('/messages', { id: createId(Date.now()), sentAt: Date.now(), locale: 'id', text });
  const config: unknown = await (await reach('/config')).json();
  return { aduan, post, write, transcript, config };
}

test('a person who is asked for consent writes after they agreed, and the ticket shows that they did', async () => {
  const messaging = await namedChannels({ ADUAN_CHAT_CONSENT: '2026-1' });
  const { aduan, config, post, transcript, write } = await chatOf({ messaging });
  expect(config).toMatchObject({ consent: { version: '2026-1' } });
  expect(await write('halo')).toBe(428);
  expect(await post('/consent', { version: '2026-1', locale: 'id' })).toBe(204);
  // The bot does not treat it as a message.
  expect((await transcript()).map(({ direction }) => direction)).toEqual(['in']);
  const story = 'Uang simpanan di koperasi Desa Lembahwangi tidak bisa diambil sejak Senin.';
  for (const said of [story, 'Warga Contoh', 'simpanan', 'tidak tahu', 'kirim'])
    expect(await write(said)).toBe(200);
  const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
  const ticket = item?.ticket.id ?? 'none';
  const conversation = await aduan.conversations.ofTicket(ticket, { actor: officer });
  expect(conversation?.messages[0]).toMatchObject({
    by: 'citizen',
    text: expect.stringContaining('pemberitahuan privasi versi 2026-1'),
  });
});

test('without a version nobody is asked, and without a mailbox no copy is offered', async () => {
  const { config, post, write } = await chatOf({});
  expect(config).not.toHaveProperty('consent');
  expect(config).not.toHaveProperty('copies');
  expect(await write('halo')).toBe(200);
  expect(await post('/copies', { address: 'warga@desa.example' })).toBe(404);
});

test('a copy of the chat goes out by the mailbox, once its address is proven', async () => {
  const { mails, url } = await mailServer();
  const messaging = await namedChannels({
    MAIL_ADDRESS: 'aduan@desk.example',
    MAIL_SECRET: 'a-secret-of-the-mail-server',
    SMTP_URL: url,
  });
  const { config, post, write } = await chatOf({ messaging });
  expect(config).toMatchObject({ copies: true });
  await write('Gerai tutup sejak Senin.');
  expect(await post('/copies', { address: 'warga@desa.example', locale: 'id' })).toBe(200);
  const [first = ''] = mails;
  expect(first).toMatch(/^From: Pusat Layanan Contoh <aduan@desk\.example>\r$/m);
  expect(first).toMatch(/^To: warga@desa\.example\r$/m);
  expect(first).toMatch(/^Message-ID: <[\w-]+@desk\.example>\r$/m);
  expect(first).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(first).not.toContain('Gerai tutup');
  const code = /\b\d{6}\b/.exec(first.slice(first.indexOf('\r\n\r\n')))?.[0];
  expect(await post('/copies/confirm', { code })).toBe(200);
  expect(mails).toHaveLength(2);
  expect(mails[1]).toContain('Gerai tutup sejak Senin.');
});
