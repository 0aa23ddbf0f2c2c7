import { expect, it } from 'vitest';
import { categoryTree } from '../../src/category/category-tree.js';
import { dataProtectionCategories } from '../../src/category/personal-data-topics.js';
import { pdpPolicy } from '../../src/sla/presets/pdp.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { agent, testDesk } from './test-desk.js';

const label = { id: 'Akses data', en: 'Access to data' };
const categories = categoryTree([
  { code: 'privacy', label, synonyms: [], aliases: ['data_pribadi'] },
  ...['akses', 'perbaikan', 'penarikan', 'pembatasan', 'kebocoran'].map((name) => ({
    code: `privacy.${name}`,
    label,
    synonyms: [],
    aliases: [`data_pribadi.${name}`],
  })),
]);

it('finds the limit of a topic that the policy calls by its old name', async () => {
  const { aduan } = testDesk({ policies: [sp4nPractice, pdpPolicy], categories });
  const input = { body: 'Data apa yang disimpan tentang saya?', channel: 'desk' };
  const category = 'privacy.akses';
  const { ticket } = await aduan.tickets.open({ ...input, category }, { actor: agent });
  const { clocks } = await aduan.tickets.get(ticket.id, { actor: agent });
  const found = clocks.filter(({ metric }) => metric === 'resolution');
  expect(found.map(({ target }) => target)).toEqual(['sp4n.nonsup', 'pdp.access']);
});

it.each(['akses', 'perbaikan', 'penarikan', 'pembatasan', 'kebocoran'])(
  'gives 72 hours by the clock to a request about %s of own data',
  async (name) => {
    const tree = categoryTree(dataProtectionCategories);
    const { aduan } = testDesk({ policies: [pdpPolicy], categories: tree });
    const input = { body: 'Ini tentang data saya.', channel: 'letter' };
    const category = `data_pribadi.${name}`;
    const { ticket } = await aduan.tickets.open({ ...input, category }, { actor: agent });
    const { clocks } = await aduan.tickets.get(ticket.id, { actor: agent });
    expect(clocks.map(({ dueAt }) => Number(dueAt) - ticket.openedAt)).toEqual([259_200_000]);
  },
);
