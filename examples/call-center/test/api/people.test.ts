import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;
beforeEach(async () => {
  desk = await smallDesk();
});
afterEach(() => desk.dispose());

const reason = 'Menyebut nomor laporan lamanya.';

/** Two callers who name the same number, each in another spelling. */
async function twoCallers() {
  const agent = await desk.officer('petugas.a');
  const call = async (phone: string, more: object = {}) => {
    desk.clock.now += 1;
    const reporter = { name: `Warga ${phone}`, phone };
    const body = { kind: 'complaint', body: 'Gerai tutup.', channel: 'phone', reporter, ...more };
    const { ticket } = await (await agent.post('/api/tickets', body)).json();
    return { case: String(ticket.id), number: ticket.number, party: String(ticket.reporters[0]) };
  };
  return { agent, call, one: await call('0812-0000-0077'), two: await call('+62 812 0000 0077') };
}

test('an officer is told who may be the same, says so, and takes it back', async () => {
  const { agent, one, two } = await twoCallers();
  const redacted = await agent.read(`/api/people/${one.party}`);
  expect(redacted).toMatchObject({
    person: { parties: [{ identities: [{ value: '•••••••••••077' }] }] },
  });
  const withInstanceLock = await agent.read(`/api/people/${one.party}?ground=identify`);
  expect(withInstanceLock).toMatchObject({
    person: { id: one.party, parties: [{ identities: [{ value: '+6281200000077' }] }] },
    matches: [{ person: { id: two.party }, certainty: 'possible' }],
    cases: [{ id: one.case, number: one.number, subject: 'Gerai tutup.' }],
  });
  await agent.post(`/api/people/${two.party}/merge`, { into: one.party, reason });
  for (const { party } of [one, two]) {
    expect(await agent.read(`/api/people/${party}`)).toMatchObject({
      person: { id: one.party },
      matches: [],
      cases: [{ id: two.case }, { id: one.case }],
    });
  }
  await agent.post(`/api/people/${two.party}/split`, { reason });
  const apart = await agent.read(`/api/people/${one.party}`);
  expect(apart).toMatchObject({ matches: [], cases: [{ id: one.case }] });
});

test('what somebody said not to be the same is not suggested again', async () => {
  const { agent, one, two } = await twoCallers();
  await agent.post(`/api/people/${one.party}/distinguish`, { other: two.party, reason });
  expect(await agent.read(`/api/people/${two.party}`)).toMatchObject({ matches: [] });
});

test('a decision needs a reason, and a hidden reporter is nobody', async () => {
  const { agent, call, one, two } = await twoCallers();
  const merge = await agent.post(`/api/people/${two.party}/merge`, { into: one.party });
  expect(merge.status).toBe(422);
  const hidden = await call('081200000077', { anonymous: true });
  const supervisor = await desk.officer('penyelia.c');
  const { ticket } = await (await supervisor.get(`/api/tickets/${hidden.case}`)).json();
  const shown = await supervisor.get(`/api/people/${ticket.reporters[0]}`);
  expect(shown.status).toBe(404);
});
