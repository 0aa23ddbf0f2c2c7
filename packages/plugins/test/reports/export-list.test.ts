import {
  citizenPrincipal,
  ForbiddenError,
  InputError,
  type PartyId,
  type Principal,
  type TenantId,
} from '@aduan/core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  agent,
  auditor,
  officer,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { type ListExport, type ReportsOptions, reports } from '../../src/reports/index.js';

async function deskOfTickets(count = 3, options: ReportsOptions = {}) {
  const heard: unknown[] = [];
  const desk = testDesk({
    plugins: [reports({ exported: (record) => heard.push(record), ...options })],
  });
  for (let index = 0; index < count; index += 1) {
    desk.clock.now += 1000;
    await desk.aduan.tickets.open(
      {
        body: 'BODYMARK',
        subject: `=Perihal ${index}`,
        channel: 'phone',
        region: '33.73',
        reporter: { name: `Warga ${index}`, contacts: [{ kind: 'phone', value: '0812345678' }] },
        anonymous: index === 0,
      },
      { actor: agent },
    );
  }
  const rows = async (order: ListExport, actor: Principal) => {
    const chunks: string[] = [];
    for await (const chunk of await desk.aduan.plugins.reports.exportList(order, { actor }))
      chunks.push(chunk);
    const text = chunks.join('');
    return {
      text,
      chunks,
      rows: parse(text, { bom: true, columns: true }) as Record<string, string>[],
    };
  };
  return { ...desk, heard, reports: desk.aduan.plugins.reports, rows };
}

