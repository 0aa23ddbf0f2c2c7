import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An office's telephone system: it signs its events, and serves its recordings. */
export interface TelephoneSystem {
  /** The server's settings for it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly recording: string;
  /** The messages that it was asked to send. */
  readonly texts: readonly string[];
  /** @returns the status of the answer */
  tell(origin: string, type: string, data: object, at: number): Promise<number>;
  close(): void;
}

const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const authorization = 'Basic cGJ4OnJhaGFzaWE=';

/** Starts it; a recording requires its credentials. */
export async function startTelephoneSystem(): Promise<TelephoneSystem> {
  const texts: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    if (request.method === 'POST') texts.push(body);
    const isOpen = request.headers.authorization === authorization;
    response.writeHead(isOpen ? 200 : 401, { 'content-type': 'audio/wav' });
    response.end(isOpen ? silence() : '');
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    settings: {
      TELEPHONE_SECRET: secret,
      TELEPHONE_RECORDINGS: address,
      TELEPHONE_AUTHORIZATION: authorization,
      TEXT_GATEWAY_URL: `${address}/messages`,
      TEXT_GATEWAY_AUTHORIZATION: authorization,
    },
    texts,
    recording: `${address}/1.wav`,
    async tell(origin, type, data, at) {
      const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
      const answer = await fetch(`${origin}/aduan/telephone`, {
        method: 'POST',
        headers: signed(body, at),
        body,
      });
      return answer.status;
    },
    close: () => void server.close(),
  };
}

function signed(body: string, at: number): Readonly<Record<string, string>> {
  const id = `evt_${randomUUID()}`;
  const timestamp = String(Math.floor(at / 1_000));
  const mac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'));
  const signature = mac.update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

/** Half a second of silence, as a telephone records it. */
function silence(): Buffer {
  const samples = Buffer.alloc(8_000, 0);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
