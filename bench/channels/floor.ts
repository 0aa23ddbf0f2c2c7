import {
  createCipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Contestant } from './contestant.ts';
import { secrets } from './updates.ts';

/**
 * A lower bound for a desk that stores personal data: it verifies where an update came from, parses it as JSON,
 * detects repeats by a keyed hash, and encrypts it. Written for this benchmark only, without validation and error
 * handling.
 */
export function floor(provider: 'whatsapp' | 'telegram'): Contestant {
  const appSecret = createSecretKey(Buffer.from(secrets.appSecret));
  const [pepper, sealing] = [createSecretKey(randomBytes(32)), createSecretKey(randomBytes(32))];
  const kept = new Map<string, Buffer>();

  const isGenuine = ({ headers }: Request, body: Buffer) => {
    const [given, expected] =
      provider === 'whatsapp'
        ? [
            Buffer.from(headers.get('x-hub-signature-256')?.slice(7) ?? '', 'hex'),
            createHmac('sha256', appSecret).update(body).digest(),
          ]
        : [
            Buffer.from(headers.get('x-telegram-bot-api-secret-token') ?? ''),
            Buffer.from(secrets.telegramSecret),
          ];
    return given.length === expected.length && timingSafeEqual(given, expected);
  };

  return {
    name: 'floor',
    async take(request) {
      const body = Buffer.from(await request.arrayBuffer());
      if (!isGenuine(request, body)) return new Response(null, { status: 401 });
      const update = JSON.parse(body.toString());
      const message = update.entry?.[0].changes[0].value.messages[0] ?? update.message;
      const id = String(message.id ?? update.update_id);
      const key = createHmac('sha256', pepper).update(id).digest('hex');
      if (!kept.has(key)) kept.set(key, sealed(message));
      return new Response(null, { status: 200 });
    },
    taken: () => kept.size,
  };

  function sealed(message: unknown): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
    const text = cipher.update(JSON.stringify(message));
    cipher.final();
    return Buffer.concat([nonce, text, cipher.getAuthTag()]);
  }
}
