import { createTelegramAdapter } from '@chat-adapter/telegram';
import { createTwilioAdapter } from '@chat-adapter/twilio';
import { createWhatsAppAdapter } from '@chat-adapter/whatsapp';
import { type ChatAdapter, deskFetch } from '../src/index.js';

const silent = {
  child: () => silent,
  debug() {},
  info() {},
  warn() {},
  error() {},
};

export const telegramSecrets = {
  botToken: '424242:AA-a_token-of-the-tests',
  secretToken: 'a_secret-of-the-tests',
};

/** Each constant below is a type test as well: three adapters, with two copies of `chat`, fit one interface. */
export const telegramAdapter = (): ChatAdapter =>
  createTelegramAdapter({ ...telegramSecrets, mode: 'webhook', logger: silent });

export const whatsappSecrets = {
  accessToken: 'EAA-a-token-of-the-tests',
  appSecret: 'a secret of the app',
  verifyToken: 'a word of the tests',
};

export const whatsappAdapter = (): ChatAdapter =>
  createWhatsAppAdapter({
    ...whatsappSecrets,
    phoneNumberId: '106540352242922',
    userName: 'desk',
    logger: silent,
  });

export const twilioSecrets = { accountSid: 'AC-of-the-tests', authToken: 'a token of twilio' };

export const twilioAdapter = (): ChatAdapter =>
  createTwilioAdapter({
    ...twilioSecrets,
    phoneNumber: '+15005550006',
    fetch: deskFetch,
    logger: silent,
  });

/**
 * Adapters that take no `fetch` use the global one: here it is that of the desk. What the adapter of Telegram asks
 * by itself, whatever comes (who am I, "typing"), is answered beside it.
 */
export function overNetwork(adapter: () => ChatAdapter): ChatAdapter {
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith('/getMe')) {
      const result = { id: 424_242, is_bot: true, username: 'desk_bot' };
      return Response.json({ ok: true, result });
    }
    const isPolite = /sendChatAction|answerCallbackQuery/.test(url);
    return isPolite ? Response.json({ ok: true, result: true }) : deskFetch(input, init);
  };
  return adapter();
}