describe('a list for a spreadsheet', () => {
  test('holds what the exporter sees in the list, the newest ticket first', async () => {
    const { rows } = await deskOfTickets();
    const exported = await rows({}, supervisor);
    expect(exported.text.startsWith('\uFEFFNomor,')).toBe(true);
    expect(exported.rows).toMatchObject([
      { Perihal: "'=Perihal 2", Pelapor: 'Warga 2', Diterima: '2026-04-14T09:00:03+07:00' },
      { Perihal: "'=Perihal 1", Jenis: 'Pengaduan', Status: 'Diterima', Anonim: '' },
      { Pelapor: 'Warga 0', Anonim: 'ya' },
    ]);
  });

  test('names places, topics, units and officers, and says so where nobody knows the name', async () => {
    const { aduan, rows } = await deskOfTickets(1);
    const [first] = (await aduan.tickets.list({}, { actor: supervisor })).items;
    const id = first?.ticket.id ?? '';
    await aduan.tickets.classify(id, { category: 'kdmp.gerai' }, { actor: officer });
    await aduan.tickets.assign(id, { assignee: officer.id, team: 'layanan' }, { actor: officer });
    const [untold] = (await rows({}, supervisor)).rows;
    expect(untold).toMatchObject({
      Wilayah: 'wilayah belum dikenal',
      'Kode wilayah': '33.73',
      Kategori: 'topik belum dikenal',
      Unit: 'unit belum dikenal',
      Petugas: 'petugas yang tidak terdaftar',
    });

    const named = testDesk({
      regionName: (code) => (code === '33.73' ? 'Kota Salatiga, Jawa Tengah' : null),
    });
    const { names } = named.aduan;
    expect(names.region('33.73').id).toBe('Kota Salatiga, Jawa Tengah');
    expect(names.region('98.01').en).toBe('region not known');
  });

  test('is a file as well, with the officers that the host names', async () => {
    const { aduan, reports: made } = await deskOfTickets(1, { officerName: (id) => `Nama ${id}` });
    const [first] = (await aduan.tickets.list({}, { actor: supervisor })).items;
    await aduan.tickets.assign(
      first?.ticket.id ?? '',
      { assignee: officer.id },
      { actor: officer },
    );
    const file = await made.listFile({ locale: 'en', separator: ';' }, { actor: supervisor });
    expect(file).toMatchObject({ mime: 'text/csv; charset=utf-8', name: 'tickets.csv' });
    const text = await new Response(file.body).text();
    expect(text).toMatch(/^\uFEFF?Number;/);
    expect(text).toContain(`;Nama ${officer.id};`);
    expect(await made.exports({}, { actor: supervisor })).toHaveLength(1);
    await expect(made.listFile({}, { actor: agent })).rejects.toBeInstanceOf(ForbiddenError);
  });

  test('is masked as every read is', async () => {
    const { rows } = await deskOfTickets();
    const { text } = await rows({}, auditor);
    expect(text).not.toMatch(/Warga|Perihal \d|BODYMARK/);
  });

  test('knows no ticket beyond the regions of the exporter, nor one that they are reported in', async () => {
    const { aduan, rows } = await deskOfTickets();
    const [first] = (await aduan.tickets.list({}, { actor: supervisor })).items;
    await aduan.tickets.classify(
      first?.ticket.id ?? '',
      { recusals: [supervisor.id] },
      { actor: officer },
    );
    expect((await rows({}, supervisor)).rows).toHaveLength(2);
    expect((await rows({}, { ...supervisor, id: 'p-8', regions: ['32'] })).rows).toEqual([]);
    expect((await rows({}, { ...supervisor, id: 'p-8' })).rows).toHaveLength(3);
  });

  test('comes page by page, each ticket once, while tickets change', async () => {
    const { aduan, clock, reports } = await deskOfTickets(450);
    const lines: string[] = [];
    const list = await reports.exportList({ columns: ['number'] }, { actor: supervisor });
    let chunks = 0;
    for await (const chunk of list) {
      chunks += 1;
      clock.now += 1000;
      const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
      await aduan.tickets.note(items.at(-1)?.ticket.id ?? '', 'x', { actor: officer });
      lines.push(...chunk.trimEnd().split('\r\n'));
    }
    expect(chunks).toBe(4);
    expect(new Set(lines).size).toBe(451);
    expect(lines).toHaveLength(451);
  });

  test('is filtered as the list is, with chosen columns in either language', async () => {
    const { rows } = await deskOfTickets();
    const columns = ['number', 'anonymous', 'dueAt'] as const;
    const order = { filter: { guarded: true }, columns, locale: 'en', bom: false } as const;
    const { rows: found, text } = await rows(order, supervisor);
    expect(text.startsWith('Number,Anonymous,Due\r\n')).toBe(true);
    expect(found).toMatchObject([{ Anonymous: 'yes' }]);
    expect(found[0]?.Due).toMatch(/^2026-.*\+07:00$/);
  });

  test.each([
    ['an officer', officer],
    ['an agent', agent],
    ['a citizen', citizenPrincipal('warga')],
  ])('is refused to %s, and nothing is recorded', async (_, actor) => {
    const { reports } = await deskOfTickets(1);
    await expect(reports.exportList({}, { actor })).rejects.toBeInstanceOf(ForbiddenError);
    await expect(reports.exports({}, { actor })).rejects.toBeInstanceOf(ForbiddenError);
    expect(await reports.exports({}, { actor: supervisor })).toEqual([]);
  });

  test('is refused when it asks for more than the exporter may know', async () => {
    const { reports } = await deskOfTickets(1);
    const filter = { reporter: 'p' as PartyId };
    const asked = reports.exportList({ filter }, { actor: auditor });
    await expect(asked).rejects.toBeInstanceOf(ForbiddenError);
    const columns = ['number', 'words'] as never;
    const wrong = reports.exportList({ columns }, { actor: supervisor });
    await expect(wrong).rejects.toBeInstanceOf(InputError);
    expect(await reports.exports({}, { actor: supervisor })).toEqual([]);
  });

  test('stands in a ledger before its first line is read, and is told', async () => {
    const { clock, heard, reports, store } = await deskOfTickets(1);
    const filter = { region: '33.73' };
    await reports.exportList({ filter, columns: ['number'] }, { actor: supervisor });
    await Promise.all(Array.from({ length: 8 }, () => reports.exportList({}, { actor: auditor })));
    const records = await reports.exports({}, { actor: supervisor });
    expect(records).toHaveLength(9);
    const actor = { id: supervisor.id, kind: 'officer', roles: ['supervisor'] };
    expect(records.at(-1)).toEqual({ at: clock.now, actor, filter, columns: ['number'] });
    expect(heard[0]).toEqual(records.at(-1));
    const ledger = await store.readLedger('default' as TenantId, 'reports:exports', { limit: 99 });
    expect(ledger.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('tells whose tickets somebody took to nobody who may not know reporters', async () => {
    const { heard, reports } = await deskOfTickets(1);
    const filter = { reporter: 'pelapor-x' as PartyId, foreignId: { id: 'nomor-x' } };
    await reports.exportList({ filter }, { actor: supervisor });
    const told = JSON.stringify([heard, await reports.exports({}, { actor: auditor })]);
    expect(told).not.toMatch(/pelapor-x|nomor-x/);
    expect(told.match(/"withheld"/g)).toHaveLength(4);
    expect(await reports.exports({}, { actor: supervisor })).toMatchObject([{ filter }]);
  });
});
