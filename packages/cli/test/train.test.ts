import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createUnderstanding } from '@aduan/knowledge/understanding';
import { starterTickets } from '@aduan/kopdes/understanding';
import { afterAll, expect, test } from 'vitest';
import { aduan } from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'aduan-train-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const tickets = starterTickets(200);
const lines = tickets.map((ticket) => JSON.stringify(ticket)).join('\n');

test('a model is learnt, measured and written for its owner alone', async () => {
  const model = join(folder, 'model.json');
  const { code, err, out } = await aduan('train', written('cases.jsonl', lines), '--out', model);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^200 cases, the last 15 of 100 measured/);
  for (const field of ['category', 'kind', 'urgency']) {
    expect(out).toMatch(
      new RegExp(
        `^${field}: first [\\d.]+ %, among three [\\d.]+ %, calibration error [\\d.]+, [\\d.]+ % sure`,
        'm',
      ),
    );
  }
  expect(statSync(model).mode & 0o777).toBe(0o600);
  const understanding = createUnderstanding(JSON.parse(readFileSync(model, 'utf8')));
  expect(understanding.suggest('gas elpiji kosong').category?.choices).toHaveLength(3);
});

test('spellings of a file are learnt, and what is none is refused', async () => {
  const file = (name: string) => fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url));
  const cases = written('spelt.jsonl', lines);
  const plain = join(folder, 'plain.json');
  const spelt = join(folder, 'spelt.json');
  await aduan('train', cases, '--out', plain);
  const known = ['--spellings', file('kopdes-spellings')];
  expect(await aduan('train', cases, ...known, '--out', spelt)).toMatchObject({ code: 0 });
  expect(readFileSync(spelt, 'utf8')).not.toBe(readFileSync(plain, 'utf8'));
  const refused = await aduan('train', cases, '--spellings', file('lamp-flow'));
  expect(refused.err).toContain('must be words by their spelling');
});

test('a table is read, too; what is wrong is named by its line and not repeated', async () => {
  const rows = tickets.map(({ category, text }) => `"${text}";${category}`).join('\n');
  const table = written('cases.csv', `text;category\n${rows}\n"rahasia sekali";\n`);
  const { code, err, out } = await aduan('train', table);
  expect(code).toBe(1);
  expect(err).toBe('line 202: needs a text and a category, kind or urgency');
  expect(out).toContain('category: first');
  expect(`${out}${err}`).not.toContain('rahasia');
});

test('too little teaches nothing', async () => {
  const few = written('few.jsonl', `${lines.split('\n').slice(0, 20).join('\n')}\n{not json`);
  const { code, err } = await aduan('train', few);
  expect(code).toBe(1);
  expect(err).toContain('line 21: needs a text');
  expect(err).toContain('at least 60 cases');
});
