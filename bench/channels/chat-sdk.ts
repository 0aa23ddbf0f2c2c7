import { createMemoryState } from '@chat-adapter/state-memory';
import { createTelegramAdapter } from '@chat-adapter/telegram';
import { createWhatsAppAdapter } from '@chat-adapter/whatsapp';
import { type Adapter, Chat, ConsoleLogger, type StateAdapter } from 'chat';
import type { Contestant } from './contestant.ts';
import { secrets } from './updates.ts';

export const whatsappAdapter = (): Adapter =>
  createWhatsAppAdapter({
    accessToken: secrets.accessToken,
    appSecret: secrets.appSecret,
    phoneNumberId: secrets.phoneNumberId,
    verifyToken: secrets.verifyToken,
    userName: 'desk',
    logger: new ConsoleLogger('silent'),
  }) as Adapter;

export const telegramAdapter = (): Adapter =>
  createTelegramAdapter({
    botToken: secrets.telegramToken,
    secretToken: secrets.telegramSecret,
    mode: 'webhook',
    userName: 'desk_bot',
    logger: new ConsoleLogger('silent'),
  }) as Adapter;

/** The Chat SDK with its state in memory, and a handler that only counts. No message is skipped. */
export function chatSdk(adapter: Adapter): Contestant {
  const chat = new Chat({
    userName: 'desk',
    adapters: { desk: adapter },
    // Each part of the Chat SDK has the types of its own copy of `chat`.
    state: createMemoryState() as unknown as StateAdapter,
    logger: 'silent',
    concurrency: 'concurrent',
  });
  let taken = 0;
  const count = async () => {
    taken += 1;
  };
  chat.onDirectMessage(count);
  return {
    name: 'Chat SDK',
    async take(request) {
      const left: Promise<unknown>[] = [];
      const waitUntil = (promise: Promise<unknown>) => left.push(promise);
      const response = await chat.webhooks.desk(request, { waitUntil });
      await Promise.all(left);
      return response;
    },
    taken: () => taken,
  };
}
