import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runCommand } from '@aduan/cli';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type ServerProcess, startServer } from '../server-process.js';

let server: ServerProcess;

beforeAll(async () => {
  server = await startServer(inject('seededDesk'));
});

afterAll(() => server?.dispose());

/** Runs the command line from its sources: tests build nothing but the example. */
async function aduan(...words: readonly string[]) {
  const database = join(server.data, 'desk', 'desk.db');
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand([...words, '--database', database], {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    lines: () => Readable.from([]),
  });
  expect(code, err.join('\n')).toBe(0);
  return out.join('\n').trim();
}

function ask(path: string, token: string, body?: object) {
  return fetch(`${server.origin}/api/v1${path}`, {
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
}

test('a program with a key of the command line works at the running desk, until the key is revoked', async () => {
  expect((await fetch(`${server.origin}/api/v1/tickets`)).status).toBe(401);
  const scopes = 'tickets:read,tickets:write,desk:read';
  const what = ['--name', 'portal', '--roles', 'agent', '--scopes', scopes];
  const token = await aduan('api-key', 'new', ...what);
  const opened = await ask('/tickets', token, { body: 'Dari portal', channel: 'portal' });
  expect(opened.status).toBe(201);
  const { ticket } = await opened.json();
  const list = await (await ask('/tickets?order=newest&limit=1', token)).json();
  expect(list.items[0]).toMatchObject({ ticket: { id: ticket.id }, subject: 'Dari portal' });
  const question = { question: 'Berapa lama masa jabatan pengurus koperasi?' };
  const answer = await (await ask('/knowledge/answers', token, question)).json();
  expect(answer).toMatchObject({ kind: 'answer', citations: [{ title: expect.any(String) }] });
  const reference = await fetch(`${server.origin}/api/v1/reference`);
  expect(reference.headers.get('Content-Security-Policy')).toContain("style-src 'unsafe-inline'");
  await aduan('api-key', 'revoke', '1');
  expect((await ask('/tickets', token)).status).toBe(401);
});

test('a civic app reads the topics, sends a request with its key, and finds it without its words', async () => {
  const at = (path: string) => `${server.origin}/open311/v2${path}`;
  const services = await (await fetch(at('/services.json'))).json();
  expect(services).toContainEqual(expect.objectContaining({ service_code: 'kdmp.gerai.lainnya' }));
  const what = ['--name', 'civic', '--roles', 'agent', '--scopes', 'tickets:write'];
  const description = 'Gerai koperasi selalu tutup.';
  const fields = { service_code: 'kdmp.gerai.lainnya', description, address_id: '33.74' };
  const send = async (api_key: string) =>
    fetch(at('/requests.json'), {
      method: 'POST',
      body: new URLSearchParams({ ...fields, api_key }),
    });
  expect((await send('guessed')).status).toBe(403);
  const [made] = await (await send(await aduan('api-key', 'new', ...what))).json();
  expect(made.service_notice).toMatch(/^PIN \d{4} \d{4}$/);
  const found = await (await fetch(at(`/requests/${made.service_request_id}.xml`))).text();
  expect(found).toContain('<service_code>kdmp.gerai.lainnya</service_code>');
  expect(found).not.toContain('tutup');
});
