import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { officerPrincipal, sp4nPractice } from '@aduan/core';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { embeddedDesk } from './embedded-desk.js';
import { aduan } from './terminal.js';

const actor = officerPrincipal('p-1', ['supervisor']);
const marker = 'Simpanan PENANDA-7319 belum kembali.';

let directory: string;
let options: readonly string[];
let number: string;
const path = (name: string) => join(directory, name);
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aduan-party-'));
  options = ['--database', path('desk.db'), '--actor', actor.id];
  number = await openTicket();
  return () => rm(directory, { recursive: true });
});

/** A ticket with a name, a phone number and a file: closed, or another one of the same person, open. */
async function openTicket(isClosed = true): Promise<string> {
  const { desk, store } = await embeddedDesk(path('desk.db'));
  const bytes = new TextEncoder().encode('isi berkas');
  await desk.files.put('berkas-1', bytes, { mime: 'image/jpeg' });
  const before = isClosed ? null : await desk.tickets.find(number, { actor });
  const known = before?.ticket.reporters[0];
  const contacts = [{ kind: 'phone', value: '081200000077' }];
  const { ticket } = await desk.tickets.open(
    {
      body: marker,
      channel: 'phone',
      reporter: { name: 'Warga Contoh', contacts, ...(known && { known }) },
      attachments: [{ kind: 'image', ref: 'blob:berkas-1', name: '../../ktp warga.jpg' }],
    },
    { actor },
  );
  if (isClosed) {
    await desk.tickets.answer(ticket.id, 'Sudah.', { actor });
    await desk.tickets.close(ticket.id, { actor });
  }
  await store.close();
  return ticket.number;
}

const erase = (...more: readonly string[]) => aduan('party', 'erase', number, ...options, ...more);
const put = (...more: readonly string[]) =>
  aduan('party', 'export', number, ...options, '--reason', 'request', ...more);

/** The officers in the desk's view log. */
async function actorsOfViews(): Promise<readonly string[]> {
  const { desk, store } = await embeddedDesk(path('desk.db'));
  const views = await desk.plugins['view-log'].latest({}, { actor });
  await store.close();
  return views.map(({ actor: { id } }) => id);
}

