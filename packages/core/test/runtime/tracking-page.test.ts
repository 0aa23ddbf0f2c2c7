import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { ratings } from '@aduan/plugins/ratings';
import { describe, expect, it } from 'vitest';
import { categoryTree } from '../../src/category/category-tree.js';
import { emergencyCategories } from '../../src/category/emergency-topics.js';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import type { OpenResult } from '../../src/runtime/tickets.js';
import { firstOf } from './first-of.js';
import { agent, delivery, officer, testDesk, textEvent } from './test-desk.js';

async function deskWithTickets(count: number, options: Parameters<typeof testDesk>[0] = {}) {
  const desk = testDesk(options);
  const opened: OpenResult[] = [];
  for (let index = 0; index < count; index += 1) {
    const input = { body: 'Gerai tutup.', channel: 'phone' };
    opened.push(await desk.aduan.tickets.open(input, { actor: agent }));
  }
  const at = (index: number) => firstOf(opened.slice(index));
  const track = (index: number, pin = at(index).pin) =>
    desk.aduan.citizen.track({ number: at(index).ticket.number, pin });
  return { ...desk, at, opened, track };
}

describe('what comes next', () => {
  it('tells nobody to reply whose report came without a conversation', async () => {
    const { aduan, at, track } = await deskWithTickets(1);
    await aduan.tickets.answer(at(0).ticket.id, 'Besok buka.', { actor: officer });
    const found = await track(0);
    const next = found.found ? found.ticket.next.id : '';
    expect(next).toContain('halaman Lacak Laporan');
    expect(next).not.toContain('balas saja');
  });

  it('tells anyone who wrote in a conversation to reply there', async () => {
    const { aduan, channel } = testDesk();
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    const { ticket } = firstOf((await aduan.tickets.list({}, { actor: officer })).items);
    await aduan.tickets.answer(ticket.id, 'Besok buka.', { actor: officer });
    const { content } = firstOf(channel.sent);
    const pin =
      /PIN[^\d]*(\d{4} \d{4})/.exec(content.type === 'text' ? content.text : '')?.[1] ?? '';
    const found = await aduan.citizen.track({ number: ticket.number, pin });
    expect(found.found && found.ticket.next.id).toContain('balas saja');
  });
});

describe('the steps of a ticket', () => {
  it('name the unit that had it then', async () => {
    const units = { a: { id: 'Unit A', en: 'Unit A' }, b: { id: 'Unit B', en: 'Unit B' } };
    const { aduan, opened, track } = await deskWithTickets(1, { units });
    const { id } = firstOf(opened).ticket;
    await aduan.tickets.act(id, 'route', { team: 'a' }, { actor: officer });
    await aduan.tickets.act(id, 'start', {}, { actor: officer });
    await aduan.tickets.act(id, 'route', { team: 'b' }, { actor: officer });
    const found = await track(0);
    const steps = found.found ? found.ticket.steps.map(({ text }) => text.id) : [];
    expect(steps.filter((text) => text.includes('Unit'))).toEqual([
      expect.stringContaining('Unit A'),
      expect.stringContaining('Unit B'),
    ]);
  });
});

describe('who helps now', () => {
  const threat = { id: 'Telepon 112 atau pos jaga kami.', en: 'Call 112 or our post.' };
  const helping = { ...defaultIntake(), emergencyHelp: { 'darurat.ancaman': threat } };
  const categories = categoryTree(emergencyCategories);
  const wrapped = [
    ['as it is', helping, []],
    ['behind ratings', helping, [ratings()]],
    ['behind similar reports', helping, [mergedTickets()]],
  ] as const;

  it.each(wrapped)(
    'stands on the page of anyone who is in danger, %s',
    async (_, intake, plugins) => {
      const { aduan, at, track } = await deskWithTickets(1, { categories, intake, plugins });
      const help = async () => {
        const found = await track(0);
        return found.found && found.ticket.help;
      };
      const { id } = at(0).ticket;
      expect(await help()).toBeNull();
      await aduan.tickets.classify(id, { category: 'darurat.ancaman' }, { actor: officer });
      expect(await help()).toEqual(threat);
      await aduan.tickets.classify(id, { category: 'darurat.penipuan' }, { actor: officer });
      expect(await help()).toBeNull();
      await aduan.tickets.classify(id, { category: 'darurat.ancaman' }, { actor: officer });
      await aduan.tickets.answer(id, 'Polisi sudah datang.', { actor: officer });
      expect(await help()).toEqual(threat);
      await aduan.tickets.close(id, { actor: officer });
      expect(await help()).toBeNull();
    },
  );
});
