import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/run.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'create-aduan-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as somebody who types these lines, the next one when a question stands there. */
async function typed(parameters: readonly string[], lines: readonly string[] | null = null) {
  const input = new PassThrough();
  const output = new PassThrough();
  const waiting = [...(lines ?? [])];
  let out = '';
  let err = '';
  let questions = 0;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    if (!chunk.endsWith(': ')) return;
    questions += 1;
    input.write(`${waiting.shift() ?? ''}\n`);
  });
  const code = await run(parameters, {
    input,
    output,
    err: (line) => {
      err += `${line}\n`;
    },
    isInteractive: lines !== null,
  });
  return { code, out, err, questions };
}

const read = (name: string) => readFileSync(join(folder, 'desk', name), 'utf8');

describe('npm create aduan', () => {
  it('asks five questions, and writes a folder that says what comes next', async () => {
    const lines = ['en', 'Water Board', 'postgres', 'whatsapp, email', 'n'];
    const { code, out, questions } = await typed([join(folder, 'desk')], lines);
    expect([code, questions]).toEqual([0, 5]);
    expect(out).toContain(`cd ${join(folder, 'desk')}\n  npm install\n  npm start`);
    expect(read('README.md')).toMatch(/^# Water Board\n/);
    expect(read('aduan.config.ts')).toContain('store: postgres()');
    expect(read('README.md')).toMatch(/WHATSAPP_APP_SECRET.+\n.+SMTP_URL/);
    expect(JSON.parse(read('package.json')).scripts.samples).toBeUndefined();
  });

  it('takes the defaults for empty answers, in Indonesian', async () => {
    expect((await typed([join(folder, 'desk')], [])).code).toBe(0);
    expect(read('README.md')).toMatch(/^# Layanan Pengaduan\n/);
    expect(read('aduan.config.ts')).toContain("store: sqlite('data')");
  });

  it('asks again after an answer that it cannot take', async () => {
    const lines = ['fr', 'id', '\u0007', 'Dinas Air', 'mysql', 'sqlite', 'fax', '', 'maybe', 't'];
    const { code, out, questions } = await typed([join(folder, 'desk')], lines);
    expect([code, questions]).toEqual([0, 10]);
    expect(out).toContain('The language is id or en.');
    expect(out).toContain('The name has 1 to 80 characters in one line.');
    expect(out).toContain('The storage is sqlite or postgres.');
    expect(out).toContain('There is no channel "fax".');
    expect(out).toContain('Jawab y atau t.');
  });

  it('asks nothing with --yes, and only for what no flag gives', async () => {
    expect(await typed(['--yes', join(folder, 'desk')])).toMatchObject({ code: 0, questions: 0 });
    const flags = ['--name', 'A', '--language', 'en', '--storage', 'sqlite', '--no-samples'];
    const { questions } = await typed([join(folder, 'other'), ...flags], ['telegram']);
    expect(questions).toBe(1);
    const other = readFileSync(join(folder, 'other/README.md'), 'utf8');
    expect(other).toContain('TELEGRAM_BOT_TOKEN');
  });

  it('does not wait for answers where nobody can give them', async () => {
    const { code, err } = await typed([join(folder, 'desk')]);
    expect(code).toBe(2);
    expect(err).toContain('Nobody can answer here: add --yes.');
  });

  it.each([
    [['--storage', 'mysql'], 'The storage is sqlite or postgres.'],
    [['--language', 'fr'], 'The language is id or en.'],
    [['--channels', 'sms'], 'There is no channel "sms".'],
    [['--name', 'two\nlines'], 'The name has 1 to 80 characters in one line.'],
    [['--name', ' '], 'The name has 1 to 80 characters in one line.'],
    [['--colour'], "Unknown option '--colour'"],
    [['another'], 'Name one folder.'],
  ])('refuses %j, and writes nothing', async (flags, message) => {
    const { code, err } = await typed([join(folder, 'desk'), '--yes', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('changes nothing in a folder that has something in it', async () => {
    mkdirSync(join(folder, 'desk'));
    writeFileSync(join(folder, 'desk/.env'), 'SECRET=1');
    const { code, err } = await typed([join(folder, 'desk'), '--yes']);
    expect([code, err]).toEqual([2, expect.stringContaining('is not empty')]);
    expect(readdirSync(join(folder, 'desk'))).toEqual(['.env']);
  });

  it('writes into a folder that is empty, and not over a file', async () => {
    mkdirSync(join(folder, 'desk'));
    expect((await typed([join(folder, 'desk'), '--yes'])).code).toBe(0);
    writeFileSync(join(folder, 'file'), '');
    const { code, err } = await typed([join(folder, 'file'), '--yes']);
    expect([code, err]).toEqual([2, expect.stringContaining('is a file')]);
  });

  it('names the folder in words that a shell can take', async () => {
    const { out } = await typed(['--yes', join(folder, "O'Brien & co")]);
    expect(out).toContain(`cd '${folder}/O'\\''Brien & co'`);
  });
});
