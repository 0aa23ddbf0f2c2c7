import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, generateMasterKeys, masterKeyProvider, officerPrincipal } from '@aduan/core';
import { ratings } from '@aduan/plugins/ratings';
import { replies } from '@aduan/plugins/replies';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { openStore } from '../open-store.js';
import { serverFiles } from '../server-files.js';

const actor = officerPrincipal('p-1', ['supervisor']);
const superior = officerPrincipal('p-2', ['supervisor']);

test('personal values stand in clear in no file of the server: tables, log, temporary files', {
  timeout: 120_000,
}, async () => {
  const store = openStore();
  const keys = masterKeyProvider(generateMasterKeys());
  const parts = { store, keys, blobs: store.blobs, policies: [], channels: {} };
  const aduan = createAduan({
    ...parts,
    calendar: kemenkopCalendar,
    plugins: [ratings(), replies()],
  });
  await store.migrate();
  const answers = aduan.plugins.replies;
  let serial = 0;
  const plant = () => `Penanda${++serial}Rahasia`;
  for (let round = 0; round < 5; round += 1) {
    const blob = `berkas-${round}`;
    const content = new TextEncoder().encode(`${plant()} `.repeat(40_000));
    await aduan.files.put(blob, content, { mime: 'application/pdf' });
    const contacts = [{ kind: 'email', value: `${plant()}@contoh.id` }];
    const attachments = [{ kind: 'document' as const, ref: `blob:${blob}`, name: plant() }];
    const reporter = { name: plant(), contacts };
    const words = { body: plant(), subject: plant(), respondent: plant() };
    const options = { actor, key: plant() };
    const { pin, ticket } = await aduan.tickets.open(
      { ...words, channel: 'letter', reporter, attachments },
      options,
    );
    const { id, number } = ticket;
    await aduan.tickets.note(id, plant(), { actor, key: plant() });
    await answers.write(id, { action: 'answer', text: plant() }, { actor });
    await answers.submit(id, {}, { actor });
    await answers.approve(id, {}, { actor: superior });
    await answers.send(id, {}, { actor });
    await aduan.tickets.close(id, { actor });
    const found = await aduan.citizen.track({ number, pin });
    const pass = found.found ? found.ticket.pass : '';
    const input = { score: 2, text: plant() };
    await aduan.citizen.command({ number, pass, command: 'ratings:rate', input });
  }
  const client = new Client(inject('postgresUrl'));
  await client.connect();
  await client.query('checkpoint');
  const found = new Set<string>();
  let isThere = false;
  for (const file of await serverFiles(client)) {
    const text = file.bytes.toString('latin1').toLowerCase();
    for (const [value] of text.matchAll(/penanda\d+rahasia/g)) found.add(value);
    isThere ||= text.includes('ticket.opened');
  }
  await client.end();
  await store.close();
  expect([...found]).toEqual([]);
  // The search finds what is there: facts, which are in clear.
  expect(isThere).toBe(true);
});
