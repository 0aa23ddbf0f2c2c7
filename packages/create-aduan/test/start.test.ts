import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { startServer } from '@aduan/server';
import { deskDatabase } from '@aduan-internal/postgres';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type Answers, defaultAnswers } from '../src/answers.js';
import { writtenProjects } from './written-projects.js';

const before = cwd();
let folder: string;

/** Goes into a new project, as whoever runs `npm start` there. */
function enterProject(answers: Partial<Answers>): void {
  folder = writtenProjects([{ ...defaultAnswers, ...answers }]);
  chdir(join(folder, '0'));
}

beforeEach(() => chdir(before));

afterEach(() => {
  chdir(before);
  rmSync(folder, { recursive: true });
});

/** Starts the desk of the project, and files a complaint with its form. */
async function complaintAt(environment: Readonly<Record<string, string>>): Promise<void> {
  const { default: config } = await import(join(folder, '0/aduan.config.ts'));
  const server = await startServer(config, { environment: { PORT: '0', ...environment } });
  try {
    const form = `${server.address}aduan/web/form`;
    const page = await (await fetch(form)).text();
    const id = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ form: id, body: 'Keran umum di balai desa bocor.' });
    expect(await (await fetch(form, { method: 'POST', body })).text()).toMatch(/ADU-\d{4}-000001/);
  } finally {
    await server.stop();
  }
}

test('a new desk takes a complaint, and keeps it in its own folder', async () => {
  enterProject({ storage: 'sqlite' });
  await complaintAt({});
  expect(existsSync(join(folder, '0/data'))).toBe(true);
});

test('a new desk takes a complaint, and keeps it in PostgreSQL', async () => {
  enterProject({ storage: 'postgres' });
  await complaintAt({ ...(await deskDatabase(inject('postgresUrl'))) });
  expect(existsSync(join(folder, '0/data'))).toBe(false);
});
