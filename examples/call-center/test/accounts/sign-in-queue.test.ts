import { expect, test } from 'vitest';
import { signInQueue } from '../../server/accounts/sign-in-queue.js';

/** A try that lasts until it is let go. */
function slow() {
  let end = () => {};
  const over = new Promise<string>((resolve) => {
    end = () => resolve('looked at');
  });
  return { attempt: () => over, end };
}

test('one try at a time for an account and an address; others go beside it', async () => {
  const queue = signInQueue();
  const first = slow();
  const entered = queue.enter('petugas.a', '203.0.113.9', first.attempt);
  await expect(queue.enter('Petugas.A', '203.0.113.9', first.attempt)).rejects.toMatchObject({
    code: 'too-many-tries',
    retryAfterMs: 1_000,
  });
  const others = [
    queue.enter('petugas.b', '203.0.113.9', first.attempt),
    queue.enter('petugas.a', '198.51.100.1', first.attempt),
  ];
  first.end();
  expect(await Promise.all([entered, ...others])).toEqual(Array(3).fill('looked at'));
  expect(await queue.enter('petugas.a', '203.0.113.9', first.attempt)).toBe('looked at');
});

test('what comes when all places are taken is refused before anything is looked at', async () => {
  const queue = signInQueue();
  const { attempt, end } = slow();
  let looked = 0;
  const count = () => {
    looked++;
    return attempt();
  };
  const tries = Array.from({ length: 300 }, (_, number) =>
    queue.enter(`name-${number}`, `10.0.0.${number}`, count).then(
      () => 'looked at',
      (refusal) => `${refusal.code} ${refusal.retryAfterMs}`,
    ),
  );
  expect(looked).toBe(40);
  end();
  const said = await Promise.all(tries);
  expect(said.filter((each) => each === 'looked at')).toHaveLength(40);
  expect(said.filter((each) => each === 'sign-in-busy 5000')).toHaveLength(260);
});

test('a try that fails gives its place back', async () => {
  const queue = signInQueue();
  const fails = async () => {
    throw new Error('The database is away.');
  };
  for (let tries = 0; tries < 50; tries++) {
    await expect(queue.enter('petugas.a', '203.0.113.9', fails)).rejects.toThrow('away');
  }
});
