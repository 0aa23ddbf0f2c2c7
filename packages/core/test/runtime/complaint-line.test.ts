import { describe, expect, it } from 'vitest';
import { ConflictError, ForbiddenError, InputError, TransitionError } from '../../src/errors.js';
import type { TicketId } from '../../src/ids.js';
import { firstOf } from './first-of.js';
import {
  agent,
  auditor,
  delivery,
  officer,
  supervisor,
  testChannel,
  testDesk,
  textEvent,
} from './test-desk.js';

async function onlyTicket(aduan: ReturnType<typeof testDesk>['aduan']) {
  const { items } = await aduan.tickets.list({}, { actor: officer });
  expect(items).toHaveLength(1);
  return firstOf(items).ticket;
}

async function deskWithComplaint(text = 'Gerai di desa kami belum buka.') {
  const desk = testDesk();
  expect((await desk.aduan.fetch(delivery([textEvent(text)]))).status).toBe(200);
  await desk.aduan.workOff();
  return { ...desk, ticket: await onlyTicket(desk.aduan) };
}

function pinOf(text: string): string {
  return /\b(\d{4} \d{4})\b/.exec(text.replace(/ADU-[\d-]+/g, ''))?.[1] ?? '';
}

describe('a complaint travels the whole line', () => {
  it('is stored, becomes a ticket with a deadline, and is acknowledged with number and PIN', async () => {
    const { ticket, channel, aduan } = await deskWithComplaint();
    expect(ticket).toMatchObject({ kind: 'complaint', phase: 'new', channel: 'test', cycle: 1 });
    expect(ticket.number).toMatch(/^ADU-2026-\d{6}-\d$/);
    expect(ticket.obligations.map(({ status }) => status)).toEqual(['owed']);
    expect(channel.sent).toHaveLength(1);
    const content = firstOf(channel.sent).content;
    expect(content.type === 'text' && content.text).toContain(ticket.number);
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.subject).toBe('Gerai di desa kami belum buka.');
    expect(view.clocks.map(({ metric, state }) => [metric, state])).toContainEqual([
      'resolution',
      'running',
    ]);
  });

  it('is answered, read by the citizen, and closed', async () => {
    const { ticket, channel, aduan } = await deskWithComplaint();
    const answered = await aduan.tickets.answer(ticket.id, 'Gerai dibuka hari Senin.', {
      actor: officer,
    });
    expect(answered.ticket).toMatchObject({ phase: 'answered' });
    expect(answered.ticket.obligations[0]).toMatchObject({ status: 'answered' });
    await aduan.workOff();
    expect(channel.sent.at(-1)?.content).toEqual({
      type: 'text',
      text: 'Gerai dibuka hari Senin.',
    });
    const { key } = firstOf(channel.sent.slice(-1));
    const receipt = {
      type: 'receipt',
      key: `${key}:read`,
      id: `provider-${key}`,
      status: 'read',
    } as const;
    const where = { at: 0, account: 'desk', conversation: 'warga-1' };
    await aduan.fetch(delivery([{ ...receipt, ...where }]));
    await aduan.workOff();
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.ticket.obligations[0]).toMatchObject({ status: 'reached', proof: 'read' });
    expect(view.ticket.obligations[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
      'posted',
      'read',
    ]);
    const closed = await aduan.tickets.close(ticket.id, { actor: officer });
    expect(closed.ticket).toMatchObject({ phase: 'closed' });
    expect(
      (await aduan.tickets.get(ticket.id, { actor: officer })).clocks.every(
        ({ stoppedAt }) => stoppedAt !== null,
      ),
    ).toBe(true);
  });

  it('can be tracked by number and PIN, and by nothing else', async () => {
    const { ticket, channel, aduan } = await deskWithComplaint();
    const content = firstOf(channel.sent).content;
    const pin = pinOf(content.type === 'text' ? content.text : '');
    const found = await aduan.citizen.track({ number: ticket.number, pin });
    expect(found).toMatchObject({ found: true, ticket: { number: ticket.number, answers: [] } });
    expect(JSON.stringify(found)).not.toContain('Gerai');
    const wrong = pin === '000000' ? '000001' : '000000';
    expect(await aduan.citizen.track({ number: ticket.number, pin: wrong })).toEqual({
      found: false,
      reason: 'no-match',
    });
    expect(await aduan.citizen.track({ number: 'ADU-2026-000999-0', pin })).toMatchObject({
      found: false,
    });
  });

  it('never keeps the PIN where an officer reads', async () => {
    const { ticket, channel, aduan } = await deskWithComplaint();
    const content = firstOf(channel.sent).content;
    const pin = pinOf(content.type === 'text' ? content.text : '');
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(pin).toHaveLength(9);
    expect(JSON.stringify(view)).not.toContain(pin);
    expect(JSON.stringify(view)).toContain('PIN-nya ••••••');
  });
});

