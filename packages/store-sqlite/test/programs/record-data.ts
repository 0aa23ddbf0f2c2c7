// Writes the data of a small desk as this version keeps it, for all later versions to open:
// `pnpm --filter @aduan/store-sqlite run record 0.1.0`, once for each release, with what is built.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { createAduan, officerPrincipal, type Principal } from '@aduan/core';
import { createAnswers } from '@aduan/core/answers';
import { createApiKeys } from '@aduan/core/api-keys';
import { createAttachments } from '@aduan/core/attachments';
import { createCases } from '@aduan/core/cases';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { createLooks } from '@aduan/core/oversight';
import { sp4nPractice } from '@aduan/core/sla';
import { sqliteStore } from '@aduan/store-sqlite';

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Which version is it? record-data.ts 0.1.0');
const folder = join(import.meta.dirname, '../upgrade', version);
const scratch = mkdtempSync(join(tmpdir(), 'aduan-record-'));
const file = join(scratch, 'desk.db');
const store = sqliteStore({ file });
/** Tuesday, 14 April 2026, 09:00 WIB. */
const clock = { now: Date.parse('2026-04-14T09:00:00+07:00') };
const aduan = createAduan({
  store,
  calendar: kemenkopCalendar,
  policies: [sp4nPractice],
  channels: {},
  now: () => clock.now,
});
await store.migrate();

const actor: Principal = officerPrincipal('petugas', ['supervisor']);
const options = { actor };
const [answers, cases, looks] = [createAnswers(aduan), createCases(aduan), createLooks(aduan)];
const reporter = { name: 'Warga Contoh', contacts: [{ kind: 'phone', value: '081255550101' }] };
const report = { channel: 'counter', region: '33.73.01.1001', category: 'gerai', reporter };

const answered = await aduan.tickets.open({ ...report, body: 'Gerai selalu tutup' }, options);
await aduan.tickets.answer(answered.ticket.id, 'Gerai buka lagi besok pagi.', options);
const hidden = await aduan.tickets.open(
  { ...report, body: 'Dana dipakai pengurus', confidential: true },
  options,
);
await answers.write(hidden.ticket.id, { text: 'Kami periksa dahulu.', submit: true }, options);
const withFile = await createAttachments(aduan).open(
  { ...report, body: 'Ini buktinya' },
  [{ content: new TextEncoder().encode('kuitansi'), mime: 'text/plain', name: 'bukti.txt' }],
  { actor, key: 'recorded' },
);
const joined = await aduan.tickets.open({ ...report, body: 'Gerainya tutup lagi' }, options);
await cases.merge(joined.ticket.id, { into: withFile.ticket.id }, options);
clock.now += 3 * 86_400_000;
await aduan.tickets.note(withFile.ticket.id, 'Sudah ditelepon.', options);
await looks.flush();
const { token } = await createApiKeys(aduan).issue({
  name: 'portal',
  roles: ['agent'],
  validMs: null,
  scopes: ['tickets:read'],
});

const opened = [answered, hidden, withFile, joined];
const expected = await Promise.all(
  opened.map(async ({ pin, ticket: { id } }) => {
    const { reporters, subject, ticket, timeline } = await aduan.tickets.get(id, options);
    const words = timeline.flatMap((entry) => ('text' in entry ? [entry.text] : []));
    const { attachments, leadId, number, state, version: at } = ticket;
    const names = reporters.map(({ name }) => name);
    return {
      id,
      pin,
      number,
      subject,
      state,
      version: at,
      leadId,
      names,
      words,
      attachments,
    };
  }),
);
await aduan.close();
await store.close();

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const whole = join(scratch, 'whole.db');
new DatabaseSync(file).exec(`vacuum into '${whole}'`);
writeFileSync(join(folder, 'desk.db.gz'), gzipSync(readFileSync(whole), { level: 9 }));
cpSync(`${file}.keys`, join(folder, 'desk.db.keys'));
cpSync(`${file}.blobs`, join(folder, 'desk.db.blobs'), { recursive: true });
const record = { now: clock.now, token, cases: expected };
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(record, null, 2)}\n`);
rmSync(scratch, { recursive: true });
