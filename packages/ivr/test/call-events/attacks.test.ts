import { officerPrincipal, type Ticket } from '@aduan/core';
import { describe, expect, it, test } from 'vitest';
import {
  ended,
  missed,
  officer,
  onlyCall,
  recorded,
  ringing,
  type TelephoneDesk,
  telephoneDesk,
} from './telephone-desk.js';

const input = { body: 'Simpanan saya tidak bisa diambil', reporter: { name: 'Siti' } };
const supervisor = officerPrincipal('ani', ['agent', 'supervisor']);
const promised = { ...ringing, data: { ...ringing.data, recorded: true } };

async function heardIn(desk: TelephoneDesk, blob = ''): Promise<string | null> {
  const file = await desk.aduan.files.get(blob);
  return file && new Response(file.body).text();
}

/** A case that there was before the call. */
async function earlierTicket({ aduan }: TelephoneDesk) {
  const opening = { body: 'Gerai tutup', channel: 'web', reporter: { name: 'Siti' } };
  const { ticket } = await aduan.tickets.open(opening, { actor: officer });
  const view = () => aduan.tickets.get(ticket.id, { actor: officer });
  return {
    id: ticket.id,
    view,
    async said() {
      const { timeline } = await view();
      return timeline
        .flatMap((entry) => (entry.type === 'message' || entry.type === 'note' ? [entry] : []))
        .slice(1)
        .map(({ text, type }) => `${type}: ${text}`);
    },
  };
}

describe('the number of a caller', () => {
  it.each([
    ['sip:+6281234567890@pbx.example;user=phone', '+6281234567890'],
    ['"Siti" <sip:081234567890@pbx.example>', '081234567890'],
    ['tel:+62-812-3456-7890', '+62-812-3456-7890'],
    ['\u202e081234567890\u0000', '081234567890'],
    ['sip:anonymous@anonymous.invalid', null],
    ['Anonymous', null],
    ['', null],
    ['sip:siti@pbx.example', 'siti@pbx.example'],
    ['x'.repeat(900), 'x'.repeat(80)],
  ])('that is written %j is %j', async (from, number) => {
    const desk = telephoneDesk();
    expect(await desk.tell({ ...ringing, data: { call: 'A', from } })).toBe(204);
    expect((await onlyCall(desk)).from).toBe(number);
  });

  it.each(['<script>alert(1)</script>', 'sip:a@b;x="', 'BANK', '101', '1'])(
    'that nobody can call back is owed no call: %s',
    async (from) => {
      const desk = telephoneDesk();
      expect(await desk.tell({ ...missed, data: { call: 'A', from } })).toBe(204);
      expect(await desk.tickets()).toEqual([]);
    },
  );

  it.each([
    ['0809 123 4567', 'nomor bertarif premium'],
    ['00881612345678', 'nomor satelit'],
    ['+1 900 555 0100', 'nomor luar negeri'],
    ['14045', 'nomor pendek'],
    ['sip:+979123456789@trunk', 'nomor bertarif premium'],
  ])('that costs is in the ticket, but nobody is owed a call there: %s', async (from, why) => {
    const desk = telephoneDesk();
    expect(await desk.tell({ ...missed, data: { call: 'A', from } })).toBe(204);
    const [view] = await desk.tickets();
    expect(view?.reporters).toMatchObject([{ contacts: [{ kind: 'phone' }] }]);
    expect(JSON.stringify(view?.timeline)).toContain(`tidak ditelepon balik: ${why}.`);
    expect(view?.ticket.obligations).toMatchObject([{ status: 'owed' }]);
    expect(view?.ticket.obligations[0]?.callBack).toBeUndefined();
  });

  it('of the same town, as switchboards write it, is owed a call', async () => {
    const desk = telephoneDesk();
    await desk.tell({ ...missed, data: { call: 'A', from: '5550100' } });
    const [view] = await desk.tickets();
    expect(view?.ticket.obligations).toMatchObject([{ callBack: true }]);
  });

  it('is not kept in the ticket of somebody who wants to stay unknown', async () => {
    const desk = telephoneDesk();
    await desk.tell(ringing);
    const { id } = await onlyCall(desk);
    const secret = { body: 'Pengurus korupsi', anonymous: true };
    const { ticket } = await desk.calls.open(id, secret, { actor: officer });
    const { reporters } = await desk.aduan.tickets.get(ticket.id, { actor: officer });
    expect(reporters).toMatchObject([{ contacts: [] }]);
  });
});

test('what somebody without a number leaves on the answering machine is a ticket', async () => {
  const desk = telephoneDesk();
  await desk.tell({ type: 'call.missed', data: { call: 'A', from: 'anonymous', recorded: true } });
  await desk.tell(recorded);
  const [view, ...others] = await desk.tickets();
  expect(others).toEqual([]);
  expect(view?.reporters).toEqual([]);
  expect(await heardIn(desk, view?.ticket.attachments[0]?.blob)).toBe('~~');
});

