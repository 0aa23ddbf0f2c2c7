import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import type { ChannelContext } from '../../src/channel/context.js';
import { testChannel, testDesk } from './test-desk.js';

it('gives each channel durable values of its own, with key and value out of sight', async () => {
  const store = memoryStore();
  const written: unknown[] = [];
  const write = store.writeValue.bind(store);
  store.writeValue = (...args) => {
    written.push(args[1], new TextDecoder().decode(args[2]));
    return write(...args);
  };
  const contexts: Record<string, ChannelContext> = {};
  const remembering = (name: string) => ({
    ...testChannel(),
    async start(context: ChannelContext) {
      contexts[name] = context;
    },
  });
  const channels = { one: remembering('one'), two: remembering('two') };
  const { aduan, clock } = testDesk({ store, channels });
  await aduan.start();
  const { one, two } = contexts;
  expect(await one?.kv.set('+6281234567890', 'rahasia', { ttlMs: 1_000 })).toBe(true);
  expect(await one?.kv.set('+6281234567890', 'lain', { ifAbsent: true })).toBe(false);
  expect(await one?.kv.get('+6281234567890')).toBe('rahasia');
  expect(await two?.kv.get('+6281234567890')).toBeNull();
  expect(written.join()).not.toMatch(/6281234567890|rahasia/);
  clock.now += 1_000;
  expect(await one?.kv.get('+6281234567890')).toBeNull();
  await aduan.close();
});
