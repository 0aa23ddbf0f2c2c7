import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  compileWorkflow,
  createAduan,
  defaultWorkflow,
  officerPrincipal,
  type Workflow,
} from '@aduan/core';
import { replies } from '@aduan/plugins/replies';
import { sqliteStore } from '@aduan/store-sqlite';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { programCommand } from '../../../../tooling/tests/program-command.js';
import { importPostalLetters } from '../../src/postal-letters/import-postal-letters.js';
import { readCsv } from '../../src/postal-letters/read-csv.js';
import { aduan } from '../terminal.js';
import { badRows, bodyOf, writePostalLetters } from './write-postal-letters.js';

const actor = officerPrincipal('arsip-1', ['supervisor']);
const today = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
/** Number of letters in the test that is killed; fewer in short runs. */
const many = process.env.ADUAN_DEEP === '1' ? 5_000 : 500;
const cli = new URL('../programs/run-cli.ts', import.meta.url);

let directory: string;
let file: string;
let database: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aduan-import-'));
  file = join(directory, 'letters.csv');
  database = join(directory, 'desk.db');
  await withDesk(async () => {});
  return () => rm(directory, { recursive: true });
});

async function withDesk<Result>(
  work: (desk: ReturnType<typeof composed>) => Promise<Result>,
  workflow?: Workflow,
) {
  const store = sqliteStore({ file: database });
  await store.migrate();
  try {
    return await work(composed(store, workflow));
  } finally {
    await store.close();
  }
}

function composed(store: ReturnType<typeof sqliteStore>, workflow?: Workflow) {
  const parts = { store, calendar: kemenkopCalendar, policies: [], channels: {} };
  return createAduan({ ...parts, plugins: [replies()], ...(workflow && { workflow }) });
}

/** Texts of all tickets, the newest first, as officers read them. */
function allTexts(): Promise<readonly string[]> {
  return withDesk(async ({ tickets }) => {
    const texts: string[] = [];
    let after: string | undefined;
    do {
      const page = await tickets.list(
        { order: 'newest', limit: 200, ...(after !== undefined && { after }) },
        { actor },
      );
      for (const { ticket } of page.items) {
        const { timeline } = await tickets.get(ticket.id, { actor });
        texts.push(...timeline.flatMap((one) => (one.type === 'message' ? (one.text ?? '') : [])));
      }
      after = page.next ?? undefined;
    } while (after !== undefined);
    return texts;
  });
}

const run = (...more: readonly string[]) =>
  aduan('import', file, '--database', database, '--actor', actor.id, ...more);

