import { fakeChannelContext } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { beginCall } from '../../src/calls/begin-call.js';
import { memoryCalls, storedCalls } from '../../src/index.js';

const stores = {
  memory: () => memoryCalls(),
  'the store of the desk': () => storedCalls(fakeChannelContext().kv),
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

test.each(Object.entries(stores))('%s finds the last of many revisions', async (_name, create) => {
  const store = create();
  for (let revision = 0; revision < 40; revision += 1) {
    expect(await store.save(at(revision), revision)).toBe(true);
    expect(await store.load('c1')).toEqual({ session: at(revision), revision: revision + 1 });
  }
});
