import { chmodSync, cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { replies } from '@aduan/plugins/replies';
import { viewLog } from '@aduan/plugins/view-log';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { newFile } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';
import { type Recorded, recordDesk } from './record-desk.js';

const directory = scratchDirectory();
const actor = officerPrincipal('atasan', ['supervisor']);
const options = { actor };
/** One folder for each release, written by `test/programs/record-data.ts`; what is in them never changes. */
const releases = globSync('*/', { cwd: import.meta.dirname })
  .toSorted()
  .map((version) => [version, join(import.meta.dirname, version)] as const);
/** What this version writes, so that what is released next can be recorded at any time. */
const newest = ['of now', join(directory, 'newest')] as const;

beforeAll(() => recordDesk(newest[1]));

/** A desk of this version on a copy of what one has written. */
async function deskOn(folder: string) {
  const file = newFile(directory);
  writeFileSync(file, gunzipSync(readFileSync(join(folder, 'desk.db.gz'))));
  cpSync(join(folder, 'desk.db.keys'), `${file}.keys`);
  chmodSync(`${file}.keys`, 0o600);
  cpSync(join(folder, 'desk.db.blobs'), `${file}.blobs`, { recursive: true });
  const recorded: Recorded = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const store = sqliteStore({ file });
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const plugins = [apiKeys(), mergedTickets(), replies(), viewLog()] as const;
  const aduan = createAduan({ ...parts, store, now: () => recorded.now, plugins });
  onTestFinished(async () => {
    await aduan.close();
    await store.close();
  });
  await aduan.start();
  return { aduan, recorded };
}

describe.each([...releases, newest])('what version %s has written', (_, folder) => {
  test('is read as it was written, and its histories are whole', async () => {
    const { aduan, recorded } = await deskOn(folder);
    for (const { pin: _, ...expected } of recorded.cases) {
      const { reporters, subject, ticket, timeline } = await aduan.tickets.get(
        expected.id,
        options,
      );
      const words = timeline.flatMap((entry) => ('text' in entry ? [entry.text] : []));
      const names = reporters.map(({ name }) => name);
      expect({ ...ticket, names, subject, words }).toMatchObject({
        ...expected,
      });
      const verdict = await aduan.tickets.verifyHistory(expected.id, options);
      expect(verdict.intact).toBe(true);
    }
  });

  test('opens to its citizens, programs and officers', async () => {
    const { aduan, recorded } = await deskOn(folder);
    for (const { number, pin } of recorded.cases) {
      expect(await aduan.citizen.track({ number, pin })).toMatchObject({ found: true });
    }
    const holder = await aduan.plugins['api-keys'].find(recorded.token);
    expect(holder?.principal.roles).toEqual(['agent']);
    const [{ id = '', attachments = [] } = {}] = recorded.cases.filter(
      (one) => one.attachments.length > 0,
    );
    const { body } = await aduan.tickets.file(id, attachments[0]?.blob ?? '', options);
    expect(await new Response(body).text()).toBe('kuitansi');
    expect(await aduan.plugins['view-log'].latest({}, options)).not.toEqual([]);
  });

  test('is gone on with', async () => {
    const { aduan, recorded } = await deskOn(folder);
    const hidden = recorded.cases[1]?.id ?? '';
    const answers = aduan.plugins.replies;
    expect(await answers.get(hidden, {}, options)).toMatchObject({ text: 'Kami periksa dahulu.' });
    await answers.approve(hidden, {}, options);
    expect((await answers.send(hidden, {}, options)).ticket.phase).toBe('answered');
    const { ticket } = await aduan.tickets.open({ body: 'Lagi', channel: 'counter' }, options);
    expect(recorded.cases.map(({ number }) => number)).not.toContain(ticket.number);
    expect((await aduan.tickets.list({}, options)).items).toHaveLength(recorded.cases.length + 1);
  });
});