describe('everything twice', () => {
  it('makes one ticket of fifty parallel deliveries of one message', async () => {
    const { aduan } = testDesk();
    const event = textEvent('Sekali saja.');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => aduan.fetch(delivery([event]))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    await aduan.workOff();
    expect((await onlyTicket(aduan)).messageCount).toBe(2);
  });

  it('keeps twenty quick messages of one citizen in order in one ticket', async () => {
    const { aduan } = testDesk();
    await aduan.start();
    const texts = Array.from({ length: 20 }, (_, index) => `pesan ${index + 1}`);
    for (const text of texts) await aduan.fetch(delivery([textEvent(text)]));
    await aduan.close();
    await aduan.workOff();
    const ticket = await onlyTicket(aduan);
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    const received = timeline.flatMap((entry) =>
      entry.type === 'message' && entry.direction === 'in' ? [entry.text] : [],
    );
    expect(received).toEqual(texts);
  });

  it('returns the first result to a command with a known key', async () => {
    const { aduan, ticket } = await deskWithComplaint();
    const options = { actor: officer, key: 'note-1' };
    const [first, second] = await Promise.all([
      aduan.tickets.note(ticket.id, 'Sudah ditelepon.', options),
      aduan.tickets.note(ticket.id, 'Sudah ditelepon.', options),
    ]);
    expect(second).toEqual(first);
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(timeline.filter(({ type }) => type === 'note')).toHaveLength(1);
    await expect(aduan.tickets.close(ticket.id, options)).rejects.toThrow(InputError);
  });

  it('opens one ticket for one key and shows the same PIN again', async () => {
    const { aduan } = testDesk();
    const input = { body: 'Penelepon mengadu.', channel: 'phone', reporter: { name: 'Warga B' } };
    const first = await aduan.tickets.open(input, { actor: agent, key: 'call-1' });
    const second = await aduan.tickets.open(input, { actor: agent, key: 'call-1' });
    expect(second).toEqual(first);
    expect(
      await aduan.citizen.track({ number: first.ticket.number, pin: second.pin }),
    ).toMatchObject({
      found: true,
    });
  });
});

describe('commands that are refused', () => {
  it('refuses a stale version with the ticket as it is', async () => {
    const { aduan, ticket } = await deskWithComplaint();
    await aduan.tickets.note(ticket.id, 'satu', { actor: officer });
    const stale = aduan.tickets.note(ticket.id, 'dua', {
      actor: officer,
      expectedVersion: ticket.version,
    });
    await expect(stale).rejects.toMatchObject({
      code: 'store-conflict',
      expected: ticket.version,
      actual: ticket.version + 1,
    });
    await expect(stale).rejects.toBeInstanceOf(ConflictError);
  });

  it('does not close while an answer is owed, until someone who may waives it', async () => {
    const { aduan, ticket } = await deskWithComplaint();
    await expect(aduan.tickets.close(ticket.id, { actor: officer })).rejects.toBeInstanceOf(
      TransitionError,
    );
    const waiver = {
      obligationId: firstOf(ticket.obligations).id,
      reason: 'Pelapor meninggal dunia.',
    };
    await expect(aduan.tickets.waive(ticket.id, waiver, { actor: officer })).rejects.toBeInstanceOf(
      ForbiddenError,
    );
    const { ticket: waived } = await aduan.tickets.waive(ticket.id, waiver, { actor: supervisor });
    expect(waived.obligations[0]?.status).toBe('waived');
  });

  it('names the actions that are possible', async () => {
    const { aduan, ticket } = await deskWithComplaint();
    await expect(
      aduan.tickets.act(ticket.id, 'resume', {}, { actor: officer }),
    ).rejects.toMatchObject({
      code: 'transition-refused',
      from: 'received',
      allowed: expect.arrayContaining(['verify', 'answer']),
    });
    await expect(aduan.tickets.answer(ticket.id, '  ', { actor: officer })).rejects.toBeInstanceOf(
      InputError,
    );
    await expect(
      aduan.tickets.note('no-such' as TicketId, 'x', { actor: officer }),
    ).rejects.toMatchObject({
      code: 'ticket-not-found',
    });
  });

  it('masks free text for an auditor and hides the reporter', async () => {
    const { aduan, ticket } = await deskWithComplaint();
    const view = await aduan.tickets.get(ticket.id, { actor: auditor });
    expect(JSON.stringify(view)).not.toMatch(/Gerai|Warga A/);
    expect(view.reporters[0]).toMatchObject({ name: null, withheld: true });
    await expect(aduan.tickets.note(ticket.id, 'x', { actor: auditor })).rejects.toBeInstanceOf(
      ForbiddenError,
    );
  });
});

