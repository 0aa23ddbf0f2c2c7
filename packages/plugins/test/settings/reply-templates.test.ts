import { expect, it } from 'vitest';
import { agent, officer, principal, testDesk } from '../../../core/test/runtime/test-desk.js';
import { replies, starterTemplates } from '../../src/replies/index.js';
import { settings } from '../../src/settings/index.js';

const administrator = principal('a-1', 'administrator');
const document = 'reply-templates';
const thanks = {
  id: 'terima-kasih',
  label: { id: 'Terima kasih', en: 'Thanks' },
  text: { id: 'Terima kasih, {name}. Nomor Anda {number}.', en: 'Thank you, {name}: {number}.' },
};

function desk() {
  const { aduan } = testDesk({ plugins: [replies(), settings()] });
  const plugin = aduan.plugins.settings;
  const as = { actor: administrator };
  const write = (templates: readonly unknown[]) =>
    plugin.write({ document, body: { templates }, base: 0 }, as);
  const offered = async () =>
    (await aduan.plugins.replies.templates({}, { actor: officer })).items.map(({ id }) => id);
  return { aduan, plugin, as, write, offered };
}

it('offers officers the templates that an administrator published', async () => {
  const { aduan, plugin, as, write, offered } = desk();
  const before = starterTemplates.map(({ id }) => id);
  expect(await offered()).toEqual(before);
  await write([thanks]);
  expect(await offered()).toEqual(before);
  const { changes, seen, whatIf } = await plugin.simulate({ document }, as);
  expect(whatIf).toBeNull();
  expect(changes).toHaveLength(before.length + 1);
  expect(changes.at(-1)).toMatchObject({ subject: { id: 'Templat Terima kasih' }, before: null });
  await plugin.publish({ document, seen }, as);
  expect(await offered()).toEqual(['terima-kasih']);
  const input = { body: 'Gerai tutup.', channel: 'desk', reporter: { name: 'Sari' } };
  const { ticket } = await aduan.tickets.open(input, { actor: agent });
  const which = { template: 'terima-kasih' };
  const { text } = await aduan.plugins.replies.compose(ticket.id, which, { actor: agent });
  expect(text).toBe(`Terima kasih, Sari. Nomor Anda ${ticket.number}.`);
});

it.each([
  [
    'a variable that nothing fills',
    [{ ...thanks, text: { id: 'Halo {nama}', en: 'Hi' } }],
    '{nama} tidak bisa diisi',
  ],
  ['a code twice', [thanks, thanks], 'Ada dua templat dengan kode "terima-kasih"'],
  ['no English text', [{ ...thanks, text: { id: 'Halo' } }], 'text.en: belum diisi'],
  ['an empty text', [{ ...thanks, text: { id: ' ', en: 'Hi' } }], 'paling sedikit 1'],
  ['a code with a space', [{ ...thanks, id: 'terima kasih' }], 'bentuknya belum benar'],
  ['no name', [{ ...thanks, label: {} }], 'label.id: belum diisi'],
])('refuses %s', async (_, templates, says) => {
  const { plugin, as, write } = desk();
  await write(templates);
  const { references, shape } = await plugin.check({ document }, as);
  expect([...shape, ...references].map(({ message }) => message.id).join()).toContain(says);
});
