import { expect, test } from 'vitest';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { PluginContext } from '../../src/plugin/context.js';
import type { NotificationRecord } from '../../src/plugin/desk-parts.js';
import { type AduanPlugin, definePlugin } from '../../src/plugin/plugin.js';
import type { Rows } from '../../src/plugin/rows.js';
import { delivery, officer, testDesk, textEvent } from '../runtime/test-desk.js';

const about: NotificationRecord = {
  ticketId: null,
  receiver: { kind: 'officer', id: 'p-1' },
  isAnswerable: true,
};
const to = { account: 'desk', ids: [{ kind: 'user', value: 'p-1' }] };

interface Watch {
  readonly outbox: PluginContext['outbox'];
  readonly told: Rows<string>;
  /** Tells an officer something, once for each key. @returns whether it was written */
  tell(key: string, text: string): Promise<boolean>;
}

/** Tells an officer something, and takes all messages that begin with a word. */
function watch(word: string, reply?: string): AduanPlugin<'watch', Watch> {
  return definePlugin({
    id: 'watch',
    tables: { told: { sealed: false } },
    setup({ commit, outbox, rows }) {
      const message = (text: string) =>
        ({ channel: 'test', to, conversation: 'p-1', content: { type: 'text', text } }) as const;
      return {
        api: {
          outbox,
          told: rows<string>('told'),
          async tell(key: string, text: string) {
            const sent = await outbox.notification(message(text), about);
            return commit((tx) => {
              tx.deliver(sent);
              tx.put('told', { key, value: text, expectedVersion: 0 });
            });
          },
        },
        hooks: {
          async arrived(_channel, event) {
            const [part] = event.type === 'message' ? event.parts : [];
            if (part?.type !== 'text' || !part.text.startsWith(word)) return null;
            return reply === undefined ? [] : [await outbox.notification(message(reply), null)];
          },
        },
      };
    },
  });
}

async function watchedDesk(plugin = watch('jaga')) {
  const desk = testDesk({ plugins: [plugin] });
  const texts = () =>
    desk.channel.sent.map(({ content }) => (content.type === 'text' ? content.text : ''));
  return {
    ...desk,
    ...desk.aduan.plugins.watch,
    texts,
    async receive(event: InboundEvent) {
      await desk.aduan.fetch(delivery([event]));
      await desk.aduan.workOff();
    },
    tickets: async () => (await desk.aduan.tickets.list({}, { actor: officer })).items.length,
  };
}

test('a plugin takes a message before there is a conversation, and answers it', async () => {
  const { logs, receive, texts, tickets } = await watchedDesk(watch('jaga', 'Dicatat.'));
  await receive(textEvent('jaga malam'));
  expect(await tickets()).toBe(0);
  expect(texts()).toEqual(['Dicatat.']);
  const data = { channel: 'test', type: 'message', plugin: 'watch' };
  expect(logs).toContainEqual({ level: 'info', event: 'inbox.taken', data });
  await receive(textEvent('Gerai tutup.'));
  expect(await tickets()).toBe(1);
});

test('a message that a plugin takes without an answer is done, too', async () => {
  const { aduan, receive, texts, tickets } = await watchedDesk();
  await receive(textEvent('jaga malam'));
  expect([await tickets(), texts()]).toEqual([0, []]);
  expect(await aduan.queues.inbox()).toMatchObject({ pending: 0, deadLetters: [] });
});

test('rows and deliveries of a plugin are written together, or not at all', async () => {
  const { aduan, tell, texts, told } = await watchedDesk();
  expect(await tell('satu', 'Antrean panjang.')).toBe(true);
  expect(await tell('satu', 'Antrean pendek.')).toBe(false);
  await aduan.workOff();
  expect(texts()).toEqual(['Antrean panjang.']);
  expect((await told.list()).map(({ value }) => value)).toEqual(['Antrean panjang.']);
});

test('a notification is found again by its token, and by the id of the provider', async () => {
  const { aduan, channel, clock, outbox, receive, tell } = await watchedDesk();
  await tell('satu', 'Antrean panjang.');
  await aduan.workOff();
  const [sent] = channel.sent;
  expect(sent).toMatchObject({ purpose: 'notification', replyToken: expect.any(String) });
  const found = await outbox.sentUnder('test', `provider-${sent?.key}`);
  expect(found).toEqual({ token: sent?.replyToken });
  expect(await outbox.notificationOf(found?.token ?? '')).toEqual(about);
  expect(await outbox.notificationOf('other')).toBeNull();
  expect(await outbox.sentUnder('test', 'other')).toBeNull();
  await receive(textEvent('Gerai tutup.'));
  const toCitizen = channel.sent.at(-1);
  expect(await outbox.sentUnder('test', `provider-${toCitizen?.key}`)).toEqual({ token: null });
  clock.now += 31 * 86_400_000;
  expect(await outbox.notificationOf(found?.token ?? '')).toBeNull();
});

test('a plugin sends no more than the rates that it names allow', async () => {
  const { clock, outbox } = await watchedDesk();
  const daily = [{ key: 'p-1', everyMs: 86_400_000, burst: 1 }];
  expect([await outbox.take(daily), await outbox.take(daily)]).toEqual([true, false]);
  clock.now += 86_400_000;
  expect(await outbox.take(daily)).toBe(true);
});
