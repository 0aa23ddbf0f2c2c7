import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { callEventsFromEnv } from '../../src/call-events/index.js';
import { textGatewayFromEnv } from '../../src/index.js';

const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
const line = { tickets: () => Promise.reject(new Error('not asked')) } as never;

test('a telephone system is there where it signs, and what is wrong about it is named', () => {
  expect(callEventsFromEnv({}, line)).toBeNull();
  expect(callEventsFromEnv({ TELEPHONE_SECRET: `${secret}, ${secret}` }, line)).not.toBeNull();
  const recorded = { TELEPHONE_RECORDINGS: 'https://pbx.example,http://10.1.2.3:8080' };
  expect(callEventsFromEnv({ TELEPHONE_SECRET: secret, ...recorded }, line)).not.toBeNull();
  expect(() => callEventsFromEnv({ TELEPHONE_SECRET: 'hidden' }, line)).toThrow(
    /^TELEPHONE_SECRET must be whsec_ and base64 of 16 bytes or more\.$/,
  );
  const wrong = { TELEPHONE_SECRET: secret, TELEPHONE_RECORDINGS: 'pbx.example' };
  expect(() => callEventsFromEnv(wrong, line)).toThrow(/^TELEPHONE_RECORDINGS/);
});

test('a gateway gets the number and the text, and what it refuses is an error', async () => {
  const got: unknown[] = [];
  let status = 204;
  const server = createServer(async (request, response) => {
    const { authorization, 'idempotency-key': key } = request.headers;
    let body = '';
    for await (const part of request) body += part;
    got.push({ authorization, key, ...JSON.parse(body) });
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const send = textGatewayFromEnv({
    TEXT_GATEWAY_URL: `http://127.0.0.1:${port}/messages`,
    TEXT_GATEWAY_AUTHORIZATION: 'Basic x',
  });
  const message = { to: '+6281234567890', text: 'Nomor ADU-1', number: 'ADU-1', key: 'k' };
  await send?.(message);
  const { number: _, ...sent } = message;
  expect(got).toEqual([{ authorization: 'Basic x', ...sent }]);
  status = 500;
  await expect(send?.(message)).rejects.toThrow('500');
});

test('without its address there is no gateway, and a wrong one is named', () => {
  expect(textGatewayFromEnv({})).toBeNull();
  expect(() => textGatewayFromEnv({ TEXT_GATEWAY_URL: 'ftp://x' })).toThrow(/^TEXT_GATEWAY_URL/);
});
