import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AduanError, ConflictError, StoreError } from '@aduan/core';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problemResponse } from '../../server/api/problem.js';
import { problemOf, problemTable } from '../../server/api/problem-table.js';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

async function answerTo(reason: unknown) {
  const app = new Hono().onError(problemResponse).get('/', () => {
    throw reason;
  });
  const response = await app.request('/');
  return { status: response.status, body: await response.text() };
}

test('the README shows the table as it is', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const { status, text } = problemOf('unheard-of');
  const rows = [...problemTable.map(([code, ...row]) => [`\`${code}\``, ...row])];
  const lines = [...rows, ['anything else', status, text]].map(
    ([code, answer, key]) => `| ${code} | ${answer} | \`${key}\` |`,
  );
  expect(readme).toContain(`|---|---|---|\n${lines.join('\n')}\n\n`);
});

test('a PIN that cannot be sent is no fault of ours', () => {
  const expected = { status: 422, text: 'nowhere-to-send' };
  expect(problemOf('case-without-conversation')).toEqual(expected);
});

test('the first row that fits counts', () => {
  expect(problemOf('store-conflict').status).toBe(409);
  expect(problemOf('store-unreachable').status).toBe(503);
  expect(problemOf('ticket-not-found').status).toBe(404);
  expect(problemOf('csrf-else').status).toBe(500);
});

test('an answer has a code, a message and words in both languages', async () => {
  const { status, body } = await answerTo(new ConflictError(1, 2, { id: 'case' }));
  expect(status).toBe(409);
  expect(JSON.parse(body)).toEqual({
    error: {
      code: 'store-conflict',
      message: expect.any(String),
      text: { id: expect.stringContaining('diubah'), en: expect.stringContaining('changed') },
      expected: 1,
      actual: 2,
      current: { id: 'case' },
    },
  });
  expect(console.error).not.toHaveBeenCalled();
});

test('what was not foreseen is told to the log and to nobody else', async () => {
  const { status, body } = await answerTo(new Error('secret place'));
  expect(status).toBe(500);
  expect(body).not.toContain('secret');
  expect((await answerTo(new AduanError('unheard-of', 'x'))).status).toBe(500);
  expect((await answerTo(new StoreError('store-unreachable', 'x'))).status).toBe(503);
  expect(console.error).toHaveBeenCalledTimes(3);
});
