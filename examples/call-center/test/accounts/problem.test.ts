import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AduanError, InputError, StoreError } from '@aduan/core';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problemResponse, problemTable, statusOf } from '../../server/accounts/problem.js';

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
  const lines = [
    ...problemTable.map(([code, status]) => `| \`${code}\` | ${status} |`),
    `| anything else | ${statusOf('unheard-of')} |`,
  ];
  expect(readme).toContain(`|---|---|\n${lines.join('\n')}\n\n`);
});

test('a star stands for any part of a code', () => {
  expect(statusOf('store-unreachable')).toBe(503);
  expect(statusOf('route-not-found')).toBe(404);
  expect(statusOf('csrf-else')).toBe(500);
});

test('an answer has a code, a message, and the fields that are wrong', async () => {
  const issues = [{ message: 'Too long.', path: ['username'] }];
  const { status, body } = await answerTo(new InputError('Not of the shape.', issues));
  expect(status).toBe(422);
  expect(JSON.parse(body)).toEqual({
    error: { code: 'input-invalid', message: expect.any(String), issues },
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
