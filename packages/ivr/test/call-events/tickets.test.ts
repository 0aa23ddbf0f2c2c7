import { describe, expect, it, test } from 'vitest';
import {
  ended,
  missed,
  officer,
  onlyCall,
  openAt,
  recorded,
  ringing,
  telephoneDesk,
} from './telephone-desk.js';

const input = { body: 'Simpanan saya tidak bisa diambil', reporter: { name: 'Siti' } };
const dayMs = 86_400_000;

describe('a ticket that is opened from a call', () => {
  const recordedRing = { ...ringing, data: { ...ringing.data, recorded: true } };

  it('is of the caller, since they called, and has the recording that comes later', async () => {
    const desk = telephoneDesk();
    await desk.tell(recordedRing);
    desk.pass(120_000);
    const { id } = await onlyCall(desk);
    const { ticket } = await desk.calls.open(id, input, { actor: officer, key: 'k' });
    expect(ticket).toMatchObject({ channel: 'telephone', receivedAt: openAt });
    await desk.tell(ended);
    await desk.tell(recorded);
    expect((await onlyCall(desk)).ticket).toBe(ticket.id);
    const view = await desk.aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.reporters).toMatchObject([
      { name: 'Siti', contacts: [{ kind: 'phone', value: '+6281234567890' }] },
    ]);
    const [{ blob = '' } = {}, ...others] = view.ticket.attachments;
    expect(others).toEqual([]);
    const file = await desk.aduan.files.get(blob);
    expect(await new Response(file?.body).text()).toBe('~~');
  });

  it('is one ticket, also where the recording came between two tries', async () => {
    const desk = telephoneDesk();
    await desk.tell(ringing);
    const { id } = await onlyCall(desk);
    const open = () => desk.calls.open(id, input, { actor: officer, key: 'k' });
    const first = await open();
    await desk.tell(recorded);
    const again = await open();
    expect([again.ticket.id, again.pin]).toEqual([first.ticket.id, first.pin]);
    expect(await desk.tickets()).toHaveLength(1);
  });

  it('has the recording alone: a second ticket of the call does not', async () => {
    const desk = telephoneDesk();
    await desk.tell(recordedRing);
    const { id } = await onlyCall(desk);
    const one = await desk.calls.open(id, input, { actor: officer, key: '1' });
    const other = await desk.calls.open(id, input, { actor: officer, key: '2' });
    expect(one.ticket.attachments).toHaveLength(1);
    expect(other.ticket.attachments).toHaveLength(0);
    expect((await onlyCall(desk)).ticket).toBe(one.ticket.id);
  });

  it('has nobody to call where the number is withheld', async () => {
    const desk = telephoneDesk();
    await desk.tell({ type: 'call.ringing', data: { call: 'A', from: 'anonymous' } });
    const { id } = await onlyCall(desk);
    const { ticket } = await desk.calls.open(id, input, { actor: officer });
    const { reporters } = await desk.aduan.tickets.get(ticket.id, { actor: officer });
    expect(reporters).toMatchObject([{ contacts: [] }]);
  });

  it('is refused for a call that nobody knows', async () => {
    const desk = telephoneDesk();
    await desk.tell(ringing);
    await expect(desk.calls.open('other', input, { actor: officer })).rejects.toMatchObject({
      code: 'call-not-found',
    });
  });
});

test('a call about a ticket that there is already is noted in it, once', async () => {
  const desk = telephoneDesk();
  const { ticket } = await desk.aduan.tickets.open(
    { body: 'Gerai tutup', channel: 'web' },
    { actor: officer },
  );
  await desk.tell(ringing);
  const { id } = await onlyCall(desk);
  await desk.calls.attach(id, ticket.id, { actor: officer });
  const call = await desk.calls.attach(id, ticket.id, { actor: officer });
  expect(call.ticket).toBe(ticket.id);
  const { timeline } = await desk.aduan.tickets.get(ticket.id, { actor: officer });
  const notes = timeline.flatMap((entry) => (entry.type === 'note' ? [entry.text] : []));
  expect(notes).toEqual(['Ditelepon pada Rabu, 18 Februari 2026 pukul 10.00 WIB.']);
  const nobody = { ...officer, roles: [] };
  await expect(desk.calls.attach(id, ticket.id, { actor: nobody })).rejects.toThrow();
});

