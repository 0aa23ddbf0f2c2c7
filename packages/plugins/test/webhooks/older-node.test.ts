import { afterEach, expect, test, vi } from 'vitest';
import { webhookDesk } from './webhook-desk.js';

afterEach(() => void vi.restoreAllMocks());

test('endpoints are read where URL.parse does not exist: before Node 22.1', async () => {
  vi.spyOn(URL, 'parse').mockImplementation(() => {
    throw new TypeError('URL.parse is not a function');
  });
  const desk = webhookDesk();
  await expect(desk.add({ url: 'https://portal.example/hook' })).resolves.toBeDefined();
  await expect(desk.add({ url: 'a.example' })).rejects.toThrow('is no address');
});
