import { systemPrincipal } from '@aduan/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
let supervisor: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  desk = await smallDesk();
  supervisor = await desk.officer('penyelia.c');
  auditor = await desk.officer('auditor.d');
  for (const [subject, channel] of [
    ['=HYPERLINK("http://contoh")', 'phone'],
    ['Hubungi 0812 3456 7890', 'counter'],
  ] as const) {
    const input = { body: 'x', subject, channel, region: '33.73', reporter: { name: 'Bu Warga' } };
    await desk.aduan.tickets.open(input, { actor: systemPrincipal });
  }
});

afterAll(() => desk?.dispose());

test('a supervisor takes the list that they see, safe to open in an Indonesian spreadsheet', async () => {
  const answer = await supervisor.get('/api/v1/exports/tickets.csv?channel=phone&separator=;');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="tickets.csv"/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, row, ...more] = new TextDecoder().decode(bytes).split('\r\n');
  expect(head).toMatch(/^Nomor;Nomor di sistem lain;Jenis;/);
  expect(row).toContain(';"\'=HYPERLINK(""http://contoh"")";;');
  expect(row).toContain('2026-03-02T10:00:00+07:00');
  expect(more).toEqual(['']);
});

test('nobody whom a session knows takes names and numbers along, an agent nothing at all', async () => {
  for (const each of [supervisor, auditor]) {
    const masked = await (await each.get('/api/v1/exports/tickets.csv?locale=en')).text();
    expect(masked).toMatch(/^\uFEFF?Number,/);
    expect(masked.split('\r\n')).toHaveLength(4);
    expect(masked).not.toMatch(/Bu Warga|3456/);
  }
  const agent = await desk.officer('petugas.a');
  expect((await agent.get('/api/v1/exports/tickets.csv')).status).toBe(403);
});
