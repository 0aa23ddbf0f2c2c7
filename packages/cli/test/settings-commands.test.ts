import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embeddedDesk } from './embedded-desk.js';
import { aduan } from './terminal.js';

let directory: string;
let serial = 0;
let database: string;
const path = (name: string) => join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aduan-settings-'));
  return () => rm(directory, { recursive: true });
});

beforeEach(async () => {
  database = await newDesk();
});

async function newDesk(): Promise<string> {
  const file = path(`desk-${serial++}.db`);
  const { store } = await embeddedDesk(file);
  await store.close();
  return file;
}

const run = (desk: string, ...command: readonly string[]) =>
  aduan('settings', ...command, '--database', desk);
const takeIn = (desk: string, file: string, ...more: readonly string[]) =>
  run(desk, 'import', file, '--actor', 'arif', ...more);
const exported = async (desk: string) => (await run(desk, 'export')).out;

/** The settings of a desk, changed as in an editor. */
async function edited(name: string, change: (text: string) => string): Promise<string> {
  const before = await exported(database);
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path(name), after);
  return path(name);
}

const closesEarlier = (text: string) =>
  text.replaceAll('"16:30"', '"15:30"').replaceAll('16:30', '15:30');
const answersSooner = (text: string) => text.replace('days: 14', 'days: 7');

describe('settings as a file', () => {
  it('are published, and are the same file in another desk', async () => {
    const file = await edited('hours.yaml', closesEarlier);
    expect(await run(database, 'diff', file)).toMatchObject({
      code: 1,
      out: 'calendar: differs from version 0',
    });
    const done = await takeIn(database, file, '--reason', 'Surat 12/2026');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('calendar: Monday: 07:30–16:30 → 07:30–15:30');
    expect(done.out).toContain('calendar: version 1 is in force');
    const text = await exported(database);
    await run(database, 'export', '--out', path('kept.yaml'));
    expect(await readFile(path('kept.yaml'), 'utf8')).toBe(`${text}\n`);
    const other = await newDesk();
    expect(await takeIn(other, path('kept.yaml'))).toMatchObject({ code: 0 });
    expect(await exported(other)).toBe(text);
    expect(await takeIn(other, path('kept.yaml'))).toMatchObject({
      code: 0,
      out: 'Nothing differs.',
    });
  });

  it('wait for a second person where publishing takes two', async () => {
    const file = await edited('limits.yaml', answersSooner);
    const done = await takeIn(database, file);
    expect(done.out).toContain('limits: waits for a second person');
    expect(await run(database, 'diff', file)).toMatchObject({ code: 1 });
    expect(await takeIn(database, file)).toMatchObject({
      code: 1,
      err: 'limits: arif have a draft: publish or discard it first',
    });
  });

  it('are only looked at in a dry run', async () => {
    const file = await edited('dry.yaml', closesEarlier);
    const before = await exported(database);
    const tried = await takeIn(database, file, '--dry-run');
    expect(tried.out).toContain('calendar: of 0 tickets of 90 days, 0 dates differ, 0 are late');
    expect(tried.out).not.toContain('in force');
    expect(await exported(database)).toBe(before);
    expect((await takeIn(database, file)).out).toContain('version 1 is in force');
  });

  it('are refused when the desk changed since the file was written', async () => {
    const file = await edited('old.yaml', closesEarlier);
    await takeIn(database, await edited('other.yaml', (text) => text.replaceAll('07:30', '08:00')));
    expect(await run(database, 'diff', file)).toMatchObject({
      out: 'calendar: differs from version 1, which changed since the file was written',
    });
    expect(await takeIn(database, file)).toMatchObject({
      code: 1,
      err: 'calendar: changed since the file was written: export again, and compare',
    });
  });

  it.each([
    [
      'a mistake',
      (text: string) => text.replaceAll('07:30', '17:30'),
      'must be after the opening time',
    ],
    ['no format', (text: string) => text.replace('aduan-settings/1', 'lain'), 'holds no settings'],
    [
      'an unknown document',
      (text: string) => text.replace('  limits:', '  kantor:'),
      'No such document',
    ],
  ])('are refused with %s, and nothing is written', async (_, change, says) => {
    const file = await edited('bad.yaml', change);
    const before = await exported(database);
    const refused = await takeIn(database, file);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(says);
    expect(await exported(database)).toBe(before);
  });

  it('are changed by somebody who is named', async () => {
    const file = await edited('nobody.yaml', closesEarlier);
    expect(await run(database, 'import', file)).toMatchObject({ code: 2 });
    expect(await takeIn(database, file, '--role', 'supervisor')).toMatchObject({ code: 1 });
  });
});
