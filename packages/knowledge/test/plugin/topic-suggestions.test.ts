import { type Principal, systemPrincipal } from '@aduan/core';
import { describePlugin } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { topicSuggestions } from '../../src/plugin/index.js';
import { knowledgeDesk, officer, superior } from './knowledge-desk.js';

describePlugin({ plugin: topicSuggestions(() => ({ suggest: () => ({}) })) });

/** Suggests what the text says. */
const echo = {
  suggest: (text: string) => ({
    category: { choices: [{ label: text, confidence: 0.9 }], isSure: false },
  }),
};

const handled = { kind: 'complaint', channel: 'counter' } as const;

/** The lines that leave as training data. */
async function labelled(
  { mounted }: ReturnType<typeof knowledgeDesk>['aduan'],
  actor: Principal,
): Promise<string> {
  const [route] = mounted.find(({ plugin }) => plugin.id === 'understanding')?.parts.routes ?? [];
  const request = new Request('http://desk.example/');
  const answer = await route?.handle(request, { actor }, AbortSignal.timeout(5_000));
  return (await answer?.text()) ?? '';
}

test('topics are suggested by the words of a ticket, and nothing of it changes', async () => {
  const { aduan } = knowledgeDesk({ understanding: echo });
  const { ticket } = await aduan.tickets.open({ ...handled, body: 'Beras habis.' }, officer);
  const said = await aduan.plugins.understanding.suggest(ticket.id, {}, officer);
  expect(said.category?.choices[0]?.label).toContain('Beras habis.');
  expect((await aduan.tickets.get(ticket.id, officer)).ticket).toMatchObject({
    category: null,
    version: ticket.version,
  });
});

test('labelled tickets leave without personal data, by those who may take lists, and on record', async () => {
  const { aduan } = knowledgeDesk();
  const body = 'NIK saya 3517214901980011, gas elpiji kosong.';
  const reporter = { name: 'Siti Rahayu' };
  const category = 'layanan.antrean';
  const input = { ...handled, body, category, reporter };
  const { ticket } = await aduan.tickets.open(input, officer);
  await expect(labelled(aduan, officer.actor)).rejects.toThrow('export-list');
  const line = JSON.parse(await labelled(aduan, superior.actor));
  expect(line).toMatchObject({ category, kind: 'complaint' });
  expect(line.text).toContain('elpiji');
  expect(line.text).not.toMatch(/3517|Siti/);
  const views = await aduan.plugins['view-log'].of(ticket.id, {}, superior);
  expect(views.map(({ actor }) => actor.id)).toEqual(['penyelia']);
});

test('no model learns from itself: a label counts once a person has seen it', async () => {
  const { aduan } = knowledgeDesk();
  const body = 'Pupuk urea tidak pernah ada.';
  const input = { ...handled, channel: 'web', body, category: 'izin.usaha' };
  const { ticket } = await aduan.tickets.open(input, { actor: systemPrincipal });
  expect(await labelled(aduan, superior.actor)).not.toContain('urea');
  await aduan.tickets.note(ticket.id, 'Sudah dibaca.', officer);
  expect(await labelled(aduan, superior.actor)).toContain('urea');
});
