import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineCommand } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { officer, testDesk } from '../runtime/test-desk.js';

const input = z.strictObject({});
const answer = z.object({ secret: z.string() });

/** Hands out a secret with each call. */
function safe() {
  let count = 0;
  const run = async () => {
    count += 1;
    return { secret: `rahasia-${count}` };
  };
  return definePlugin({
    id: 'safe',
    setup: () => ({
      commands: {
        open: defineCommand({ input, answer, run }),
        sealed: defineCommand({ input, answer, run, sealsAnswer: true }),
      },
    }),
  });
}

test('a sealed answer is given again for its key, and lies nowhere in clear', async () => {
  const store = memoryStore();
  const kept: unknown[] = [];
  const { commit } = store;
  Object.assign(store, {
    commit(given: Parameters<typeof commit>[0]) {
      kept.push(given);
      return commit(given);
    },
  });
  const calls = testDesk({ store, plugins: [safe()] }).aduan.plugins.safe;
  const options = { actor: officer, key: 'k' };
  const first = await calls.sealed({}, options);
  expect(await calls.sealed({}, options)).toEqual(first);
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(first.secret);
  const { secret } = await calls.open({}, { ...options, key: 'other' });
  expect(JSON.stringify(kept)).toContain(secret);
});
