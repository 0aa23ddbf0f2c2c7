import { fakeChannelContext } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { beginCall } from '../../src/calls/begin-call.js';
import { keptCalls, memoryCalls } from '../../src/index.js';

const stores = {
  memory: () => memoryCalls(),
  'the store of the desk': () => keptCalls(fakeChannelContext().kv),
};
const call = beginCall({ call: 'c1', from: '+628111' }, 'id', 0);
const at = (turns: number) => ({ ...call, turns });

test.each(Object.entries(stores))('%s lets one writer of a revision win', async (_name, create) => {
  const store = create();
  expect(await store.load('c1')).toBeNull();
  expect(await store.save(at(1), 0)).toBe(true);
  const rivals = await Promise.all([2, 3, 4].map((turns) => store.save(at(turns), 1)));
  expect(rivals).toEqual([true, false, false]);
  expect(await store.load('c1')).toEqual({ session: at(2), revision: 2 });
  expect(await store.save(at(9), 0)).toBe(false);
  expect(await store.save(at(5), 2)).toBe(true);
  expect(await store.load('c1')).toEqual({ session: at(5), revision: 3 });
  expect(await store.load('c2')).toBeNull();
});

test('the store of the desk is read on from where its mark lags behind', async () => {
  const { kv } = fakeChannelContext();
  const store = keptCalls({
    ...kv,
    set: async (key, value, options) => (key.endsWith('last') ? true : kv.set(key, value, options)),
  });
  for (const turns of [0, 1, 2, 3]) expect(await store.save(at(turns), turns)).toBe(true);
  expect(await store.load('c1')).toEqual({ session: at(3), revision: 4 });
});
