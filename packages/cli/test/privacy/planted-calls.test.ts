import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, type Channel, createAduan, officerPrincipal } from '@aduan/core';
import { phoneChannel } from '@aduan/ivr';
import { playCall, simulateCall, simulatedProvider } from '@aduan/ivr/simulator';
import { kopdesPerform, kopdesPhoneFlow } from '@aduan/kopdes/phone';
import { sqliteStore } from '@aduan/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { markedValues } from './marked-values.js';

const url = 'https://desk.example/aduan/phone';
const actor = officerPrincipal('arsip-1', ['supervisor']);

test('what callers say stands in clear nowhere, while they talk, afterwards and when they are erased', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aduan-planted-calls-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const database = join(directory, 'desk.db');
  const store = sqliteStore({ file: database });
  await store.migrate();
  const heard: string[] = [];
  // 10.00 WIB of a Wednesday: open.
  let now = Date.parse('2026-02-18T10:00:00+07:00');
  const values = () => {
    const reader = new DatabaseSync(database, { readOnly: true });
    try {
      // The progress of the index has nothing to do with calls.
      return reader.prepare("select key from stored_value where key not like 'search:%'").all();
    } finally {
      reader.close();
    }
  };
  const phone = phoneChannel({
    flow: kopdesPhoneFlow,
    provider: simulatedProvider(),
    perform: (effect, state) => kopdesPerform(aduan.citizen)(effect, state),
    tickets: () => aduan.tickets,
    pause: async () => {},
  });
  const aduan: Aduan<{ readonly phone: Channel }> = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [],
    channels: { phone },
    now: () => now,
    logger: (...line) => heard.push(JSON.stringify(line)),
  });
  const seed = markedValues();
  const kept = async () => {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const bytes = await Promise.all(
      files.map(({ name, parentPath }) => readFile(join(parentPath, name), 'latin1')),
    );
    return [...bytes, ...heard].join('\n').toLowerCase();
  };
  const leaked = async () => {
    const clear = await kept();
    return seed.marks.filter((mark) => clear.includes(mark));
  };

  const lead = ['* call', '> #1', '> melapor', '> #2'];
  // One caller sends the report, one hangs up before.
  for (const [call, end] of Object.entries({ sent: ['> #1', '> #1'], lost: [] })) {
    const from = `+62${seed.phone().slice(1)}`;
    const handset = simulateCall(aduan.fetch, url, { call, from });
    const told = [`> ${seed.text()}`, `> Desa ${seed.word()}`, `> Pak ${seed.word()}`];
    await playCall(handset, [...lead, ...told]);
    expect(await leaked()).toEqual([]);
    await playCall(handset, [...end, '* hang up']);
  }
  await aduan.workOff();
  const { items } = await aduan.tickets.list({}, { actor });
  expect(items).toHaveLength(2);
  expect(values().length).toBeGreaterThan(10);
  expect(await leaked()).toEqual([]);

  const protection = aduan.dataProtection;
  for (const { ticket } of items) {
    for (const { id: obligationId } of ticket.obligations) {
      const attempt = { obligationId, by: 'phone', outcome: 'reached' } as const;
      await aduan.tickets.attempt(ticket.id, attempt, { actor });
    }
    await aduan.tickets.answer(ticket.id, 'Sudah selesai.', { actor });
    await aduan.tickets.close(ticket.id, { actor });
    for (const party of ticket.reporters)
      await protection.erase(party, { actor, reason: 'request' });
  }
  expect(await leaked()).toEqual([]);
  // The line has a key of its own: its calls expire on time, also without new calls.
  now += 3 * 3_600_000;
  await aduan.workOff();
  expect(values()).toEqual([]);
  expect(await leaked()).toEqual([]);
  await aduan.close();
  await store.close();
  expect(await leaked()).toEqual([]);
});