describe('aduan party export', () => {
  it('writes what is kept of a person, and their files beside it', async () => {
    const written = await put('--out', path('person.json'), '--files', path('files'));
    expect(written).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('1 cases, 0 conv'),
    });
    const document = JSON.parse(await readFile(path('person.json'), 'utf8'));
    expect(document).toMatchObject({
      format: 'aduan-party-export/1',
      tickets: [
        {
          number,
          history: expect.arrayContaining([expect.objectContaining({ what: 'party.exported' })]),
        },
      ],
    });
    expect(JSON.stringify(document)).toContain(marker);
    expect((await stat(path('person.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(path('files'))).toEqual(['1-_.._ktp_warga.jpg']);
    expect(await readFile(path('files/1-_.._ktp_warga.jpg'), 'utf8')).toBe('isi berkas');
    expect(await put('--out', path('person.json'))).toMatchObject({ code: 1 });
    expect(JSON.parse((await put()).out).format).toBe('aduan-party-export/1');
  });

  it('writes files without a name whose keys begin alike, each by its place in the document', async () => {
    const { desk, store } = await embeddedDesk(path('desk.db'));
    const keys = ['saluran-telepon-desa/1', 'saluran-telepon-desa/2'];
    for (const key of keys) {
      await desk.files.put(key, new TextEncoder().encode(key), { mime: 'audio/wav' });
    }
    const attachments = keys.map((key) => ({ kind: 'audio' as const, ref: `blob:${key}` }));
    const reporter = { name: 'Warga Kedua' };
    const words = { body: 'Rekaman.', channel: 'phone', reporter, attachments };
    const { ticket } = await desk.tickets.open(words, { actor });
    await store.close();
    const files = ['--out', path('second.json'), '--files', path('recordings')];
    await aduan('party', 'export', ticket.number, ...options, '--reason', 'request', ...files);
    const document = JSON.parse(await readFile(path('second.json'), 'utf8'));
    expect(document.files).toMatchObject(keys.map((blob) => ({ blob, name: null })));
    for (const [index, key] of keys.entries()) {
      expect(await readFile(path(`recordings/${index + 1}`), 'utf8')).toBe(key);
    }
  });

  it('is for anyone who may', async () => {
    const agent = await aduan(
      'party',
      'export',
      number,
      ...options,
      '--reason',
      'x',
      '--role',
      'agent',
    );
    expect(agent).toMatchObject({ code: 1, out: '', err: expect.stringContaining('(forbidden)') });
  });
});

describe('aduan party erase', () => {
  it('only says what would go, until it is decided', async () => {
    const dry = await erase();
    expect(dry).toMatchObject({ code: 0, out: '' });
    expect(dry.err).toContain(`case ${number}, closed: its words go`);
    expect(dry.err).toContain('keys: 2');
    expect(dry.err).toContain('files: 1');
    expect(dry.err).toContain('Nothing was erased');
    expect((await erase('--reason', 'request')).err).toContain('Nothing was erased');
    expect((await put()).out).toContain(marker);

    const done = await erase('--decide', '--reason', 'ND-12/PDP/2026');
    expect(done).toMatchObject({ code: 0, err: expect.stringContaining('ERASED') });
    expect(JSON.parse(done.out)).toMatchObject({
      tickets: [{ number }],
      count: { keys: 2, files: 1 },
      reason: 'ND-12/PDP/2026',
    });
    const after = await put();
    expect(after.out).not.toMatch(/PENANDA|Warga Contoh|81200000077|ktp/);
    expect(JSON.parse(after.out).tickets[0].history).toContainEqual(
      expect.objectContaining({
        what: 'party.erased',
        by: expect.objectContaining({ id: actor.id }),
      }),
    );
  });

  it('refuses, and says what stands against it', async () => {
    const open = await openTicket(false);
    const refused = await erase('--decide', '--reason', 'request');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(`stands against it: ticket-open, ${open}`);
    expect(refused.err).toContain('REFUSED');
    expect((await put()).out).toContain(marker);
  });

  it('keeps the receipt, and erases nothing where it cannot be kept', async () => {
    const decided = ['--decide', '--reason', 'request', '--out'] as const;
    const taken = await erase(...decided, path('desk.db'));
    expect(taken).toMatchObject({ code: 1, err: expect.stringContaining('EEXIST') });
    expect(taken.err).not.toContain('ERASED');
    expect((await put()).out).toContain(marker);

    const done = await erase(...decided, path('receipt.json'));
    expect(done).toMatchObject({ code: 0, out: '', err: expect.stringContaining('ERASED') });
    const receipt = await readFile(path('receipt.json'), 'utf8');
    expect(JSON.parse(receipt)).toMatchObject({ tickets: [{ number }], count: { keys: 2 } });
    expect((await stat(path('receipt.json'))).mode & 0o777).toBe(0o600);
  });

  it('asks the limits of a configuration', async () => {
    vi.stubEnv('ADUAN_TEST_DATABASE', path('desk.db'));
    onTestFinished(() => void vi.unstubAllEnvs());
    const config = fileURLToPath(new URL('./programs/desk-config.ts', import.meta.url));
    const named = ['--config', config, '--actor', actor.id];
    const held = await aduan('party', 'erase', number, ...named, '--decide', '--reason', 'request');
    expect(held).toMatchObject({ code: 1, err: expect.stringContaining('inquiry') });
    expect(held.err).toContain('12/Pdt.G/2026');
    expect(await actorsOfViews()).toEqual([actor.id]);
    const wrong = fileURLToPath(new URL('./terminal.ts', import.meta.url));
    const other = await aduan('party', 'erase', number, '--config', wrong, '--actor', 'p');
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('default export') });
    const none = await aduan('party', 'erase', number, '--config', path('no.ts'), '--actor', 'p');
    expect(none).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no configuration'),
    });
  });

  it('needs a desk, an officer and a person', async () => {
    expect(await aduan('party', 'erase', number, '--database', path('desk.db'))).toMatchObject({
      code: 2,
    });
    expect(await aduan('party', 'erase', ...options)).toMatchObject({ code: 2 });
    expect(await erase('--actor', '')).toMatchObject({ code: 2 });
    expect(await erase('--decide')).toMatchObject({ code: 2 });
    expect(await aduan('party', 'export', number, ...options)).toMatchObject({ code: 2 });
    const nobody = '6d975c57-e676-4b3e-b19e-f0d05dec43ca';
    expect(await aduan('party', 'erase', nobody, ...options)).toMatchObject({
      code: 1,
      err: expect.stringContaining('(party-not-found)'),
    });
    expect(await aduan('party', 'erase', number, '--actor', 'p')).toMatchObject({
      code: 2,
      err: expect.stringContaining('aduan.config.ts'),
    });
  });
});

describe('aduan sla explain', () => {
  it('shows each deadline with its rule and the days that were counted', async () => {
    const { code, out } = await aduan('sla', 'explain', number, '--database', path('desk.db'));
    expect(code).toBe(0);
    expect(out).toContain(`${number}: closed, 4 deadlines`);
    expect(out).toContain('resolution (sp4n.nonsup), met: ');
    const { id, title, version } = sp4nPractice;
    expect(out).toContain(`\n  ${title.en}, ${id} ${version}\n`);
    expect(out).toMatch(/^ {2}\d{4}-\d{2}-\d{2} \+ .*: working day \d+$/m);
    const unknown = await aduan(
      'sla',
      'explain',
      'ADU-2026-999999-9',
      '--database',
      path('desk.db'),
    );
    expect(unknown).toMatchObject({ code: 1, out: '' });
  });
});

