import { expect, test } from 'vitest';
import { signInQueue } from '../../server/accounts/sign-in-queue.js';

/** A try that lasts until it is released. */
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
  const tries = Array.from({ length: 250 }, (_, number) =>
    queue.enter(`name-${number}`, `10.${number}.0.1`, count).then(
      () => 'looked at',
      (refusal) => `${refusal.code} ${refusal.retryAfterMs}`,
    ),
  );
  expect(looked).toBe(40);
  end();
  const said = await Promise.all(tries);
  expect(said.filter((each) => each === 'looked at')).toHaveLength(40);
  expect(said.filter((each) => each === 'sign-in-busy 5000')).toHaveLength(210);
});

test.each([
  ['198.51.100.7', (number: number) => `203.0.${number}.1`],
  ['2001:db8:ab00::1', (number: number) => `2001:db8:12${number.toString(16)}:${number}::1`],
])(
  'a person who floods from one wider network keeps nobody else out: %s',
  async (elsewhere, flooding) => {
    const queue = signInQueue();
    const { attempt, end } = slow();
    const tries = Array.from({ length: 60 }, (_, number) =>
      queue.enter(`name-${number}`, flooding(number + 16), attempt).catch(({ code }) => code),
    );
    const officer = queue.enter('petugas.a', elsewhere, attempt);
    end();
    expect(await officer).toBe('looked at');
    const said = await Promise.all(tries);
    expect(said.filter((each) => each === 'looked at')).toHaveLength(4);
    expect(said.filter((each) => each === 'sign-in-busy')).toHaveLength(56);
  },
);

test('a try that fails gives its place back', async () => {
  const queue = signInQueue();
  const fails = async () => {
    throw new Error('The database is away.');
  };
  for (let tries = 0; tries < 50; tries++) {
    await expect(queue.enter('petugas.a', '203.0.113.9', fails)).rejects.toThrow('away');
  }
});
