import { chmodSync, cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createAduan, officerPrincipal } from '@aduan/core';
import { createAnswers } from '@aduan/core/answers';
import { createApiKeys } from '@aduan/core/api-keys';
import { createAttachments } from '@aduan/core/attachments';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { createLooks } from '@aduan/core/oversight';
import { sp4nPractice } from '@aduan/core/sla';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sqliteStore } from '../../src/index.js';
import { newFile } from '../open-store.js';
import { scratchDirectory } from '../scratch-directory.js';

interface Recorded {
  readonly now: number;
  readonly token: string;
  readonly cases: readonly {
    readonly id: string;
    readonly pin: string;
    readonly number: string;
    readonly subject: string;
    readonly state: string;
    readonly version: number;
    readonly leadId: string | null;
    readonly names: readonly string[];
    readonly words: readonly string[];
    readonly attachments: readonly { readonly blob: string }[];
  }[];
}

const directory = scratchDirectory();
const actor = officerPrincipal('atasan', ['supervisor']);
const options = { actor };
/** One folder for each release, written by `test/programs/record-data.ts`; what is in them never changes. */
const versions = globSync('*/', { cwd: import.meta.dirname }).toSorted();

/** A desk of this version on a copy of what a former one has written. */
async function deskOn(version: string) {
  const folder = join(import.meta.dirname, version);
  const file = newFile(directory);
  writeFileSync(file, gunzipSync(readFileSync(join(folder, 'desk.db.gz'))));
  cpSync(join(folder, 'desk.db.keys'), `${file}.keys`);
  chmodSync(`${file}.keys`, 0o600);
  cpSync(join(folder, 'desk.db.blobs'), `${file}.blobs`, { recursive: true });
  const recorded: Recorded = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const store = sqliteStore({ file });
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const aduan = createAduan({ ...parts, store, now: () => recorded.now });
  onTestFinished(async () => {
    await aduan.close();
    await store.close();
  });
  await aduan.start();
  return { aduan, recorded };
}

test('there is data of a version', () => expect(versions).not.toEqual([]));

describe.each(versions)('what version %s has written', (version) => {
  test('is read as it was written, and its histories are whole', async () => {
    const { aduan, recorded } = await deskOn(version);
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
    const { aduan, recorded } = await deskOn(version);
    for (const { number, pin } of recorded.cases) {
      expect(await aduan.desk.track({ number, pin })).toMatchObject({ found: true });
    }
    const holder = await createApiKeys(aduan).find(recorded.token);
    expect(holder?.principal.roles).toEqual(['agent']);
    const [{ id = '', attachments = [] } = {}] = recorded.cases.filter(
      (one) => one.attachments.length > 0,
    );
    const { body } = await createAttachments(aduan).read(id, attachments[0]?.blob ?? '', options);
    expect(await new Response(body).text()).toBe('kuitansi');
    expect(await createLooks(aduan).latest(options)).not.toEqual([]);
  });

  test('is gone on with', async () => {
    const { aduan, recorded } = await deskOn(version);
    const hidden = recorded.cases[1]?.id ?? '';
    const answers = createAnswers(aduan);
    expect(await answers.get(hidden, options)).toMatchObject({ text: 'Kami periksa dahulu.' });
    await answers.approve(hidden, options);
    expect((await answers.send(hidden, options)).ticket.phase).toBe('answered');
    const { ticket } = await aduan.tickets.open({ body: 'Lagi', channel: 'counter' }, options);
    expect(recorded.cases.map(({ number }) => number)).not.toContain(ticket.number);
    expect((await aduan.tickets.list({}, options)).items).toHaveLength(recorded.cases.length + 1);
  });
});
