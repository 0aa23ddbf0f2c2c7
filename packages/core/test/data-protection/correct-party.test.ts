import { caseFile } from '@aduan/plugins/case-file';
import { parties } from '@aduan/plugins/parties';
import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, it } from 'vitest';
import type { PartyId } from '../../src/ids.js';
import { delivery, officer, supervisor, textEvent } from '../runtime/test-desk.js';
import { markers, protectedDesk, readAll, settledTicket, tenant } from './person.js';

const decision = { actor: supervisor, reason: 'ND-7/PDP/2026' };
const as = { actor: supervisor };
const right = { kind: 'phone', value: '+6281200000078' };
const [words = '', name = '', phone = ''] = markers;
const contact = { from: { kind: 'phone', value: '0812 0000 0077' }, to: right };

async function correctable() {
  const desk = protectedDesk([], { plugins: [viewLog(), parties(), caseFile()] });
  const { id, party } = await settledTicket(desk);
  const { ticket } = await desk.aduan.tickets.get(id, as);
  const message = { ticket: id, id: ticket.openingMessageId, text: 'Gerai tutup sejak Rabu' };
  return { ...desk, desk, id, party, message };
}

describe('the correction of what is kept of a person', () => {
  it('shows their name, their number and their words as they are right, everywhere', async () => {
    const { aduan, desk, id, message, party, protection } = await correctable();
    const correction = { name: 'Bu Siti Rahayu', contact, message };
    const receipt = await protection.correct(party, correction, decision);
    expect(receipt).toMatchObject({ party, tickets: [{ id }], reason: 'ND-7/PDP/2026' });

    const view = await aduan.tickets.get(id, as);
    expect(view.subject).toBe('Gerai tutup sejak Rabu');
    expect(view.reporters).toMatchObject([{ name: 'Bu Siti Rahayu', contacts: [right] }]);
    expect(view.timeline[0]).toMatchObject({ text: message.text, correctedAt: desk.clock.now });
    const fields = ['name', 'contacts', 'words'];
    expect(view.timeline.at(-1)).toMatchObject({
      event: 'party.corrected',
      actor: { id: supervisor.id },
      facts: { fields, reason: 'ND-7/PDP/2026', messageId: message.id },
    });
    const shown = await readAll(desk, id, party);
    for (const wrong of [words, name]) expect(shown).not.toContain(wrong);
    const person = await aduan.plugins.parties.get(party, {}, as);
    expect(person.name).toBe('Bu Siti Rahayu');
    expect(person.parties[0]?.identities.map(({ value }) => value)).toContain(right.value);
    const { 'case-file': cases } = aduan.plugins;
    const page = cases.html(await cases.gather(id, {}, as));
    for (const each of ['Diperbaiki atas permintaan pelapor', 'nama, kontak, isi laporan'])
      expect(page).toContain(each);
    expect(page).not.toContain(words);
    expect((await aduan.tickets.verifyHistory(id, as)).intact).toBe(true);
  });

  it('keeps how it stood, for those who may, and that they looked', async () => {
    const { aduan, id, message, party, protection, store } = await correctable();
    const views = aduan.plugins['view-log'];
    await protection.correct(party, { name: 'Bu Siti Rahayu', message }, decision);
    const again = { ...message, text: 'Gerai tutup sejak Kamis' };
    await protection.correct(party, { contact, message: again }, decision);
    expect(await protection.corrections(party, as)).toMatchObject([
      {
        by: { id: supervisor.id },
        reason: 'ND-7/PDP/2026',
        fields: ['name', 'words'],
        before: { name, text: words, subject: words },
        after: { name: 'Bu Siti Rahayu', text: 'Gerai tutup sejak Rabu' },
      },
      {
        fields: ['contacts', 'words'],
        before: { text: 'Gerai tutup sejak Rabu', contacts: [{ value: `+${phone}` }] },
        after: { text: 'Gerai tutup sejak Kamis', contacts: [right] },
      },
    ]);
    expect(await views.latest({ limit: 1 }, as)).toMatchObject([
      { person: party, fields: ['contacts', 'name', 'words'] },
    ]);
    await expect(protection.corrections(party, { actor: officer })).rejects.toThrow(
      'correct-party',
    );
    const { history } = (await protection.export(party, decision)).tickets[0] ?? {};
    expect(history?.[0]).toMatchObject({ words: { text: words }, correctedAt: expect.any(String) });
    expect(history?.filter(({ correctedAt }) => correctedAt)).toHaveLength(1);
    store.appendLedger = async () => {
      throw new Error('no disk');
    };
    const other = { actor: { ...supervisor, id: 'p-9' } };
    await expect(protection.corrections(party, other)).rejects.toThrow('no disk');
    expect((await aduan.tickets.verifyHistory(id, as)).intact).toBe(true);
  });

  it('is erased with its person, right and wrong', async () => {
    const { desk, id, message, party, protection, store } = await correctable();
    await protection.correct(party, { name: 'Bu Siti Rahayu', contact, message }, decision);
    const sealedRecord = (await store.readEvents(tenant, id)).at(-1)?.sealed?.sealedRecord ?? '';
    const [sealed] = await store.readSealedRecords(tenant, [sealedRecord]);
    expect(sealed?.scope).toBe(`party:${party}`);
    await protection.erase(party, decision);
    const [entry] = await protection.corrections(party, as);
    expect(entry).toMatchObject({ fields: ['name', 'contacts', 'words'], before: null });
    const left = JSON.stringify(await protection.export(party, decision));
    const shown = await readAll(desk, id, party);
    for (const each of [...markers, 'Siti Rahayu', 'sejak Rabu', right.value]) {
      expect(left).not.toContain(each);
      expect(shown).not.toContain(each);
    }
  });

  it('changes nothing the second time, and reaches each of their tickets', async () => {
    const { aduan, desk, id, party, protection } = await correctable();
    const { id: later } = await settledTicket(desk);
    const { tickets } = await protection.correct(party, { name: 'Bu Siti' }, decision);
    expect(tickets.map((each) => each.id).toSorted()).toEqual([id, later].toSorted());
    const { ticket } = await aduan.tickets.get(id, as);
    expect((await protection.correct(party, { name: 'Bu Siti' }, decision)).tickets).toEqual([]);
    expect((await aduan.tickets.get(id, as)).ticket.version).toBe(ticket.version);
  });

  it('is made once under a key, with the same receipt, and not with other words', async () => {
    const { aduan, desk, id, party, protection } = await correctable();
    const once = { ...decision, key: 'permohonan-7' };
    const first = await protection.correct(party, { name: 'Bu Siti Rahayu' }, once);
    await protection.correct(party, { name: 'Bu Siti' }, decision);
    desk.clock.now += 60_000;
    expect(await protection.correct(party, { name: 'Bu Siti Rahayu' }, once)).toEqual(first);
    expect((await aduan.plugins.parties.get(party, {}, as)).name).toBe('Bu Siti');
    await expect(protection.correct(party, { name: 'Bu Sri' }, once)).rejects.toThrow(/key/);
    await expect(protection.erase(party, once)).rejects.toThrow(/key/);
    // A correction without any change is remembered, too.
    const same = { ...decision, key: 'permohonan-8' };
    const none = await protection.correct(party, { name: 'Bu Siti' }, same);
    expect(none.tickets).toEqual([]);
    await protection.correct(party, { name: 'Bu Tini' }, decision);
    expect(await protection.correct(party, { name: 'Bu Siti' }, same)).toEqual(none);
    expect((await aduan.tickets.verifyHistory(id, as)).intact).toBe(true);
  });

  it.each(['12345678', '0812', '+62 812'])(
    'keeps nothing as a phone number that is none: %s',
    async (value) => {
      const { aduan, id, party, protection } = await correctable();
      const wrong = { contact: { to: { kind: 'phone', value } } };
      const refused = protection.correct(party, wrong, decision);
      await expect(refused).rejects.toMatchObject({ issues: [{ path: ['contact'] }] });
      const [reporter] = (await aduan.tickets.get(id, as)).reporters;
      expect(reporter?.contacts.map((each) => each.value)).toEqual([`+${phone}`]);
    },
  );

  it('gives nobody an address for one that they never had, and nobody erased a name', async () => {
    const { aduan, id, party, protection, store } = await correctable();
    const parties = aduan.plugins.parties;
    const never = { from: { kind: 'phone', value: '+6281900000001' }, to: right };
    expect((await protection.correct(party, { contact: never }, decision)).tickets).toEqual([]);
    const both = await protection.correct(party, { name: 'Bu Siti', contact: never }, decision);
    expect(both.tickets).toHaveLength(1);
    expect((await parties.find(right, as)).items).toEqual([]);
    expect((await aduan.tickets.get(id, as)).timeline.at(-1)).toMatchObject({
      facts: { fields: ['name'] },
    });
    await protection.erase(party, decision);
    const keys = await store.listKeys(tenant, null, 10);
    expect((await protection.correct(party, { name: 'Bu Siti' }, decision)).tickets).toEqual([]);
    expect(await store.listKeys(tenant, null, 10)).toEqual(keys);
    expect((await parties.get(party, {}, as)).name).toBeNull();
  });

  it('is recorded in their newest ticket when only what is known of themselves was wrong', async () => {
    const { aduan, desk, party, protection } = await correctable();
    const other = await settledTicket(desk, '6281300000088');
    const parties = aduan.plugins.parties;
    await parties.merge(party, { into: other.party, reason: 'Satu orang.' }, as);
    await protection.correct(other.party, { name: 'Bu Siti' }, decision);
    const { tickets } = await protection.correct(party, { name: 'Bu Siti' }, decision);
    expect(tickets.map((each) => each.id)).toEqual([other.id]);
    expect((await protection.corrections(party, as)).at(-1)).toMatchObject({
      fields: ['name'],
      before: { name },
      after: { name: 'Bu Siti' },
    });
    const { parties: known } = await parties.get(party, {}, as);
    expect(known.map((each) => each.name)).toEqual(['Bu Siti', 'Bu Siti']);
    expect((await aduan.tickets.verifyHistory(other.id, as)).intact).toBe(true);
    expect((await protection.correct(party, { name: 'Bu Siti' }, decision)).tickets).toEqual([]);
  });

  it('refuses what is not theirs, what is nothing, and anyone who may not', async () => {
    const { aduan, desk, id, message, party, protection, store } = await correctable();
    const correct = (given: object, by = supervisor) =>
      protection.correct(party, given, { actor: by, reason: 'request' });
    await expect(correct({ name: 'Bu Siti' }, officer)).rejects.toThrow('correct-party');
    for (const given of [{}, { name: ' ' }, { nama: 'x' }, { message: { ...message, text: '' } }])
      await expect(correct(given)).rejects.toMatchObject({ code: 'input-invalid' });
    const { timeline } = await aduan.tickets.get(id, as);
    const sent = timeline.flatMap((entry) =>
      entry.type === 'message' && entry.direction === 'out' ? entry.messageId : [],
    );
    expect(sent.length).toBeGreaterThan(0);
    await expect(correct({ message: { ...message, id: sent[0] } })).rejects.toThrow('message');
    const other = await settledTicket(desk, '6281300000088');
    await expect(correct({ message: { ...message, ticket: other.id } })).rejects.toThrow('ticket');
    await desk.aduan.fetch(delivery([textEvent('Masih menunggu', '6281200000077')]));
    await desk.aduan.workOff();
    expect((await aduan.tickets.get(other.id, as)).reporters[0]?.name).toBe(name);
    await expect(
      protection.correct('nobody' as PartyId, { name: 'Bu Siti' }, decision),
    ).rejects.toMatchObject({ code: 'party-not-found' });
    expect(
      (await store.readEvents(tenant, id)).some(({ type }) => type === 'party.corrected'),
    ).toBe(false);
  });
});
