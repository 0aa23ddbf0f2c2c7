import { describe, expect, it } from 'vitest';
import type { CitizenAccess } from '../../src/channel/citizen-access.js';
import type { PartyId } from '../../src/ids.js';
import { citizenPrincipal } from '../../src/ports/principal.js';
import type { TranscriptInput } from '../../src/runtime/tickets.js';
import { firstOf } from './first-of.js';
import { agent, officer, supervisor, testChannel, testDesk } from './test-desk.js';

const file = { ref: 'blob:phone-1', kind: 'audio', mime: 'audio/wav' } as const;
const said: TranscriptInput = { text: 'Kuncinya diganti.', channel: 'phone', attachments: [file] };

/** A ticket that came by phone, and the delivery window of the phone line. */
async function phoneTicket() {
  const channel = testChannel();
  let window: CitizenAccess | undefined;
  channel.start = async (context) => {
    window = context.citizen;
  };
  const desk = testDesk({ channels: { phone: channel } });
  await desk.aduan.start();
  const opening = { body: 'Gerai tutup.', channel: 'phone', reporter: { name: 'Siti' } };
  const { ticket, pin } = await desk.aduan.tickets.open(opening, { actor: agent });
  const { id, number } = ticket;
  const { tickets } = desk.aduan;
  const tracked = await desk.aduan.citizen.track({ number, pin });
  await desk.aduan.close();
  if (!window || !tracked.found) throw new Error('There is no page.');
  const view = () => tickets.get(id, { actor: officer });
  return {
    ...desk,
    ticket,
    id,
    number,
    pin,
    tickets,
    window,
    page: { number, pass: tracked.ticket.pass },
    view,
    async messages() {
      const { timeline } = await view();
      return timeline.flatMap((entry) => (entry.type === 'message' ? [entry] : [])).slice(1);
    },
  };
}

describe('what a citizen says in their ticket outside of a chat', () => {
  it('stands there as their message, with its files, once for its key', async () => {
    const { id, messages, tickets, view } = await phoneTicket();
    await tickets.append(id, said, { actor: agent, key: 'k' });
    await tickets.append(id, said, { actor: agent, key: 'k' });
    const [message, ...others] = await messages();
    expect(others).toEqual([]);
    expect(message).toMatchObject({ direction: 'in', text: said.text, channel: 'phone' });
    expect((await view()).ticket.attachments).toMatchObject([{ blob: 'phone-1' }]);
    expect((await tickets.verifyHistory(id, { actor: officer })).intact).toBe(true);
  });

  it.each([
    ['is what he was asked for', {}, 'new'],
    ['is only kept, where somebody says so', { keepsStatus: true }, 'waiting-citizen'],
  ])('%s', async (_what, more, phase) => {
    const { id, tickets } = await phoneTicket();
    await tickets.ask(id, 'Sejak kapan?', { actor: officer });
    const { ticket } = await tickets.append(id, { ...said, ...more }, { actor: agent });
    expect(ticket.phase).toBe(phase);
  });

  it('goes with them when they are erased', async () => {
    const { aduan, id, tickets, messages } = await phoneTicket();
    await aduan.files.put('phone-1', new Uint8Array([1]), { mime: 'audio/wav' });
    const { ticket } = await tickets.append(id, said, { actor: agent });
    await tickets.answer(id, 'Sudah.', { actor: officer });
    await tickets.close(id, { actor: officer });
    const party: PartyId = firstOf(ticket.reporters);
    const decision = { actor: supervisor, reason: 'UU-27' };
    const { count } = await aduan.dataProtection.erase(party, decision);
    expect(count.files).toBe(1);
    expect(await aduan.files.get('phone-1')).toBeNull();
    expect((await messages())[0]?.text).toBeNull();
  });

  it.each([
    ['nothing', { ...said, text: '  ' }],
    ['too much', { ...said, text: 'x'.repeat(10_001) }],
    ['a sentence as its channel', { ...said, channel: 'lewat telepon' }],
    ['a hundred and one files', { ...said, attachments: Array.from({ length: 101 }, () => file) }],
  ])('is refused when it is %s', async (_what, wrong) => {
    const { id, tickets } = await phoneTicket();
    const refused = tickets.append(id, wrong, { actor: agent });
    await expect(refused).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('is nothing that somebody else may say', async () => {
    const { id, tickets, messages } = await phoneTicket();
    const stranger = { actor: citizenPrincipal('somebody-else') };
    await expect(tickets.append(id, said, stranger)).rejects.toThrow();
    const guest = { actor: { ...officer, roles: [] } };
    await expect(tickets.append(id, said, guest)).rejects.toThrow();
    expect(await messages()).toEqual([]);
  });
});

describe('what somebody adds who has shown the PIN', () => {
  const addition = { key: 'call-1/3', text: said.text, media: [file] };

  it('joins the ticket of that PIN, once', async () => {
    const { messages, page, view, window } = await phoneTicket();
    for (let count = 0; count < 2; count += 1)
      expect(await window.add({ ...page, ...addition })).toMatchObject({ found: true });
    expect(await messages()).toMatchObject([{ text: said.text, channel: 'phone' }]);
    expect((await view()).ticket.attachments).toHaveLength(1);
  });

  it('joins none with the pass of another one, or after half an hour', async () => {
    const { aduan, clock, messages, page, window } = await phoneTicket();
    const other = await aduan.tickets.open({ body: 'x', channel: 'phone' }, { actor: agent });
    const nobody = { found: false, reason: 'no-match' };
    const { number } = other.ticket;
    expect(await window.add({ ...page, ...addition, number })).toEqual(nobody);
    expect(await window.add({ ...page, ...addition, pass: `${page.pass}x` })).toEqual(nobody);
    clock.now += 31 * 60_000;
    expect(await window.add({ ...page, ...addition })).toEqual(nobody);
    expect(await messages()).toEqual([]);
  });

  it('is offered on its page while the desk waits for it, and takes the work up again', async () => {
    const { aduan, id, messages, number, pin, tickets, window } = await phoneTicket();
    const look = async () => {
      const tracked = await aduan.citizen.track({ number, pin });
      if (!tracked.found) throw new Error('There is no page.');
      return tracked.ticket;
    };
    expect((await look()).may).toEqual([]);
    await tickets.ask(id, 'Kuncinya diganti kapan?', { actor: agent });
    const { may, next, pass } = await look();
    expect(may).toEqual(['add']);
    expect(next.id).toContain('halaman Lacak Laporan');
    const answer = { number, pass, key: 'page-1', text: 'Hari Senin.' };
    expect(await window.add(answer)).toMatchObject({ ticket: { phase: 'new', may: [] } });
    expect(await messages()).toMatchObject([{ direction: 'out' }, { text: 'Hari Senin.' }]);
    await tickets.ask(id, 'Jam berapa?', { actor: agent });
    const fromHost = { ...answer, key: 'page-2', text: 'Jam delapan.' };
    expect(await aduan.citizen.add(fromHost)).toMatchObject({ ticket: { phase: 'new' } });
    expect((await messages()).at(-1)).toMatchObject({ text: 'Jam delapan.', channel: 'tracking' });
  });

  it('is not passed over in silence when it cannot be kept', async () => {
    const { page, window } = await phoneTicket();
    const refused = window.add({ ...page, ...addition, text: '' });
    await expect(refused).rejects.toMatchObject({ code: 'input-invalid' });
  });
});
