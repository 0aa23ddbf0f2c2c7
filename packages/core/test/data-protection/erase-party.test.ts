import { auditSigner, exportAudit, generateAuditKey, verifyAudit } from '@aduan/audit';
import { parties } from '@aduan/plugins/parties';
import { describe, expect, it, vi } from 'vitest';
import type { PartyId } from '../../src/ids.js';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import { agent, delivery, supervisor, textEvent } from '../runtime/test-desk.js';
import { markers, protectedDesk, readAll, settledTicket, tenant } from './person.js';

const decision = { actor: supervisor, reason: 'ND-12/PDP/2026' };

describe('the erasure of a person', () => {
  it('is only planned until somebody decides it', async () => {
    const desk = protectedDesk();
    const { blob, id, party } = await settledTicket(desk);
    const plan = await desk.protection.planErasure(party, { actor: supervisor });
    expect(plan).toMatchObject({ party, tickets: [{ id, phase: 'closed' }], obstacles: [] });
    expect(plan.count).toMatchObject({ keys: 3, identities: 1, conversations: 1, files: 1 });
    for (const marker of markers.slice(0, 3)) {
      expect(await readAll(desk, id, party)).toContain(marker);
    }
    expect(await desk.store.blobs.get(blob)).not.toBeNull();
    const { timeline } = await desk.aduan.tickets.get(id, { actor: supervisor });
    expect(timeline.filter((entry) => entry.type === 'fact')).not.toContainEqual(
      expect.objectContaining({ event: 'party.erased' }),
    );
  });

  it('takes the words of somebody who said nothing of themselves', async () => {
    const desk = protectedDesk();
    const { tickets } = desk.aduan;
    const input = { body: `Kata ${markers[1]}: ${markers[0]}`, channel: 'web', reporter: {} };
    const { id, reporters } = (await tickets.open(input, { actor: agent })).ticket;
    const [party] = reporters as readonly [PartyId];
    await tickets.answer(id, 'Sudah buka.', { actor: supervisor });
    await tickets.close(id, { actor: supervisor });
    expect(await readAll(desk, id, party)).toContain(markers[0]);
    await desk.protection.erase(party, decision);
    const left = await readAll(desk, id, party);
    for (const marker of markers.slice(0, 2)) expect(left).not.toContain(marker);
  });

  it('takes what they wrote under each party that an officer said is theirs', async () => {
    const desk = protectedDesk([], { plugins: [parties()] });
    const first = await settledTicket(desk);
    const second = await settledTicket(desk, '6281200000078');
    const why = { into: second.party, reason: 'Sama orangnya.' };
    await desk.aduan.plugins.parties.merge(first.party, why, { actor: supervisor });
    const receipt = await desk.protection.erase(first.party, decision);
    expect(receipt.count).toMatchObject({ identities: 2, conversations: 2 });
    for (const { id, party } of [first, second]) {
      const left = await readAll(desk, id, party);
      for (const marker of markers) expect(left).not.toContain(marker);
    }
  });

  it('is told of also where the blob store refuses to let go of bytes', async () => {
    const desk = protectedDesk();
    const { id, party } = await settledTicket(desk);
    const heard = vi.fn();
    desk.aduan.on('party.erased', ({ ticket }) => heard(ticket.id));
    desk.store.blobs.delete = async () => {
      throw new Error('read-only');
    };
    await expect(desk.protection.erase(party, decision)).rejects.toThrow('read-only');
    expect(heard.mock.calls).toEqual([[id]]);
  });

  it('takes their words, names, contacts and files at once, and leaves what happened', async () => {
    const desk = protectedDesk();
    const { blob, id, party } = await settledTicket(desk);
    const before = await desk.aduan.tickets.get(id, { actor: supervisor });
    const heard = vi.fn();
    desk.aduan.on('party.erased', ({ event, facts, ticket }) =>
      heard(ticket.id, event.actor.id, facts),
    );
    const receipt = await desk.protection.erase(party, decision);
    expect(receipt).toMatchObject({ party, tickets: [{ id }], reason: decision.reason });
    expect(receipt.count).toMatchObject({ keys: 3, identities: 1, conversations: 1, files: 1 });
    expect(heard.mock.calls).toEqual([
      [id, supervisor.id, { reason: decision.reason, contactKinds: [] }],
    ]);

    const left = await readAll(desk, id, party);
    for (const marker of markers) expect(left).not.toContain(marker);
    expect(left).not.toContain('Gerai buka lagi besok');
    expect(await desk.store.blobs.get(blob)).toBeNull();
    const after = await desk.aduan.tickets.get(id, { actor: supervisor });
    const { contactKinds: _, ...known } = before.ticket;
    expect(after.ticket).toEqual({
      ...known,
      obligations: [
        expect.objectContaining({ status: 'unreached', answeredAt: expect.anything() }),
      ],
      version: before.ticket.version + 2,
      updatedAt: after.ticket.updatedAt,
    });
    expect(after.clocks).toEqual(before.clocks);
    expect(after.timeline.at(-1)).toMatchObject({
      event: 'party.erased',
      actor: { id: supervisor.id },
      facts: { reason: decision.reason },
    });
  });

  it('leaves the audit chain and exported bundles whole', async () => {
    const desk = protectedDesk();
    const { id, party } = await settledTicket(desk);
    const signer = await auditSigner(await generateAuditKey());
    const bundle = async () => {
      const lines: string[] = [];
      const source = { store: desk.store, tenant, signer, now: () => 1 };
      for await (const line of exportAudit(source)) lines.push(line);
      return lines;
    };
    const older = await bundle();
    await desk.protection.erase(party, decision);
    expect(await desk.aduan.tickets.verifyHistory(id, { actor: supervisor })).toMatchObject({
      intact: true,
    });
    const newer = await bundle();
    expect(newer).toHaveLength(older.length + 2);
    for (const lines of [older, newer])
      expect(await verifyAudit(lines)).toMatchObject({ intact: true });
  });

  it('takes nothing of anybody else', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    const other = await settledTicket(desk, '6281300000088');
    await desk.protection.erase(party, decision);
    expect(await readAll(desk, other.id, other.party)).toContain(markers[0]);
    expect(await desk.store.blobs.get(other.blob)).not.toBeNull();
  });

  it('takes no file that the desk sent to them: others get the same one', async () => {
    const media = { kind: 'document', ref: 'blob:formulir' } as const;
    const desk = protectedDesk([], {
      intake: {
        async receive(input) {
          const result = await defaultIntake().receive(input);
          const reply = { type: 'reply', content: { type: 'media', media } } as const;
          return { ...result, effects: [...result.effects, reply] };
        },
      },
    });
    const bytes = Uint8Array.of(1);
    await desk.aduan.files.put('formulir', bytes, { mime: 'x/y' });
    const { party } = await settledTicket(desk);
    expect((await desk.protection.erase(party, decision)).count.files).toBe(1);
    expect(await desk.store.blobs.get('formulir')).not.toBeNull();
  });

  it('reaches a ticket that was hidden later, and the key that hides it', async () => {
    const desk = protectedDesk();
    const { id, party } = await settledTicket(desk, '6281200000077', true);
    const plan = await desk.protection.planErasure(party, { actor: supervisor });
    expect(plan.tickets).toMatchObject([{ id }]);
    expect(plan.count.keys).toBe(4);
    await desk.protection.erase(party, decision);
    const left = await readAll(desk, id, party);
    for (const marker of markers) expect(left).not.toContain(marker);
  });

  it('takes what waits: a message that nobody dealt with and an answer that was not sent', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    await desk.aduan.fetch(delivery([textEvent(markers[0] ?? '', '6281200000077')]));
    expect((await desk.protection.planErasure(party, { actor: supervisor })).count.inbox).toBe(1);
    await desk.protection.erase(party, decision);
    expect(await desk.store.inboxStats(tenant)).toMatchObject({ pending: 0 });
    // The ticket is indexed again, with what is left of it.
    expect(await desk.aduan.workOff()).toBe(1);
    expect(await desk.aduan.workOff()).toBe(0);
  });

  it('is done again when a message makes a ticket of them meanwhile, and then refused', async () => {
    const desk = protectedDesk();
    const { id, party } = await settledTicket(desk);
    const { erase } = desk.store;
    const conflict = vi.spyOn(desk.store, 'erase').mockImplementationOnce(async (...given) => {
      await desk.aduan.fetch(delivery([textEvent('Masih tutup', '6281200000077')]));
      await desk.aduan.workOff();
      return erase(...given);
    });
    await expect(desk.protection.erase(party, decision)).rejects.toMatchObject({
      code: 'erasure-refused',
      obstacles: [{ code: 'ticket-open' }],
    });
    expect(conflict).toHaveBeenCalledTimes(1);
    expect(await readAll(desk, id, party)).toContain(markers[0]);
  });

  it('loses no words of a ticket that is opened for them meanwhile: another key seals them', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    const { commit } = desk.store;
    vi.spyOn(desk.store, 'commit').mockImplementationOnce(async (given) => {
      await desk.protection.erase(party, decision);
      return commit(given);
    });
    const said = { channel: 'phone', body: 'Gerai tutup lagi.', reporter: { known: party } };
    const { ticket } = await desk.aduan.tickets.open(said, { actor: supervisor });
    const view = await desk.aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(JSON.stringify(view)).toContain('Gerai tutup lagi.');
    expect(ticket.reporters).toEqual([party]);
  });

  it('can be done again, adds nothing then, and finishes what was interrupted', async () => {
    const desk = protectedDesk();
    const { blob, id, party } = await settledTicket(desk);
    const broken = vi.spyOn(desk.store.blobs, 'delete').mockRejectedValueOnce(new Error('disk'));
    await expect(desk.protection.erase(party, decision)).rejects.toThrow('disk');
    expect(await desk.store.blobs.get(blob)).not.toBeNull();
    const { ticket } = await desk.aduan.tickets.get(id, { actor: supervisor });
    const again = await desk.protection.erase(party, decision);
    expect(again.count).toMatchObject({ keys: 0, identities: 0, files: 1 });
    expect(await desk.store.blobs.get(blob)).toBeNull();
    expect((await desk.aduan.tickets.get(id, { actor: supervisor })).ticket).toEqual(ticket);
    expect(broken).toHaveBeenCalledTimes(2);
  });

  it('is done once under a key, with the same receipt', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    const once = { actor: supervisor, reason: 'ND-7/PDP/2026', key: 'permohonan-7' };
    const [first, second] = await Promise.all([
      desk.protection.erase(party, once),
      desk.protection.erase(party, once),
    ]);
    expect(second).toEqual(first);
    desk.clock.now += 60_000;
    expect(await desk.protection.erase(party, once)).toEqual(first);
    const other = { ...once, reason: 'ND-8/PDP/2026' };
    await expect(desk.protection.erase(party, other)).rejects.toThrow(/key/);
  });

  it('lets them come again as somebody new', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    await desk.protection.erase(party, decision);
    const { party: again } = await settledTicket(desk);
    expect(again).not.toBe(party);
    const plan = await desk.protection.planErasure(again, { actor: supervisor });
    expect(plan.tickets).toHaveLength(1);
  });

  it('is for those who hold the permission, and for a person who is known', async () => {
    const desk = protectedDesk();
    const { party } = await settledTicket(desk);
    await expect(desk.protection.erase(party, { ...decision, actor: agent })).rejects.toMatchObject(
      {
        code: 'forbidden',
        action: 'erase-party',
      },
    );
    const elsewhere = { ...supervisor, regions: ['32'] };
    await expect(
      desk.protection.planErasure('nobody' as PartyId, { actor: elsewhere }),
    ).rejects.toMatchObject({ code: 'party-not-found' });
    for (const reason of ['', 'atas permintaan Bu Sri', 'x'.repeat(101)]) {
      await expect(desk.protection.erase(party, { ...decision, reason })).rejects.toMatchObject({
        code: 'input-invalid',
      });
    }
  });
});
