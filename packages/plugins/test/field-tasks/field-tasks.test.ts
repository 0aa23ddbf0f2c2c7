import {
  type CommandOptions,
  citizenPrincipal,
  ForbiddenError,
  type ReadOptions,
  sp4nPractice,
  systemPrincipal,
} from '@aduan/core';
import { pushPolicy } from '@aduan/core/directory';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, test } from 'vitest';
import {
  agent,
  auditor,
  officer,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import {
  type FieldLinkInput,
  type FieldReportInput,
  fieldFollowUp,
  fieldTasks,
} from '../../src/field-tasks/index.js';

const day = 86_400_000;
const asDesk = { actor: systemPrincipal };
const asked = { to: 'facilitator', task: 'Lihat apakah gedungnya ada.' } as const;
const seen = { key: 'formulir-1', step: 'started', text: 'Lahannya kosong.' } as const;
const reporter = {
  name: 'Warga Contoh',
  contacts: [{ kind: 'phone', value: '+6281234567890' }],
} as const;

function fieldDesk(options: Parameters<typeof fieldTasks>[0] = {}, store = memoryStore()) {
  const desk = testDesk({
    store,
    plugins: [fieldTasks(options)],
    policies: [sp4nPractice, fieldFollowUp],
    masker: { mask: (text) => text.replaceAll('081234567890', '[PHONE]') },
  });
  const calls = desk.aduan.plugins['field-tasks'];
  const field = {
    ask: (id: string, input: Omit<FieldLinkInput, 'id'>, how: CommandOptions) =>
      calls.ask({ id, ...input }, how),
    withdraw: async (id: string, link: number, how: CommandOptions) =>
      (await calls.withdraw(id, { link }, how)).ticket,
    of: (id: string, how: ReadOptions) => calls.links(id, {}, how),
    open: async (secret: string) => (await calls.open({ secret }, asDesk)).task,
    report: async (secret: string, input: Omit<FieldReportInput, 'secret'>) =>
      (await calls.report({ secret, ...input }, asDesk)).outcome,
  };
  const open = async (input: object = {}) => {
    const complaint = {
      channel: 'counter',
      subject: 'Gedung belum ada',
      body: 'Gedung koperasi belum ada.',
      category: 'kdmp.gerai',
      cooperative: { name: 'Koperasi Contoh', villageCode: '32.01.16.2013' },
      region: '32.01',
      reporter,
      ...input,
    };
    return (await desk.aduan.tickets.open(complaint, { actor: agent })).ticket;
  };
  const historyOf = async (id: string) => {
    const { timeline } = await desk.aduan.tickets.get(id, { actor: supervisor });
    return timeline.flatMap((entry) => (entry.type === 'fact' ? [entry] : []));
  };
  return { ...desk, store, field, open, historyOf };
}

describe('a link for the field', () => {
  test('opens one task, which names nobody, and is noted once an hour', async () => {
    const { clock, field, historyOf, open } = fieldDesk();
    const { id, number } = await open();
    const task = `${asked.task} Telepon 081234567890.`;
    const { link, secret } = await field.ask(id, { ...asked, task }, { actor: officer });
    expect(link).toMatchObject({ number: 1, to: 'facilitator', openedAt: null, withdrawn: false });
    const shown = await field.open(secret);
    expect(shown).toMatchObject({
      number,
      task: 'Lihat apakah gedungnya ada. Telepon [PHONE].',
      cooperative: { name: 'Koperasi Contoh' },
      region: '32.01',
      until: link.until,
      reports: [],
    });
    expect(JSON.stringify(shown)).not.toMatch(/Warga Contoh|0812|Gedung koperasi/);
    await field.open(secret);
    clock.now += 3_600_000;
    await field.open(secret);
    const facts = (await historyOf(id)).map(({ event }) => event);
    expect(facts.filter((event) => event === 'field-tasks:opened')).toHaveLength(2);
    const opened = (await historyOf(id)).find(({ event }) => event === 'field-tasks:opened');
    expect(opened?.actor).toMatchObject({ id: 'field-link:1', kind: 'system' });
  });

  test('brings a report into the history once, no matter who sends it twice', async () => {
    const { field, historyOf, open } = fieldDesk();
    const { id } = await open();
    const { secret } = await field.ask(id, asked, { actor: officer });
    const twice = await Promise.all([field.report(secret, seen), field.report(secret, seen)]);
    expect(twice).toEqual(['kept', 'kept']);
    const done = { key: 'formulir-2', step: 'done', text: 'Gedung disewa.' } as const;
    expect(await field.report(secret, done)).toBe('kept');
    const news = (await historyOf(id)).filter(({ event }) => event === 'field-tasks:reported');
    expect(news.map(({ reason }) => reason)).toEqual(['Lahannya kosong.', 'Gedung disewa.']);
    expect((await field.open(secret))?.reports).toEqual([
      { at: expect.any(Number), step: 'started', text: 'Lahannya kosong.' },
      { at: expect.any(Number), step: 'done', text: 'Gedung disewa.' },
    ]);
    const { links } = await field.of(id, { actor: auditor });
    expect(links[0]?.reportedAt).not.toBeNull();
  });

  test('is the same one when it is asked for again with its key, and another one without', async () => {
    const { clock, field, historyOf, open } = fieldDesk();
    const { id } = await open();
    const once = { actor: officer, key: 'formulir-a' };
    const [first, second] = await Promise.all([
      field.ask(id, asked, once),
      field.ask(id, asked, once),
    ]);
    expect(second).toEqual(first);
    await field.report(first.secret, seen);
    clock.now += day;
    expect(await field.ask(id, asked, once)).toEqual(first);
    expect(await field.open(first.secret)).not.toBeNull();
    const other = await field.ask(id, asked, { actor: supervisor, key: 'formulir-a' });
    expect(other.link.number).toBe(2);
    expect(other.secret).not.toBe(first.secret);
    await expect(field.ask(id, { ...asked, task: 'Lain' }, once)).rejects.toThrow(/key/);
    await expect(field.ask(id, asked, { actor: officer, expectedVersion: 1 })).rejects.toThrow(
      /Version 1/,
    );
    clock.now += 7 * day;
    expect((await field.ask(id, asked, once)).secret).toBe(first.secret);
    expect(await field.open(first.secret)).toBeNull();
    const facts = (await historyOf(id)).filter(({ event }) => event === 'field-tasks:asked');
    expect(facts).toHaveLength(2);
  });

  test('is shown to no citizen, and its end names no hidden reporter', async () => {
    const { aduan, field, open } = fieldDesk();
    const { id, reporters } = await open();
    await field.ask(id, asked, { actor: officer });
    const citizen = citizenPrincipal(reporters[0] ?? '');
    await expect(field.of(id, { actor: citizen })).rejects.toThrow(ForbiddenError);
    await aduan.tickets.restrict(id, { anonymous: true }, { actor: supervisor });
    const ended = await field.withdraw(id, 1, { actor: agent });
    expect(ended.reporters).toEqual(['withheld']);
  });

  test('shows nothing of what another link reported', async () => {
    const { field, open } = fieldDesk();
    const { id } = await open();
    const one = await field.ask(id, asked, { actor: officer });
    const other = await field.ask(id, { ...asked, to: 'regional-office' }, { actor: officer });
    await field.report(one.secret, seen);
    expect((await field.open(other.secret))?.reports).toEqual([]);
    expect(other.link.number).toBe(2);
  });

  test('opens nothing when its time is over, it was withdrawn, or the ticket is closed', async () => {
    const { aduan, clock, field, open } = fieldDesk();
    const { id } = await open();
    const short = await field.ask(id, { ...asked, validMs: day }, { actor: officer });
    const long = await field.ask(id, asked, { actor: officer });
    clock.now += day;
    expect(await field.open(short.secret)).toBeNull();
    expect(await field.report(short.secret, seen)).toBe('over');
    expect(await field.open(long.secret)).not.toBeNull();
    await field.withdraw(id, 2, { actor: officer });
    await field.withdraw(id, 2, { actor: officer });
    expect(await field.open(long.secret)).toBeNull();
    expect(await field.report(long.secret, seen)).toBe('over');
    const { links } = await field.of(id, { actor: officer });
    expect(links.map(({ withdrawn }) => withdrawn)).toEqual([false, true]);

    const last = await field.ask(id, asked, { actor: officer });
    await aduan.tickets.act(id, 'start', {}, { actor: officer });
    await aduan.tickets.answer(id, 'Sudah.', { actor: officer });
    const { obligations } = (await aduan.tickets.get(id, { actor: supervisor })).ticket;
    for (const { id: obligationId } of obligations) {
      await aduan.tickets.waive(id, { obligationId, reason: 'diuji' }, { actor: supervisor });
    }
    await aduan.tickets.act(id, 'close', {}, { actor: supervisor });
    expect(await field.open(last.secret)).toBeNull();
    expect((await field.of(id, { actor: officer })).withheld).toBe('closed');
  });

  test('ends with its ticket: what is reopened, or put right again, does not bring it back', async () => {
    const { aduan, clock, field, open } = fieldDesk();
    const { id } = await open();
    const named = await field.ask(id, asked, { actor: officer });
    const as = (name: string, villageCode: string) =>
      aduan.tickets.classify(id, { cooperative: { name, villageCode } }, { actor: officer });
    await as('Koperasi Contoh Baru', '32.01.16.2013');
    expect(await field.open(named.secret)).toMatchObject({
      cooperative: { name: 'Koperasi Contoh Baru' },
    });
    clock.now += 1_000;
    await as('Koperasi Lain', '32.01.16.2014');
    await as('Koperasi Contoh', '32.01.16.2013');
    expect(await field.open(named.secret)).toBeNull();
    expect(await field.report(named.secret, seen)).toBe('over');

    const last = await field.ask(id, asked, { actor: officer });
    clock.now += 1_000;
    const archived = { text: 'Diarsipkan.', reason: 'diuji' };
    await aduan.tickets.act(id, 'archive', archived, { actor: supervisor });
    await aduan.tickets.act(id, 'reopen', {}, { actor: supervisor });
    expect(await field.open(last.secret)).toBeNull();
    const { links, withheld } = await field.of(id, { actor: officer });
    expect(withheld).toBeNull();
    expect(links).toMatchObject([
      { until: named.link.askedAt + 1_000, withdrawn: false },
      { until: last.link.askedAt + 1_000, withdrawn: false },
    ]);
  });

  test('outlives the codes that are found for a cooperative which had a name alone', async () => {
    const { aduan, field, open } = fieldDesk();
    const { id } = await open({ cooperative: { name: 'Koperasi Contoh' } });
    const { secret } = await field.ask(id, asked, { actor: officer });
    const found = { name: 'Koperasi Contoh', villageCode: '32.01.16.2013' };
    await aduan.tickets.classify(id, { category: 'kdmp.gerai' }, { actor: officer });
    await aduan.tickets.classify(id, { cooperative: found }, { actor: officer });
    expect(await field.open(secret)).toMatchObject({ cooperative: found });
    await aduan.tickets.classify(id, { cooperative: null }, { actor: officer });
    expect(await field.open(secret)).toBeNull();
  });

  test('is never given for what the policy withholds, and ends when a ticket becomes confidential', async () => {
    const { aduan, field, open } = fieldDesk();
    const hidden = [
      [{ confidential: true }, 'confidential'],
      [{ supervisory: true }, 'supervisory'],
      [{ category: 'kdmp.tata_kelola.pengurus' }, 'category'],
      [{ category: 'kdmp.pendamping.ba_pmo' }, 'category'],
      [{ category: null }, 'uncategorised'],
      [{ anonymous: true, reporter: {} }, 'anonymous'],
    ] as const;
    for (const [input, because] of hidden) {
      const { id } = await open(input);
      expect((await field.of(id, { actor: supervisor })).withheld).toBe(because);
      await expect(field.ask(id, asked, { actor: supervisor })).rejects.toThrow(because);
    }
    const { id } = await open();
    const { secret } = await field.ask(id, asked, { actor: officer });
    await aduan.tickets.restrict(id, { confidential: true }, { actor: officer });
    expect(await field.open(secret)).toBeNull();
    expect(await field.report(secret, seen)).toBe('over');
  });

  test('says and shows nothing more when a withdrawal crosses the report or the opening', async () => {
    const store = memoryStore();
    let conflict: (() => Promise<unknown>) | null = null;
    const elsewhere = fieldDesk({}, store);
    const { field, historyOf, open } = fieldDesk(
      {},
      {
        ...store,
        async commit(commit) {
          const first = conflict;
          conflict = null;
          await first?.();
          return store.commit(commit);
        },
      },
    );
    const { id } = await open();
    const one = await field.ask(id, asked, { actor: officer });
    conflict = () => elsewhere.field.withdraw(id, 1, { actor: officer });
    expect(await field.report(one.secret, seen)).toBe('over');
    const other = await field.ask(id, asked, { actor: officer });
    conflict = () => elsewhere.field.withdraw(id, 2, { actor: officer });
    expect(await field.open(other.secret)).toBeNull();
    const facts = (await historyOf(id)).map(({ event }) => event);
    expect(facts.filter((event) => event === 'field-tasks:withdrawn')).toHaveLength(2);
    expect(facts).not.toContain('field-tasks:reported');
    expect(facts).not.toContain('field-tasks:opened');
  });

  test('shows what was reported, without what names a citizen, to the person it was passed on to', async () => {
    const { field, historyOf, open } = fieldDesk();
    const { id } = await open();
    const { secret } = await field.ask(id, asked, { actor: officer });
    await field.report(secret, { ...seen, text: 'Sudah telepon 081234567890.' });
    expect((await field.open(secret))?.reports[0]?.text).toBe('Sudah telepon [PHONE].');
    const news = (await historyOf(id)).find(({ event }) => event === 'field-tasks:reported');
    expect(news?.reason).toBe('Sudah telepon 081234567890.');
  });

  test('is given where the policy table says so', async () => {
    const policy = pushPolicy({ categories: { 'kdmp.tata_kelola': 'push' } });
    const { field, open } = fieldDesk({ policy });
    const { id } = await open({ category: 'kdmp.tata_kelola.pengurus' });
    await expect(field.ask(id, asked, { actor: officer })).resolves.toHaveProperty('secret');
  });

  test('is for staff to give, and for nobody to guess', async () => {
    const { field, open } = fieldDesk();
    const { id } = await open();
    await expect(field.ask(id, asked, { actor: auditor })).rejects.toThrow('assign');
    const { secret } = await field.ask(id, asked, { actor: officer });
    await expect(field.withdraw(id, 1, { actor: auditor })).rejects.toThrow('assign');
    await expect(field.withdraw(id, 7, { actor: officer })).rejects.toThrow();
    const other = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`;
    for (const wrong of [other, '', 'x'.repeat(43), `${secret}x`, '../../x', '\0'.repeat(43)]) {
      expect(await field.open(wrong)).toBeNull();
      expect(await field.report(wrong, seen)).toBe('over');
    }
  });

  test('counts a line break of a form once, and keeps none of its control characters', async () => {
    const { field, open } = fieldDesk();
    const { id } = await open();
    const { secret } = await field.ask(id, asked, { actor: officer });
    const text = `${'x'.repeat(1_989)}${'\r\n'.repeat(10)}y`;
    expect(await field.report(secret, { ...seen, text })).toBe('kept');
    const odd = { ...seen, key: 'formulir-2', text: 'Lahan\0 kosong\u001b[2J.\r\n\tSepi.' };
    expect(await field.report(secret, odd)).toBe('kept');
    const reports = (await field.open(secret))?.reports.map((report) => report.text);
    expect(reports).toEqual([text.replaceAll('\r', ''), 'Lahan kosong[2J.\n\tSepi.']);
    const empty = field.report(secret, { ...seen, key: 'formulir-3', text: '\0\u0007' });
    await expect(empty).rejects.toMatchObject({ code: 'input-invalid' });
  });

  test('refuses reports that are none, and floods', async () => {
    const { field, historyOf, open } = fieldDesk();
    const { id } = await open();
    const { secret } = await field.ask(id, asked, { actor: officer });
    for (const bad of [
      { ...seen, text: '  ' },
      { ...seen, text: 'x'.repeat(2_001) },
      { ...seen, key: 'a:b:c:d:e' },
      { ...seen, step: 'closed' as 'done' },
    ]) {
      await expect(field.report(secret, bad)).rejects.toMatchObject({ code: 'input-invalid' });
    }
    for (let count = 1; count <= 20; count += 1) {
      expect(await field.report(secret, { ...seen, key: `formulir-${count}` })).toBe('kept');
    }
    expect(await field.report(secret, { ...seen, key: 'formulir-21' })).toBe('full');
    const news = (await historyOf(id)).filter(({ event }) => event === 'field-tasks:reported');
    expect(news).toHaveLength(20);
  });

  test('has its secret, its task and its reports nowhere in the store in clear', async () => {
    const { field, open, store } = fieldDesk();
    const { id } = await open();
    const { secret } = await field.ask(id, asked, { actor: officer });
    await field.report(secret, seen);
    const kept: string[] = [];
    const spied = fieldDesk(
      {},
      {
        ...store,
        async commit(commit) {
          kept.push(JSON.stringify(commit.rows ?? null));
          return store.commit(commit);
        },
      },
    );
    const again = await spied.field.ask(id, asked, { actor: officer });
    expect(kept.join()).toContain('field-tasks:links');
    const events = await store.readEvents('default' as never, id as never);
    const all = `${JSON.stringify(events)}${kept}`;
    for (const hidden of [secret, again.secret, asked.task, seen.text]) {
      expect(all).not.toContain(hidden);
    }
  });
});

test('The clock of the field runs by itself: it stops at a report, and stops no clock of the citizen', async () => {
  const { aduan, clock, field, open } = fieldDesk();
  const { id } = await open();
  const clocksNow = async () => {
    const { clocks } = await aduan.tickets.get(id, { actor: supervisor });
    return Object.fromEntries(clocks.map(({ dueAt, metric, state }) => [metric, { dueAt, state }]));
  };
  const before = await clocksNow();
  expect(before).not.toHaveProperty('field-report');
  const { secret } = await field.ask(id, asked, { actor: officer });
  const during = await clocksNow();
  expect(during['field-report']?.state).toBe('running');
  expect(during.resolution).toEqual(before.resolution);
  clock.now += day;
  await field.report(secret, seen);
  expect((await clocksNow())['field-report']?.state).toBe('met');
  expect((await clocksNow()).resolution).toEqual(before.resolution);
  const again = await field.ask(id, asked, { actor: officer });
  expect((await clocksNow())['field-report']?.state).toBe('running');
  await field.withdraw(id, again.link.number, { actor: officer });
  expect((await clocksNow())['field-report']?.state).not.toBe('running');
});

test('a link tells nothing of a hidden reporter, where the host lets one be told of', async () => {
  const policy = pushPolicy({ confidential: 'push' });
  const { field, open } = fieldDesk({ policy });
  const { id } = await open({ confidential: true, reporter: { ...reporter, name: 'Sri Rahayu' } });
  const task = 'Tanyakan kepada Rahayu, +62 812 3456 7890, apakah gedungnya ada.';
  const { secret } = await field.ask(id, { ...asked, task }, { actor: officer });
  expect((await field.open(secret))?.task).toBe(
    'Tanyakan kepada ••••, ••••, apakah gedungnya ada.',
  );
});
