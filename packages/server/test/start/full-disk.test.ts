import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { builtDesk, startDesk } from './desk-process.js';

/** Without a disk of one's own: no file of the desk may grow beyond 2 or 4 MiB. */
const largestFile = 4_096;

/** Fills the log of the database, as far as the desk may write it, and makes space there again. */
function logOf(file: string) {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  onTestFinished(() => database.close());
  database.exec('pragma wal_autocheckpoint = 0');
  return {
    fill: () => database.exec('create table ballast as select zeroblob(6000000)'),
    empty: () => database.exec('drop table ballast; pragma wal_checkpoint(truncate)'),
  };
}

test('a full disk: nothing is said to be kept that is not, and the desk goes on when there is space', async () => {
  const built = await builtDesk();
  onTestFinished(() => built.remove());
  const folder = mkdtempSync(join(tmpdir(), 'aduan-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const desk = await startDesk(built.program, { ADUAN_DATA: folder }, { largestFile });
  onTestFinished(() => void desk.stop('SIGKILL').catch(() => {}));

  const health = async () => (await fetch(`${desk.origin}/healthz`)).status;
  const form = await (await fetch(`${desk.origin}/lapor`)).text();
  const token = /name="form" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const send = (language: string) => {
    const body = new FormData();
    body.set('form', token);
    body.set('body', 'Lampu jalan di depan rumah mati.');
    return fetch(`${desk.origin}/aduan/web/form?lang=${language}`, { method: 'POST', body });
  };
  expect(await health()).toBe(200);

  const log = logOf(join(folder, 'desk', 'desk.db'));
  log.fill();
  for (const [language, words] of [
    ['id', 'belum tersimpan'],
    ['en', 'not saved yet'],
  ] as const) {
    const refused = await send(language);
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain(words);
  }
  await expect.poll(health, { timeout: 15_000 }).toBe(503);
  expect(desk.log()).toMatch(/error delivery\.not-stored .*store-/);
  expect(desk.log()).toMatch(/error store\.failed .*store-/);

  log.empty();
  // Reloading sends the same form once more.
  expect(await (await send('id')).text()).toMatch(/ADU-\d{4}-000001-\d/);
  await expect.poll(health, { timeout: 15_000 }).toBe(200);
  expect(await desk.stop('SIGTERM')).toBe(0);
}, 90_000);