describe('a recording joins the ticket that an officer names', () => {
  it.each([
    ['that came before', [promised, ended, recorded], []],
    ['that is promised', [promised, ended], [recorded]],
    ['of which nobody knew', [ringing, ended], [recorded]],
  ])('one %s', async (_when, before, after) => {
    const desk = telephoneDesk();
    const known = await earlierTicket(desk);
    await desk.aduan.tickets.ask(known.id, 'Sejak kapan?', { actor: officer });
    const { phase } = (await known.view()).ticket;
    for (const event of before) await desk.tell(event);
    const { id } = await onlyCall(desk);
    for (let count = 0; count < 2; count += 1)
      await desk.calls.attach(id, known.id, { actor: officer });
    for (const event of [...after, ...after]) await desk.tell(event);
    const { ticket } = await known.view();
    expect(await Promise.all(ticket.attachments.map(({ blob }) => heardIn(desk, blob)))).toEqual([
      '~~',
    ]);
    expect((await known.said()).filter((line) => line.startsWith('message: Ditelepon'))).toEqual([
      'message: Ditelepon pada Rabu, 18 Februari 2026 pukul 10.00 WIB.',
    ]);
    // The officer has talked to him: nothing waits less for it, or anew.
    expect(ticket.phase).toBe(phase);
    desk.pass(40 * 86_400_000);
    await desk.tell({ ...ended, data: { call: 'B' } });
    expect(await heardIn(desk, ticket.attachments[0]?.blob)).toBe('~~');
  });

  it('and no second one, nor one of a ticket that somebody may not see', async () => {
    const desk = telephoneDesk();
    const [one, other] = [await earlierTicket(desk), await earlierTicket(desk)];
    await desk.tell(promised);
    const { id } = await onlyCall(desk);
    const nobody = { ...officer, roles: [] };
    await expect(desk.calls.attach(id, one.id, { actor: nobody })).rejects.toThrow();
    await desk.calls.attach(id, one.id, { actor: officer });
    await desk.calls.attach(id, other.id, { actor: officer });
    await desk.tell(recorded);
    expect((await one.view()).ticket.attachments).toHaveLength(1);
    expect((await other.view()).ticket.attachments).toHaveLength(0);
    expect((await onlyCall(desk)).ticket).toBe(one.id);
  });
});

describe('somebody who is erased', () => {
  /** Closes a case, and erases who reported it. */
  async function erase(desk: TelephoneDesk, ticket: Ticket) {
    await desk.aduan.tickets.answer(ticket.id, 'Sudah.', { actor: supervisor });
    for (const { id: obligationId } of ticket.obligations) {
      const reached = { obligationId, by: 'phone', outcome: 'reached' } as const;
      await desk.aduan.tickets.attempt(ticket.id, reached, { actor: supervisor });
    }
    await desk.aduan.tickets.close(ticket.id, { actor: supervisor });
    const [party] = ticket.reporters;
    if (!party) throw new Error('Nobody reported it.');
    const protection = desk.aduan.dataProtection;
    await protection.erase(party, { actor: supervisor, reason: 'UU-27' });
  }

  it('is not heard again by a recording that comes late', async () => {
    const desk = telephoneDesk();
    await desk.tell(promised);
    const { id } = await onlyCall(desk);
    const { ticket } = await desk.calls.open(id, input, { actor: officer });
    await erase(desk, ticket);
    expect(await desk.tell(recorded)).toBe(204);
    expect(desk.fetched).toEqual([]);
    const blob = ticket.attachments[0]?.blob;
    expect([await heardIn(desk, blob), await desk.calls.recording(id)]).toEqual([null, null]);
  });

  it('leaves no call behind, however their number was written', async () => {
    const desk = telephoneDesk();
    const other = telephoneDesk({}, desk.store);
    await desk.tell(promised);
    const { id } = await onlyCall(desk);
    const { ticket } = await desk.calls.open(id, input, { actor: officer });
    await desk.tell({
      ...recorded,
      data: { ...recorded.data, call: 'B', from: '+62 812-3456-7890' },
    });
    await desk.tell({ ...ringing, data: { call: 'C', from: '081200000000' } });
    await other.aduan.start();
    const before = await other.calls.recent();
    expect(before).toHaveLength(3);
    await erase(desk, ticket);
    for (const { calls } of [desk, other]) {
      expect((await calls.recent()).map(({ from }) => from)).toEqual(['081200000000']);
      for (const { id, from } of before) {
        if (from === '081200000000') continue;
        expect([await calls.get(id), await calls.recording(id)]).toEqual([null, null]);
      }
    }
    expect(await desk.tell(recorded)).toBe(204);
    expect(await desk.tell(missed)).toBe(204);
    expect(await desk.calls.recent()).toHaveLength(1);
    await other.aduan.close();
  });

  it('leaves the recording of a ticket that is not erased', async () => {
    const desk = telephoneDesk();
    await desk.tell(promised);
    const { id } = await onlyCall(desk);
    const { ticket } = await desk.calls.open(id, input, { actor: officer });
    await desk.tell(recorded);
    // Somebody else gave the same number.
    const reporter = { name: 'Budi', contacts: [{ kind: 'phone', value: '081234567890' }] };
    const other = { body: 'Gerai tutup', channel: 'counter', reporter };
    await erase(desk, (await desk.aduan.tickets.open(other, { actor: officer })).ticket);
    desk.pass(40 * 86_400_000);
    await desk.tell({ ...ended, data: { call: 'B' } });
    expect(await heardIn(desk, ticket.attachments[0]?.blob)).toBe('~~');
  });
});
