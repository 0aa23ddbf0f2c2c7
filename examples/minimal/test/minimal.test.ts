import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test('it starts, prints a key, and opens a ticket with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-minimal-'));
  vi.stubEnv('ADUAN_FILE', join(folder, 'aduan.db'));
  vi.stubEnv('PORT', '0');
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { server } = await import('@aduan-examples/minimal');
  if (!server.listening) await once(server, 'listening');
  const [[token] = []] = said.mock.calls;
  expect(token).toMatch(/^aduan_1_/);
  const { port } = server.address() as AddressInfo;
  const opened = await fetch(`http://127.0.0.1:${port}/api/v1/tickets`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ body: 'Gerai selalu tutup', channel: 'portal' }),
  });
  expect([opened.status, await opened.json()]).toEqual([
    201,
    expect.objectContaining({ pin: expect.stringMatching(/^\d{4} \d{4}$/) }),
  ]);
  server.close();
  await rm(folder, { recursive: true });
});

test.each(['docs/en/http-api.md', 'packages/api/README.md'])(
  '%s shows this code and no other',
  async (page) => {
    expect(await read(page)).toContain(await read('examples/minimal/src/main.ts'));
  },
);