describe('questions and clocks', () => {
  it('pauses while the citizen is asked, and resumes with their words', async () => {
    const { aduan, ticket, clock, channel } = await deskWithComplaint();
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    const asked = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(asked.ticket.phase).toBe('waiting-citizen');
    expect(asked.clocks.find(({ metric }) => metric === 'resolution')?.state).toBe('paused');
    clock.now += 3_600_000;
    await aduan.fetch(delivery([textEvent('Desa Sukamaju Contoh.')]));
    await aduan.workOff();
    const resumed = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(resumed.ticket.state).toBe('received');
    expect(resumed.clocks.find(({ metric }) => metric === 'resolution')).toMatchObject({
      state: 'running',
      pausedMs: 3_600_000,
    });
    expect(channel.sent.at(-2)?.content).toMatchObject({ text: 'Di desa mana?' });
  });

  it('explains in words, in both languages, for what a clock stood still', async () => {
    const { aduan, ticket, clock } = await deskWithComplaint();
    await aduan.tickets.ask(ticket.id, 'Di desa mana?', { actor: officer });
    clock.now += 3_600_000;
    await aduan.fetch(delivery([textEvent('Desa Sukamaju Contoh.')]));
    await aduan.workOff();
    const which = { metric: 'resolution', cycle: 1 };
    const { steps } = await aduan.tickets.explain(ticket.id, which, { actor: officer });
    expect(steps.filter(({ kind }) => kind === 'paused').map(({ label }) => label)).toEqual([
      {
        id: 'Selasa 14 April 2026, 09.00–10.00: dijeda: menunggu balasan pelapor',
        en: 'Tuesday 14 April 2026, 09:00–10:00: paused: waiting for the reporter to reply',
      },
    ]);
  });

  it('fires each warning and breach exactly once with two sweepers', async () => {
    const { aduan, ticket, clock, store } = await deskWithComplaint();
    const other = testDesk({ store, now: () => clock.now }).aduan;
    const seen: string[] = [];
    for (const each of [aduan, other]) {
      each.on('sla.breached', ({ facts }) => seen.push(`${facts.metric}/${facts.level}`));
    }
    clock.now += 60 * 86_400_000;
    await Promise.all([aduan.workOff(), other.workOff()]);
    await Promise.all([aduan.workOff(), other.workOff()]);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(seen.length);
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    const breaches = timeline.filter(
      (entry) => entry.type === 'fact' && entry.event === 'sla.breached',
    );
    expect(breaches).toHaveLength(seen.length);
  });

  it('closes an answered ticket by itself when nobody replies', async () => {
    const { aduan, ticket, clock } = await deskWithComplaint();
    await aduan.tickets.answer(ticket.id, 'Sudah selesai.', { actor: officer });
    clock.now += 30 * 86_400_000;
    await aduan.workOff();
    expect((await aduan.tickets.get(ticket.id, { actor: officer })).ticket).toMatchObject({
      phase: 'closed',
    });
  });
});

describe('the audit chain', () => {
  it('is whole after a life, and names the first broken event', async () => {
    const { aduan, ticket, store } = await deskWithComplaint();
    await aduan.tickets.answer(ticket.id, 'Jawaban.', { actor: officer });
    const verdict = await aduan.tickets.verifyHistory(ticket.id, { actor: auditor });
    expect(verdict).toMatchObject({ intact: true });
    const readEvents = store.readEvents.bind(store);
    store.readEvents = async (...args) => {
      const events = await readEvents(...args);
      return events.map((event) => (event.sequence === 2 ? { ...event, at: event.at + 1 } : event));
    };
    expect(await aduan.tickets.verifyHistory(ticket.id, { actor: auditor })).toEqual({
      intact: false,
      sequence: 2,
      reason: 'digest',
    });
  });
});

describe('sending', () => {
  it('retries what may be retried, gives up what may not, and says that there is no way to the citizen', async () => {
    const { ChannelError } = await import('../../src/errors.js');
    let failures = 2;
    const channel = testChannel(({ key, content }) => {
      if (content.type === 'text' && content.text === 'Buntu') {
        throw new ChannelError({ class: 'recipient' }, 'no such recipient');
      }
      failures -= 1;
      if (failures >= 0) throw new ChannelError({ class: 'retryable' }, 'try later');
      return { ids: [key], status: 'sent', at: 0 };
    });
    const { aduan, clock } = testDesk({ channels: { test: channel } });
    await aduan.fetch(delivery([textEvent('Halo.')]));
    for (let i = 0; i < 4; i += 1) {
      await aduan.workOff();
      clock.now += 60_000;
    }
    expect(channel.sent).toHaveLength(1);
    const ticket = await onlyTicket(aduan);
    await aduan.tickets.answer(ticket.id, 'Buntu', { actor: officer });
    await aduan.workOff();
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.ticket.obligations[0]).toMatchObject({ status: 'answered', noWay: true });
    expect((await aduan.queues.outbox()).deadLetters).toHaveLength(1);
  });

  it('never resends silently what may have arrived', async () => {
    const { ChannelError } = await import('../../src/errors.js');
    const channel = testChannel(() => {
      throw new ChannelError({ class: 'retryable', outcomeUnknown: true }, 'timed out');
    });
    const { aduan, clock } = testDesk({ channels: { test: channel } });
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    clock.now += 3_600_000;
    await aduan.workOff();
    expect((await aduan.queues.outbox()).deadLetters).toMatchObject([
      { state: 'uncertain', attempts: 1 },
    ]);
  });
});