describe('a missed call', () => {
  it('is a ticket whose caller is owed a call back', async () => {
    const desk = telephoneDesk();
    await desk.tell(ringing);
    await desk.tell(missed);
    const [view, ...others] = await desk.tickets();
    expect(others).toEqual([]);
    expect(view).toMatchObject({
      subject: 'Telepon tidak terjawab',
      ticket: {
        kind: 'information-request',
        channel: 'telephone',
        obligations: [{ status: 'owed', conversationId: null }],
      },
      reporters: [{ contacts: [{ kind: 'phone', value: '+6281234567890' }] }],
    });
    expect(await onlyCall(desk)).toMatchObject({ state: 'missed', ticket: view?.ticket.id });
  });

  it.each([
    ['ringing first', [ringing, missed]],
    ['missed first', [missed, ringing]],
    ['its number only in the first event', [{ ...missed, data: { call: 'A' } }, ringing]],
  ])('is one ticket, however often it is told: %s', async (_, order) => {
    const desk = telephoneDesk();
    for (const event of [...order, ...order]) {
      expect(await desk.tell(event)).toBe(204);
      desk.pass(1_000);
    }
    expect(await desk.tickets()).toHaveLength(1);
  });

  it('is noted in the same ticket when they try again before they were called back', async () => {
    const desk = telephoneDesk();
    await desk.tell(missed);
    desk.pass(3_600_000);
    for (const id of ['evt_a', 'evt_b']) {
      await desk.tell({
        ...missed,
        data: { ...missed.data, call: 'B' },
        id,
        at: openAt + 3_600_000,
      });
    }
    const [view, ...others] = await desk.tickets();
    expect(others).toEqual([]);
    const notes = view?.timeline.flatMap((entry) => (entry.type === 'note' ? [entry.text] : []));
    expect(notes).toEqual([
      'Menelepon lagi pada Rabu, 18 Februari 2026 pukul 11.00 WIB, dan tidak terjawab.',
    ]);
  });

  it('is a ticket of its own once they were called back', async () => {
    const desk = telephoneDesk();
    await desk.tell(missed);
    const [first] = await desk.tickets();
    const obligationId = first?.ticket.obligations[0]?.id ?? '';
    await desk.aduan.tickets.attempt(
      first?.ticket.id ?? '',
      { obligationId, by: 'phone', outcome: 'reached' } as never,
      { actor: officer },
    );
    await desk.tell({ ...missed, data: { ...missed.data, call: 'B' } });
    expect(await desk.tickets()).toHaveLength(2);
  });

  it('is none where the number is withheld, or somebody answered after all', async () => {
    const desk = telephoneDesk();
    await desk.tell({ type: 'call.missed', data: { call: 'A', from: null } });
    await desk.tell({ type: 'call.answered', data: { call: 'B', from: '081234567890' } });
    await desk.tell({ type: 'call.missed', data: { call: 'B', from: '081234567890' } });
    expect(await desk.tickets()).toEqual([]);
    const states = (await desk.calls.recent()).map(({ state }) => state).toSorted();
    expect(states).toEqual(['ended', 'missed']);
  });

  it('is a ticket also while its recording cannot be had', async () => {
    const desk = telephoneDesk();
    await desk.tell(ringing);
    for (let count = 0; count < 2; count += 1)
      desk.answers.push(() => new Response(null, { status: 404 }));
    expect(await desk.tell(recorded)).toBe(503);
    expect(await desk.tell(missed)).toBe(503);
    expect(await desk.tickets()).toHaveLength(1);
  });

  it('has what was left on the answering machine', async () => {
    const desk = telephoneDesk();
    await desk.tell({ ...missed, data: { ...missed.data, recorded: true } });
    await desk.tell(recorded);
    const [view] = await desk.tickets();
    const file = await desk.aduan.files.get(view?.ticket.attachments[0]?.blob ?? '');
    expect(await new Response(file?.body).text()).toBe('~~');
  });
});

describe('a recording', () => {
  it('of no ticket is deleted when its days are over', async () => {
    const desk = telephoneDesk();
    await desk.tell(ringing);
    await desk.tell(recorded);
    const { id } = await onlyCall(desk);
    desk.pass(30 * dayMs);
    await desk.tell({ ...ended, data: { call: 'B' } });
    expect(await desk.calls.recording(id)).not.toBeNull();
    desk.pass(dayMs);
    await desk.tell({ ...ended, data: { call: 'C' } });
    expect(await desk.calls.recording(id)).toBeNull();
  });

  it('of a ticket stays with it, also where the desk stood still for months', async () => {
    const desk = telephoneDesk();
    await desk.tell({ ...ringing, data: { ...ringing.data, recorded: true } });
    await desk.tell(recorded);
    await desk.tell({ ...recorded, data: { ...recorded.data, call: 'B' } });
    const [one, other] = await desk.calls.recent();
    const ofTicket = one?.from ? one : other;
    const ofNobody = one?.from ? other : one;
    await desk.calls.open(ofTicket?.id ?? '', input, { actor: officer });
    desk.pass(200 * dayMs);
    const later = telephoneDesk({}, desk.store, desk.now());
    await later.aduan.start();
    expect(await later.calls.recording(ofNobody?.id ?? '')).toBeNull();
    expect(await later.calls.recording(ofTicket?.id ?? '')).not.toBeNull();
    await later.aduan.close();
  });
});