describe('aduan breach report', () => {
  const desk = () => ['breach', 'report', '--database', path('desk.db'), '--actor', actor.id];

  it('says who was affected, which data, and by when they must be told, without a name', async () => {
    const known = ['--known', '2026-04-14T09:00:00+07:00'];
    const done = await aduan(...desk(), '--leaked', 'database', ...known);
    expect(done).toMatchObject({ code: 0, err: expect.stringContaining('1 people in 1 cases.') });
    expect(done.err).toContain('by 2026-04-17T09:00:00+07:00');
    expect(JSON.parse(done.out)).toMatchObject({
      kind: 'database',
      people: [{ tickets: [{ number }], fields: ['name', 'contacts', 'words', 'files'] }],
    });
    expect(done.out).not.toContain('Warga');
  });

  it('counts the deadline from the ticket about the breach', async () => {
    const { desk: opened, store } = await embeddedDesk(path('desk.db'));
    const { openedAt } = (await opened.tickets.find(number, { actor })).ticket;
    await store.close();
    vi.useFakeTimers({ toFake: ['Date'], now: openedAt + 5 * 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    const done = await aduan(...desk(), '--leaked', 'database', '--breach-ticket', number);
    expect(done).toMatchObject({ code: 0 });
    expect(Date.parse(JSON.parse(done.out).knownAt)).toBe(Math.floor(openedAt / 1_000) * 1_000);
  });

  it('lists what an account acted on, for tickets that are named, into a file for its owner alone', async () => {
    const account = ['--leaked', 'account', '--officer', actor.id, '--ticket', number];
    const done = await aduan(...desk(), ...account, '--out', path('breach.json'));
    expect(done).toMatchObject({ code: 0, out: '' });
    expect(done.err).toContain('this report cannot tell: views-not-kept');
    const report = JSON.parse(await readFile(path('breach.json'), 'utf8'));
    expect(report.people).toHaveLength(1);
    expect((await stat(path('breach.json'))).mode & 0o777).toBe(0o600);
  });

  it('asks for what got out, whose account it was, and times that mean one instant', async () => {
    expect((await aduan(...desk())).code).toBe(2);
    expect((await aduan(...desk(), '--leaked', 'account')).code).toBe(2);
    const vague = ['--leaked', 'database', '--until', '2026-04-14T09:00'];
    expect(await aduan(...desk(), ...vague)).toMatchObject({
      code: 2,
      err: expect.stringContaining('offset'),
    });
  });
});

describe('aduan party correct', () => {
  const correct = (...more: readonly string[]) =>
    aduan('party', 'correct', number, ...options, ...more);

  it('puts a name and a number right, once', async () => {
    const right = ['--name', 'Warga Benar', '--phone', '081200000077=081200000078'];
    expect(await correct(...right, '--reason', 'KTP')).toMatchObject({
      code: 0,
      err: expect.stringContaining(`case ${number}: corrected`),
    });
    const { out } = await put();
    expect(JSON.parse(out)).toMatchObject({
      name: 'Warga Benar',
      contacts: [{ kind: 'phone', value: '+6281200000078' }],
    });
    expect((await correct(...right, '--reason', 'KTP')).err).toContain('no case was changed');
  });

  it('asks for what is wrong, and why', async () => {
    expect((await correct('--name', 'Warga Benar')).code).toBe(2);
    expect((await correct('--reason', 'KTP')).code).toBe(2);
    expect((await correct('--reason', 'KTP', '--phone', '0812')).code).toBe(2);
    const both = ['--phone', '081200000077=081200000078', '--email', 'a@contoh.id=b@contoh.id'];
    expect((await correct('--reason', 'KTP', ...both)).code).toBe(2);
  });
});

describe('aduan call, of an operation on a person', () => {
  it('takes a party, or the number of a case', async () => {
    const decide = (name: string, ...more: readonly string[]) =>
      aduan('call', `parties:${name}`, ...options, ...more);
    const why = JSON.stringify({ reason: 'Diminta lewat telepon' });
    expect((await decide('restrict', why)).err).toContain('It needs --party');
    expect((await decide('restrict', why, '--ticket', number)).err).toContain('takes no --ticket');
    expect((await decide('restrict', why, '--party', number)).code).toBe(0);
    const { out } = await decide('get', '--party', number);
    expect(JSON.parse(out)).toMatchObject({
      restrictedSince: expect.stringMatching(/^2/),
      history: [{ type: 'processing.restricted' }],
    });
  });
});