describe('aduan import', () => {
  it('makes one ticket of each letter, killed half-way and started again', {
    timeout: 600_000,
  }, async () => {
    await writePostalLetters(file, many, today);
    const parameters = ['import', file, '--database', database, '--actor', actor.id];
    const [program, ...rest] = programCommand(cli, ...parameters);
    const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = once(child, 'close');
    for (;;) {
      const journal = await readFile(`${file}.imported`, 'utf8').catch(() => '');
      if (journal.split('\n').length > many / 2) break;
      expect(child.exitCode).toBeNull();
      await pause(2);
    }
    child.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');

    const again = await run();
    expect(again.code).toBe(1);
    const [, fresh = '', before = ''] = /^(\d+) letters imported, (\d+) by/.exec(again.out) ?? [];
    expect(Number(fresh) + Number(before)).toBe(many);
    expect(Number(before)).toBeGreaterThanOrEqual(many / 2 - 2);
    expect(Number(fresh)).toBeGreaterThan(0);
    expect(again.out).toContain(`${badRows.length} rejected`);
    const rejected = await readFile(`${file}.rejected`, 'utf8');
    expect(again.err).toBe(rejected.trimEnd());
    for (const [, problem] of badRows) expect(rejected).toContain(`, ${problem}`);
    expect(rejected).not.toMatch(/Warga|masa depan/);

    const expected = Array.from({ length: many }, (_, index) => bodyOf(index + 1));
    expect((await allTexts()).toSorted()).toEqual(expected.toSorted());
    const third = await run();
    expect(third.out).toMatch(new RegExp(`^0 letters imported, ${many} by an earlier run`));
    expect((await stat(`${file}.imported`)).mode & 0o777).toBe(0o600);
    expect((await stat(`${file}.rejected`)).mode & 0o777).toBe(0o600);
  });

  it('finds in a dry run the categories that the desk does not have', async () => {
    vi.stubEnv('ADUAN_TEST_DATABASE', database);
    onTestFinished(() => void vi.unstubAllEnvs());
    const rows = [`A,${today},x,izin.usaha`, `B,${today},x,izin.laut`];
    await writeFile(file, ['ref,received,body,category', ...rows].join('\n'));
    const config = fileURLToPath(new URL('../programs/desk-config.ts', import.meta.url));
    const named = ['import', file, '--config', config, '--actor', actor.id];
    const dry = await aduan(...named, '--dry-run');
    expect(dry).toMatchObject({ code: 1, err: 'line 3, B: "category" is not one of this desk.' });
    expect((await aduan(...named)).err).toBe(dry.err);
  });

  it('only looks for mistakes in a dry run, and shows how far it is', async () => {
    await writePostalLetters(file, 100, today);
    const { code, err, out, progress } = await run('--dry-run');
    expect({ code, out }).toEqual({
      code: 1,
      out: `100 letters could be imported (dry run: nothing was), 0 by an earlier run, ${badRows.length} rejected`,
    });
    expect(err.split('\n')).toHaveLength(badRows.length);
    expect(err).toMatch(/^line \d+, /);
    expect(progress.at(-2)).toMatch(/^█{30} 100 letters, \d+ rejected$/);
    expect(progress.at(-1)).toBe('');
    expect(await allTexts()).toEqual([]);
    await expect(stat(`${file}.imported`)).rejects.toThrow('ENOENT');
    await expect(stat(`${file}.rejected`)).rejects.toThrow('ENOENT');
  });

  it('keeps what a letter says: names, numbers, dates, secrecy', async () => {
    const columns =
      'ref,received,name,phone,email,subject,body,kind,category,region,cooperative,nikop,confidential';
    const row = `A/1,${today} 09:30,"Warga, Contoh",0812-1000-0000,warga@contoh.id,Perihal,Isi,aspirasi,ksp,33.73,Kopdes Contoh,3275070060001,tidak`;
    await writeFile(file, `${columns}\n${row}\n`);
    expect(await run()).toMatchObject({ code: 0, err: '' });
    const view = await withDesk(async ({ tickets }) => {
      const { items } = await tickets.list({}, { actor });
      return tickets.get(items[0]?.ticket.id ?? '', { actor });
    });
    expect(view).toMatchObject({
      subject: 'Perihal',
      reporters: [
        {
          name: 'Warga, Contoh',
          contacts: [
            { kind: 'phone', value: '+6281210000000' },
            { kind: 'email', value: 'warga@contoh.id' },
          ],
        },
      ],
      ticket: {
        kind: 'suggestion',
        category: 'ksp',
        region: '33.73',
        channel: 'letter',
        confidential: false,
        cooperative: { name: 'Kopdes Contoh', nikop: '3275070060001' },
        receivedAt: Date.parse(`${today}T09:30:00+07:00`),
      },
    });
  });

  it('brings in closed what was answered by letter before, and leaves the rest on the list of calls', async () => {
    const header = 'nomor_surat;tanggal_terima;isi;telepon;rahasia;tanggal_jawab;jawaban';
    const rows = [
      `T-1;${today};Satu;0812-1000-0000;;;`,
      `T-2;${today};Dua;0812-1000-0001;;${today};Gerai sudah buka.`,
      `T-3;${today};Tiga;0812-1000-0002;ya;${today};`,
      `T-4;${today};Empat;;;2020-01-01;`,
      `T-5;${today};Lima;;;;Jawaban tanpa tanggal`,
    ];
    await writeFile(file, [header, ...rows].join('\n'));
    const done = await run();
    expect(done.err.split('\n')).toEqual([
      'line 5, T-4: answered lies before received',
      'line 6, T-5: answer needs answered',
    ]);
    await withDesk(async (desk) => {
      const { items } = await desk.tickets.list({ order: 'newest' }, { actor });
      const stateOf = items.map(({ subject, ticket }) => [subject, ticket.state]);
      expect(stateOf.toSorted()).toEqual([
        ['Dua', 'closed'],
        ['Satu', 'received'],
        ['Tiga', 'closed'],
      ]);
      const calls = await desk.plugins.replies.calls({}, { actor });
      expect(calls.items.map(({ subject }) => subject)).toEqual(['Satu']);
      const told = items.find(({ subject }) => subject === 'Dua');
      const { timeline } = await desk.tickets.get(told?.ticket.id ?? '', { actor });
      expect(JSON.stringify(timeline)).toContain('"Gerai sudah buka."');
      const [silent] = items.filter(({ subject }) => subject === 'Tiga');
      const page = await desk.tickets.get(silent?.ticket.id ?? '', { actor });
      expect(JSON.stringify(page.timeline)).toContain('Sudah dijawab pada ');
      const answeredAt = Date.parse(`${today}T00:00:00+07:00`);
      expect(told?.ticket).toMatchObject({ answeredAt, closedAt: answeredAt });
    });
    await rm(`${file}.imported`);
    expect((await run()).out).toMatch(/^3 letters imported/);
    expect(await allTexts()).toHaveLength(5);
  });

  it('leaves out the answered ones where a superior approves answers first, and takes the rest', async () => {
    const header = 'ref,received,body,answered';
    await writeFile(file, `${header}\nT-1,${today},Satu,${today}\nT-2,${today},Dua,\n`);
    await withDesk(
      async (aduan) => {
        const rows = readCsv(file);
        const journal = { known: new Map(), add: async () => {}, close: async () => {} };
        const done = await importPostalLetters({ aduan, rows, actor, journal, now: Date.now() });
        expect(done).toMatchObject({
          imported: 1,
          rejected: [{ ref: 'T-1', problems: [expect.stringContaining('approves')] }],
        });
      },
      compileWorkflow({ ...defaultWorkflow, approval: {} }),
    );
  });

  it('keeps what another system calls a ticket, and takes it in once over several lists', async () => {
    const header = 'nomor_surat,tanggal_terima,isi,sistem_asal,nomor_asal';
    await writeFile(file, `${header}\nL-1,${today},Satu,lapor,#7712345\nL-2,${today},Dua,,\n`);
    expect(await run()).toMatchObject({ code: 0, err: '' });
    const other = join(directory, 'more.csv');
    const rows = ['X-1,,Satu,lapor,#7712345', 'X-2,,Tiga,lapor,#8', 'X-3,,Empat,lapor,'];
    await writeFile(other, `${header}\n${rows.join('\n').replaceAll(',,', `,${today},`)}\n`);
    const again = await aduan('import', other, '--database', database, '--actor', actor.id);
    expect(again).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^1 letters imported, 1 by an earlier run, 1 rejected/),
      err: 'line 4, X-3: system needs tracking, and it that',
    });
    const { items } = await withDesk(({ tickets }) =>
      tickets.list({ foreignId: { id: '#7712345' } }, { actor }),
    );
    expect(items).toMatchObject([{ ticket: { channel: 'lapor' } }]);
    expect(await allTexts()).toHaveLength(3);
  });

  it('keeps the number of a letter with its year, for officers who look for it', async () => {
    const rows = [`UX/5/2026,${today},Satu`, `Nomor lima,${today},Dua`];
    await writeFile(file, `nomor_surat,tanggal_terima,isi\n${rows.join('\n')}\n`);
    expect(await run()).toMatchObject({ code: 0 });
    const [found, ids] = await withDesk(async (desk) => {
      const { items } = await desk.tickets.search({ text: 'UX/5/2026' }, { actor });
      const all = await desk.tickets.list({ order: 'newest' }, { actor });
      return [items, all.items.map(({ ticket }) => ticket.foreignIds)];
    });
    const system = `letter-${today.slice(0, 4)}`;
    expect(found).toMatchObject([{ ticket: { foreignIds: [{ system, id: 'UX/5/2026' }] } }]);
    expect(ids).toContainEqual([]);
    const other = join(directory, 'more.csv');
    await writeFile(other, `nomor_surat,tanggal_terima,isi\nUX/5/2026,${today},Satu\n`);
    const again = await aduan('import', other, '--database', database, '--actor', actor.id);
    expect(again.out).toMatch(/0 rejected/);
    expect(await allTexts()).toHaveLength(2);
  });

  it('keeps for whom and for what institution somebody writes', async () => {
    const header =
      'nomor_surat,tanggal_terima,isi,nama,jenis_pelapor,lembaga,mewakili,hubungan,surat_kuasa';
    const rows = [
      `K-1,${today},Satu,Pak Kuasa,instansi,LBH Contoh,Bu Warga,lawyer,ya`,
      `K-2,${today},Dua,Pak Kuasa,yayasan,,Bu Warga,,mungkin`,
    ];
    await writeFile(file, `${header}\n${rows.join('\n')}\n`);
    expect((await run()).err).toContain(
      'K-2: reporter_kind is none of person, perorangan, institution, instansi, cooperative, koperasi; relation is missing, or no code; authority is neither ya nor tidak',
    );
    const view = await withDesk(async ({ tickets }) => {
      const { items } = await tickets.list({}, { actor });
      return tickets.get(items[0]?.ticket.id ?? '', { actor });
    });
    expect(view).toMatchObject({
      ticket: { reporterKind: 'institution', proxy: { relation: 'lawyer', proofSeen: true } },
      reporters: [{ name: 'Pak Kuasa', organization: 'LBH Contoh' }],
      represented: { name: 'Bu Warga', withheld: false },
    });
  });

  it('knows a letter whose line in the journal a crash cut off, and finds one that was changed', async () => {
    await writeFile(file, `ref,received,body\nA-1,${today},Satu\nA-2,${today},Dua\n`);
    await run();
    const journal = await readFile(`${file}.imported`, 'utf8');
    await writeFile(`${file}.imported`, journal.slice(0, journal.indexOf('"A-2"') + 3));
    expect(await run()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 letters imported, 1 by/),
    });
    expect(await readFile(`${file}.imported`, 'utf8')).toBe(journal);
    expect(await allTexts()).toHaveLength(2);

    await rm(`${file}.imported`);
    await writeFile(file, `ref,received,body\nA-1,${today},Satu\nA-2,${today},Lain\n`);
    const changed = await run();
    expect(changed).toMatchObject({ code: 1 });
    expect(changed.err).toContain('line 3, A-2: This idempotency key was used for another command');
    expect(await allTexts()).toHaveLength(2);
  });

  it('imports nothing when it cannot be sure', async () => {
    await writeFile(file, `ref,received,body\nA-1,${today},Satu\n`);
    await run();
    const other = await aduan('import', file, '--database', database, '--actor', 'arsip-2');
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('--actor arsip-1') });
    const reader = await run('--role', 'auditor');
    expect(reader.code).toBe(0);
    await appendFile(file, `A-2,${today},Dua\n`);
    const refused = await run('--role', 'auditor');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('(forbidden)') });

    for (const [text, problem] of [
      ['ref,received\n', '"body" is missing'],
      ['ref,ref,received,body,usia\n', 'unknown "usia", "ref" twice'],
      [`ref,received,body\nA-3,${today},"never closed\n`, 'Quote Not Closed'],
    ] as const) {
      await writeFile(file, text);
      expect((await run()).err).toContain(problem);
    }
    expect(await allTexts()).toEqual(['Satu']);
    expect(await aduan('import', file, '--database', database)).toMatchObject({ code: 2 });
    const missing = await aduan(
      'import',
      file,
      '--database',
      join(directory, 'no.db'),
      '--actor',
      'a',
    );
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/There is no database .*no\.db.*[Ss]tart the desk/s),
    });
  });
});
