import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/audit/sha256.js';
import { systemPrincipal } from '../../src/ports/principal.js';
import { firstOf } from '../runtime/first-of.js';
import { agent, delivery, officer, supervisor, textEvent } from '../runtime/test-desk.js';
import { markers, protectedDesk, settledTicket, tenant } from './person.js';

const decision = { actor: supervisor, reason: 'request' };

describe('the export of what is kept of a person', () => {
  it('is recorded in the view log where no ticket can record it, before anything is given out', async () => {
    const waits = { receive: () => ({ effects: [], session: 'waits', wakeAt: 9e14 }) };
    const { aduan, protection, store } = protectedDesk([], { intake: waits, plugins: [viewLog()] });
    const views = aduan.plugins['view-log'];
    await aduan.fetch(delivery([textEvent('Halo')]));
    await aduan.workOff();
    const { partyId } = firstOf(await store.listWaking(tenant, 1));
    expect(await protection.export(partyId, decision)).toMatchObject({ tickets: [] });
    expect(await views.latest({}, { actor: supervisor })).toMatchObject([
      { actor: { id: supervisor.id }, person: partyId, fields: ['contacts', 'name', 'words'] },
    ]);
    store.appendLedger = async () => {
      throw new Error('no disk');
    };
    const other = { ...decision, actor: { ...supervisor, id: 'p-9' } };
    await expect(protection.export(partyId, other)).rejects.toThrow('no disk');
  });

  it('is refused to whom the person reported, and that they asked is kept before they hear so', async () => {
    const { aduan, protection, store } = protectedDesk([], { plugins: [viewLog()] });
    const views = aduan.plugins['view-log'];
    const call = { body: 'Kasir kasar.', channel: 'phone', reporter: { name: 'Warga A' } };
    const recusals = [supervisor.id];
    const { ticket } = await aduan.tickets.open({ ...call, recusals }, { actor: systemPrincipal });
    const [party] = ticket.reporters;
    if (!party) throw new Error('The case has a reporter.');
    const asks = [
      () => protection.export(party, decision),
      () => protection.corrections(party, decision),
      () => protection.correct(party, { name: 'Warga B' }, decision),
      () => protection.planErasure(party, decision),
      () => protection.erase(party, decision),
    ];
    for (const ask of asks) await expect(ask()).rejects.toMatchObject({ code: 'party-not-found' });
    const other = { ...supervisor, id: 'p-9' };
    expect(await views.of(ticket.id, {}, { actor: other })).toMatchObject([
      { actor: { id: supervisor.id }, person: party, ticket: null, fields: ['refused'] },
    ]);
    const scope = { kind: 'account', officer: supervisor.id } as const;
    expect((await protection.reportBreach(scope, { actor: other })).people).toEqual([]);
    store.appendLedger = async () => {
      throw new Error('no disk');
    };
    await aduan.tickets.classify(ticket.id, { recusals: ['p-8'] }, { actor: other });
    const named = { ...decision, actor: { ...supervisor, id: 'p-8' } };
    await expect(protection.export(party, named)).rejects.toThrow('no disk');
  });

  it('says to whom the person reported in one of their tickets that there is more', async () => {
    const { aduan, protection } = protectedDesk();
    const call = { body: 'Kasir kasar.', channel: 'phone' };
    const other = { actor: { ...supervisor, id: 'p-9' } };
    const opened = await aduan.tickets.open({ ...call, reporter: {} }, other);
    const [known] = opened.ticket.reporters;
    if (!known) throw new Error('The case has a reporter.');
    const more = { ...call, reporter: { known }, recusals: [supervisor.id] };
    await aduan.tickets.open(more, other);
    await expect(protection.export(known, decision)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('holds all of it as JSON, with who did what and when', async () => {
    const desk = protectedDesk();
    const { blob, id, party } = await settledTicket(desk);
    await desk.aduan.fetch(delivery([textEvent('Masih menunggu', '6281200000077')]));
    const files: unknown[] = [];
    const document = await desk.protection.export(party, {
      ...decision,
      onFile: async (file, body) => void files.push([file, await new Response(body).text()]),
    });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document).toMatchObject({
      format: 'aduan-party-export/1',
      exportedAt: '2026-04-14T09:00:01+07:00',
      parties: [party],
      firstSeenAt: '2026-04-14T09:00:01+07:00',
      contacts: [{ kind: 'phone', value: '+6281200000077' }],
      files: [
        {
          blob,
          name: 'ktp-sri.jpg',
          mime: 'image/jpeg',
          bytes: markers.join().length,
          sha256: sha256Hex(markers.join()),
        },
      ],
      waiting: [{ type: 'message', parts: [{ text: 'Masih menunggu' }] }],
      rows: { keys: 3, identities: 1, conversations: 1, inbox: 1 },
    });
    expect(files).toMatchObject([[{ blob }, markers.join()]]);
    const text = JSON.stringify(document);
    for (const marker of [...markers, 'Gerai buka lagi besok']) expect(text).toContain(marker);

    const [one] = document.tickets;
    expect(document.tickets).toHaveLength(1);
    expect(one?.history.map(({ by, what }) => [what, by.kind])).toEqual([
      ['ticket.opened', 'citizen'],
      ['obligation.owed', 'citizen'],
      ['message.sent', 'system'],
      ...(one?.history.slice(3, -1).map(({ by, what }) => [what, by.kind]) ?? []),
      ['party.exported', 'officer'],
    ]);
    expect(one?.history.filter(({ internal }) => internal)).toMatchObject([
      {
        what: 'note.added',
        by: { id: officer.id },
        words: { text: expect.stringContaining('ditelepon') },
      },
    ]);
    expect(one?.history.at(-1)).toMatchObject({
      by: { id: supervisor.id },
      facts: { reason: 'request' },
    });
    const [thread] = document.conversations;
    expect(thread).toMatchObject({ channel: 'test', address: { thread: '6281200000077' } });
    expect(thread?.messages.map(({ direction }) => direction)).toContain('out');
    const verdict = await desk.aduan.tickets.verifyHistory(id, { actor: supervisor });
    expect(verdict.intact).toBe(true);
  });

  it('holds nothing of anybody else', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    const other = await settledTicket(desk, '6281300000088');
    const text = JSON.stringify(await desk.protection.export(party, decision));
    for (const trace of ['6281300000088', other.id, other.blob]) expect(text).not.toContain(trace);
  });

  it('holds the hidden ticket too, for those alone who may see it', async () => {
    const desk = protectedDesk();
    const { id, party } = await settledTicket(desk, '6281200000077', true);
    const document = await desk.protection.export(party, decision);
    expect(document.parties).toHaveLength(2);
    expect(document.tickets).toMatchObject([{ facts: { id } }]);
    await expect(
      desk.protection.export(party, { ...decision, actor: agent }),
    ).rejects.toMatchObject({
      action: 'export-party',
    });
    const elsewhere = { ...supervisor, regions: ['32'] };
    expect(
      (await desk.protection.export(party, { ...decision, actor: elsewhere })).tickets,
    ).toHaveLength(1);
  });

  it('says after an erasure what is left: facts without words', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    await desk.protection.erase(party, decision);
    const document = await desk.protection.export(party, decision);
    const text = JSON.stringify(document);
    for (const marker of markers) expect(text).not.toContain(marker);
    expect(document).toMatchObject({ name: null, contacts: [], conversations: [], files: [] });
    expect(document.tickets[0]?.history.every(({ words }) => words === null)).toBe(true);
  });
});
