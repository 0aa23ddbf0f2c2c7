import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice, systemPrincipal } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { replies } from '@aduan/plugins/replies';
import { viewLog } from '@aduan/plugins/view-log';
import { sqliteStore } from '@aduan/store-sqlite';

/** What a version has written beside the database: what is read in it, and what opens it. */
export interface Recorded {
  /** Epoch ms when the recording ended. */
  readonly now: number;
  /** The secret of an API key. */
  readonly token: string;
  readonly cases: readonly {
    readonly id: string;
    readonly pin: string;
    readonly number: string;
    readonly subject: string | null;
    readonly state: string;
    readonly version: number;
    readonly leadId: string | null;
    readonly names: readonly (string | null)[];
    readonly words: readonly (string | null)[];
    readonly attachments: readonly { readonly blob: string }[];
  }[];
}

/** Tuesday, 14 April 2026, 09:00 WIB. */
const tuesdayMorning = Date.parse('2026-04-14T09:00:00+07:00');
const actor = officerPrincipal('petugas', ['supervisor']);

/** Writes the data of a small desk into a folder, as this version keeps it. */
export async function recordDesk(folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'aduan-record-'));
  const file = join(scratch, 'desk.db');
  const store = sqliteStore({ file });
  const clock = { now: tuesdayMorning };
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    now: () => clock.now,
    plugins: [apiKeys(), mergedTickets(), replies(), viewLog()],
  });
  await store.migrate();

  const options = { actor };
  const { replies: answers, 'view-log': views } = aduan.plugins;
  const reporter = { name: 'Warga Contoh', contacts: [{ kind: 'phone', value: '081255550101' }] };
  const report = { channel: 'counter', region: '33.73.01.1001', category: 'gerai', reporter };

  const answered = await aduan.tickets.open({ ...report, body: 'Gerai selalu tutup' }, options);
  await aduan.tickets.answer(answered.ticket.id, 'Gerai buka lagi besok pagi.', options);
  const hidden = await aduan.tickets.open(
    { ...report, body: 'Dana dipakai pengurus', confidential: true },
    options,
  );
  await answers.write(hidden.ticket.id, { text: 'Kami periksa dahulu.', submit: true }, options);
  const withFile = await aduan.tickets.open(
    { ...report, body: 'Ini buktinya' },
    {
      actor,
      key: 'recorded',
      files: [
        { content: new TextEncoder().encode('kuitansi'), mime: 'text/plain', name: 'bukti.txt' },
      ],
    },
  );
  const joined = await aduan.tickets.open({ ...report, body: 'Gerainya tutup lagi' }, options);
  const { merge } = aduan.plugins['merged-tickets'];
  await merge(joined.ticket.id, { into: withFile.ticket.id }, options);
  clock.now += 3 * 86_400_000;
  await aduan.tickets.note(withFile.ticket.id, 'Sudah ditelepon.', options);
  await views.flush();
  const { token } = await aduan.plugins['api-keys'].issue(
    { name: 'portal', roles: ['agent'], validMs: null, scopes: ['tickets:read'] },
    { actor: systemPrincipal },
  );

  const cases = await Promise.all(
    [answered, hidden, withFile, joined].map(async ({ pin, ticket: { id } }) => {
      const { reporters, subject, ticket, timeline } = await aduan.tickets.get(id, options);
      const words = timeline.flatMap((entry) => ('text' in entry ? [entry.text] : []));
      const { attachments, leadId, number, state, version } = ticket;
      const names = reporters.map(({ name }) => name);
      return {
        id,
        pin,
        number,
        subject,
        state,
        version,
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
  const recorded: Recorded = { now: clock.now, token, cases };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(recorded, null, 2)}\n`);
  rmSync(scratch, { recursive: true });
}
