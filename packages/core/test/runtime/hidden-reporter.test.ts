import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../src/channel/inbound.js';
import { firstOf } from './first-of.js';
import { agent, auditor, delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

function anonymousForm(from: string): InboundEvent {
  const values = { body: 'Ketua meminta uang.', anonymous: true };
  return { ...textEvent('', from), parts: [{ type: 'form', id: 'laporan', values }] };
}

/** One citizen with a case under his name and another one that he reported anonymously. */
async function deskWithBoth() {
  const desk = testDesk();
  for (const event of [textEvent('Gerai tutup.', 'warga-1'), anonymousForm('warga-1')]) {
    await desk.aduan.fetch(delivery([event]));
    await desk.aduan.workOff();
  }
  const { items } = await desk.aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
  const tickets = items.map(({ ticket }) => ticket);
  const hidden = firstOf(tickets.filter(({ anonymous }) => anonymous));
  const open = firstOf(tickets.filter(({ anonymous }) => !anonymous));
  return { ...desk, hidden, open, citizen: firstOf(open.reporters) };
}

describe('an anonymous reporter', () => {
  it('has no id in anything that officers read', async () => {
    const { aduan, hidden, open, citizen } = await deskWithBoth();
    const view = await aduan.tickets.get(hidden.id, { actor: officer });
    const { items } = await aduan.tickets.list({}, { actor: officer });
    const listed = items.filter(({ ticket }) => ticket.id === hidden.id);
    for (const seen of [view, listed]) {
      const text = JSON.stringify(seen);
      expect(text).toContain('withheld');
      expect(text).not.toContain(citizen);
      expect(text).not.toContain(open.conversationId);
      expect(text).not.toContain(open.id);
    }
    expect(view.ticket.reporters).toHaveLength(1);
  });

  it('is known to those who may loosen the flag', async () => {
    const { aduan, hidden, citizen } = await deskWithBoth();
    const view = await aduan.tickets.get(hidden.id, { actor: supervisor });
    expect(view.reporters).toMatchObject([{ id: citizen, name: 'Warga A', withheld: false }]);
  });

  it('is found by his id only by those who may know him, page by page', async () => {
    const { aduan, hidden, open, citizen } = await deskWithBoth();
    const found = async (actor: typeof officer) => {
      const page = await aduan.tickets.list({ reporter: citizen, limit: 1 }, { actor });
      return { ids: page.items.map(({ ticket }) => ticket.id), next: page.next };
    };
    expect(await found(officer)).toEqual({ ids: [open.id], next: null });
    expect((await found(supervisor)).next).not.toBeNull();
    await expect(found(auditor)).rejects.toMatchObject({ code: 'forbidden' });
    const all = await aduan.tickets.list({ reporter: citizen }, { actor: supervisor });
    expect(all.items.map(({ ticket }) => ticket.id).toSorted()).toEqual(
      [open.id, hidden.id].toSorted(),
    );
  });
});

describe('names of institutions', () => {
  it('are masked for those who may not read words', async () => {
    const { aduan, open } = await deskWithBoth();
    const cooperative = { name: 'Koperasi Bapak Warga Contoh' };
    await aduan.tickets.classify(open.id, { cooperative }, { actor: agent });
    const referral = { agency: 'lapor', name: 'Bapak Warga di LAPOR' };
    const input = { text: 'Kami teruskan.', reason: 'Bukan wewenang.', referral };
    await aduan.tickets.act(open.id, 'reject', input, { actor: officer });
    const seen = await aduan.tickets.get(open.id, { actor: auditor });
    const listed = await aduan.tickets.list({}, { actor: auditor });
    expect(JSON.stringify([seen, listed])).not.toContain('Bapak Warga');
    const known = await aduan.tickets.get(open.id, { actor: officer });
    expect(known.ticket).toMatchObject({ cooperative, referral });
  });
});
