import { expect, it } from 'vitest';
import { delivery, testDesk, textEvent } from '../test-desk.js';

const outside = (path: string) => new Request(`https://desk.example${path}`);

it('tells once for each path that requests come from outside of where the desk is', async () => {
  const { aduan, logs } = testDesk();
  for (const path of ['/test', '/test/again?name=Siti', '/aduanku/test', '/']) {
    expect((await aduan.fetch(outside(path))).status).toBe(404);
  }
  const told = (path: string) => {
    const data = { path, basePath: '/aduan' };
    return { level: 'warn', event: 'request.unrouted', data };
  };
  expect(logs).toEqual([told('/test'), told('/aduanku'), told('/')]);
});

it('is not made to fill the log by anyone who asks for many paths', async () => {
  const { aduan, logs } = testDesk();
  const paths = Array.from({ length: 1_000 }, (_, n) => `/${n}-${'x'.repeat(1_000)}`);
  for (const path of paths) await aduan.fetch(outside(path));
  expect(logs).toHaveLength(20);
  expect(JSON.stringify(logs).length).toBeLessThan(4_000);
});

it('says of a delivery whose body was read before that it was, and is given it again', async () => {
  const { aduan, logs } = testDesk();
  const request = delivery([textEvent('Gerai tutup')]);
  await request.text();
  expect((await aduan.fetch(request)).status).toBe(503);
  const data = { channel: 'test', error: 'body-already-read' };
  expect(logs).toEqual([{ level: 'error', event: 'request.failed', data }]);
});
