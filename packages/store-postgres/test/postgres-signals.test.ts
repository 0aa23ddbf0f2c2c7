import { Client } from 'pg';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { postgresSignals } from '../src/index.js';
import { newSchema } from './open-store.js';

const client = new Client({ connectionString: inject('postgresUrl') });
beforeAll(async () => {
  await client.connect();
  return () => client.end();
});

/** An instance at the line of a desk, and what it heard. */
function instance(schema: string) {
  const signals = postgresSignals({ connection: inject('postgresUrl'), schema });
  const heard: string[] = [];
  let missed = 0;
  signals.listen(
    (text) => heard.push(text),
    () => missed++,
  );
  onTestFinished(() => signals.close());
  return { signals, heard, missed: () => missed };
}

test('carries texts to the other instances of the same desk, and says when some may be lost', async () => {
  const schema = newSchema();
  const [one, other, stranger] = [instance(schema), instance(schema), instance(newSchema())];
  // Whoever gets a line may have missed what was said before.
  await expect.poll(() => [one, other, stranger].map(({ missed }) => missed())).toEqual([1, 1, 1]);
  one.signals.send("it's: <halo>");
  await expect.poll(() => other.heard).toEqual(["it's: <halo>"]);
  expect([one.heard, stranger.heard]).toEqual([[], []]);

  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'aduan-signals'`,
  );
  // Once when the line is lost, once when it is there again.
  await expect.poll(() => [one.missed(), other.missed()], { timeout: 5_000 }).toEqual([3, 3]);
  other.signals.send('again');
  await expect.poll(() => one.heard).toEqual(['again']);
});

test('texts that are said at once, and before the line is there, arrive in their order', async () => {
  const schema = newSchema();
  const other = instance(schema);
  await expect.poll(other.missed).toBe(1);
  const texts = Array.from({ length: 300 }, (_, index) => `text ${index}`);
  const warned: string[] = [];
  const onWarning = ({ message }: Error) => warned.push(message);
  process.on('warning', onWarning);
  onTestFinished(() => void process.off('warning', onWarning));
  const one = instance(schema);
  for (const text of texts.slice(0, 100)) one.signals.send(text);
  await expect.poll(() => other.heard).toEqual(texts.slice(0, 100));
  for (const text of texts.slice(100)) one.signals.send(text);
  await expect.poll(() => other.heard).toEqual(texts);
  // A client that is asked two things at once warns.
  expect(warned).toEqual([]);
});

test('of more than can wait, all are missed at once', async () => {
  const schema = newSchema();
  const other = instance(schema);
  await expect.poll(other.missed).toBe(1);
  const one = instance(schema);
  for (let index = 0; index <= 1_000; index++) one.signals.send(`text ${index}`);
  await expect.poll(other.missed).toBe(2);
  expect(other.heard).toEqual([]);
});

test('what is too long for the line is missed: anyone who listens reads again instead', async () => {
  const schema = newSchema();
  const [one, other] = [instance(schema), instance(schema)];
  await expect.poll(() => [one.missed(), other.missed()]).toEqual([1, 1]);
  one.signals.send('x'.repeat(8_000));
  await expect.poll(other.missed).toBe(2);
  expect([one.missed(), other.heard]).toEqual([1, []]);
});

test('a server that is not there keeps nobody waiting', async () => {
  const signals = postgresSignals({ connection: 'postgres://nobody@127.0.0.1:1/none' });
  signals.send('halo');
  await signals.close();
  expect(() => postgresSignals({ connection: '' })).toThrow('connection');
});
