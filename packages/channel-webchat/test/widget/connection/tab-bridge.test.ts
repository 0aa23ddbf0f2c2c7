import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { tabBridge } from '../../../src/widget/connection/tab-bridge.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('without Web Locks, work of one name still never overlaps in its tab, and a failure stops nobody', async () => {
  vi.stubGlobal('navigator', {});
  const bridge = tabBridge('aduan:/desk');
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await delay(5);
    log.push(`${name} ends`);
    if (name === 'one') throw new Error('one fails');
    return name;
  };
  const [one, two] = await Promise.allSettled([
    bridge.exclusively('outbox', work('one')),
    bridge.exclusively('outbox', work('two')),
  ]);
  expect(one.status).toBe('rejected');
  expect(two).toEqual({ status: 'fulfilled', value: 'two' });
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  bridge.close();
});

test('tells the other tabs, not itself', async () => {
  const [one, other] = [tabBridge('aduan:/desk'), tabBridge('aduan:/desk')];
  const heard: string[] = [];
  one.listen(() => heard.push('one'));
  other.listen(() => heard.push('other'));
  one.tell();
  await expect.poll(() => heard).toEqual(['other']);
  one.close();
  other.close();
});
