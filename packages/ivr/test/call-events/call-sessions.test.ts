import { officerPrincipal } from '@aduan/core';
import { beforeEach, expect, it } from 'vitest';
import { ended, officer, recorded, ringing, telephoneDesk } from './telephone-desk.js';

const options = { actor: officer };
const number = /1234567890/;
const siti = {
  body: 'Simpanan di Desa Sukamaju tidak bisa diambil.',
  reporter: { name: 'Siti', contacts: [{ kind: 'phone', value: '0812-3456-7890' }] },
};

let desk: ReturnType<typeof telephoneDesk>;
let sessions: (typeof desk.aduan.plugins)['call-sessions'];
beforeEach(() => {
  desk = telephoneDesk();
  sessions = desk.aduan.plugins['call-sessions'];
});

async function ring(): Promise<string> {
  await desk.tell(ringing);
  const [call] = (await sessions.list({}, options)).calls;
  return call?.id ?? '';
}

function play(call: string, actor = officer): Promise<Response> {
  const mounted = desk.aduan.mounted.find(({ plugin }) => plugin.id === 'call-sessions');
  const [recording] = mounted?.parts.routes ?? [];
  if (!recording) throw new Error('There is no route.');
  const url = `https://desk.example/api/v1/call-sessions/calls/${call}/recording`;
  return recording.handle(new Request(url), { actor }, AbortSignal.abort());
}

it('shows a call with the end of its number, and who it may be without addresses', async () => {
  const { ticket } = await desk.aduan.tickets.open({ ...siti, channel: 'phone' }, options);
  const call = await ring();
  const { calls } = await sessions.list({}, options);
  expect(calls).toMatchObject([{ state: 'ringing', from: '•••• 890', ticket: null }]);
  const caller = await sessions.findCaller({ call }, options);
  expect(caller.items).toMatchObject([
    { name: 'Siti', certainty: 'possible', tickets: [{ id: ticket.id, number: ticket.number }] },
  ]);
  expect(JSON.stringify([calls, caller])).not.toMatch(number);
});

it('takes no search from its officers, though the line rings all day', async () => {
  await desk.aduan.tickets.open({ ...siti, channel: 'phone' }, options);
  const call = await ring();
  for (let times = 0; times < 70; times += 1) await sessions.findCaller({ call }, options);
  const searched = desk.aduan.plugins.parties.find(
    { kind: 'phone', value: '081234567890' },
    options,
  );
  await expect(searched).resolves.toMatchObject({ items: [{}] });
});

it('opens a ticket of its caller, and attaches a call to one that is there', async () => {
  const call = await ring();
  const { body } = siti;
  const opened = await sessions.openTicket({ call, body }, { ...options, key: 'k' });
  expect(await sessions.openTicket({ call, body }, { ...options, key: 'k' })).toEqual(opened);
  const view = await desk.aduan.tickets.get(opened.ticket.id, options);
  expect(view.ticket.channel).toBe('telephone');
  expect(view.reporters).toMatchObject([{ contacts: [{ value: '+6281234567890' }] }]);
  await desk.tell({ type: 'call.ringing', data: { call: 'B', from: '081200008888' } });
  const [other] = (await sessions.list({}, options)).calls.filter(({ ticket }) => !ticket);
  await sessions.attach({ call: other?.id ?? '', ticket: opened.ticket.id }, options);
  const { calls } = await sessions.list({}, options);
  expect(calls.map(({ ticket }) => ticket)).toEqual([opened.ticket.id, opened.ticket.id]);
});

it('names no caller whom the ticket of the call hides, and no ticket about whoever asks', async () => {
  const supervisor = { actor: officer };
  await desk.aduan.tickets.open({ ...siti, channel: 'phone' }, supervisor);
  const call = await ring();
  const agent = { actor: officerPrincipal('rina', ['agent']) };
  const secret = { call, body: 'Pengurus Koperasi Contoh menolak.', anonymous: true };
  const opened = await sessions.openTicket(secret, { ...agent, key: 'k' });
  const { id } = opened.ticket;
  expect((await sessions.list({}, agent)).calls).toMatchObject([{ from: null, ticket: id }]);
  expect(await sessions.findCaller({ call }, agent)).toEqual({ items: [] });
  const again = sessions.openTicket({ call, body: 'Lagi.' }, { ...agent, key: 'l' });
  await expect(again).rejects.toMatchObject({ code: 'call-not-found' });
  expect(await sessions.openTicket(secret, { ...agent, key: 'k' })).toEqual(opened);
  expect((await sessions.list({}, supervisor)).calls).toMatchObject([{ from: '•••• 890' }]);

  await desk.aduan.tickets.classify(id, { recusals: ['rina'] }, supervisor);
  expect((await sessions.list({}, agent)).calls).toEqual([]);
  for (const refused of [
    sessions.findCaller({ call }, agent),
    sessions.attach({ call, ticket: id }, agent),
  ])
    await expect(refused).rejects.toMatchObject({ code: 'call-not-found' });
});

it('plays the recording of a call as long as no ticket has it', async () => {
  const call = await ring();
  await expect(play(call)).rejects.toMatchObject({ code: 'file-not-found' });
  await desk.tell(ended);
  await desk.tell(recorded);
  const response = await play(call);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'audio/mpeg',
    'content-disposition': 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(await response.text()).toBe('~~');
  const [seen] = await desk.aduan.plugins['view-log'].latest({}, options);
  expect(seen).toMatchObject({ actor: { id: 'budi' }, fields: ['files'], ground: `call:${call}` });
  await sessions.openTicket({ call, body: siti.body }, { ...options, key: 'k' });
  await expect(play(call)).rejects.toMatchObject({ code: 'file-not-found' });
});

it('tells somebody who answers for a part of the desk of no call that has no ticket', async () => {
  const call = await ring();
  await desk.tell(ended);
  await desk.tell(recorded);
  const limited = { ...officer, regions: ['33'] };
  expect((await sessions.list({}, { actor: limited })).calls).toEqual([]);
  const who = sessions.findCaller({ call }, { actor: limited });
  await expect(who).rejects.toMatchObject({ code: 'call-not-found' });
  await expect(play(call, limited)).rejects.toMatchObject({ code: 'call-not-found' });
});

it('gives an officer the caller who waits longest, with the ticket that the call opened', async () => {
  const { ticket } = await desk.aduan.tickets.open({ ...siti, channel: 'phone' }, options);
  await ring();
  const since = desk.now();
  desk.waiting.push({ call: 'first', since }, { call: 'second', since: since + 9_000 });
  desk.ticketsOfCalls.set('first', ticket.id);
  expect((await sessions.list({}, options)).waiting).toEqual([since, since + 9_000]);
  const take = () => sessions.takeNext({}, options);
  expect(await take()).toEqual({ isTaken: true, ticket: ticket.id });
  expect((await sessions.list({}, options)).talk).toEqual({
    since: since + 30_000,
    ticket: ticket.id,
  });
  expect(await take()).toEqual({ isTaken: false, ticket: null });
  await sessions.end({}, options);
  expect((await sessions.list({}, options)).talk).toBeNull();
});

it('takes two rights to make a ticket of a call: to open one, and to know who calls', async () => {
  desk = telephoneDesk({}, undefined, undefined, { open: ['opener'], 'read-identity': ['reader'] });
  sessions = desk.aduan.plugins['call-sessions'];
  await desk.tell(ringing);
  const [call = ''] = (await desk.calls.recent()).map(({ id }) => id);
  desk.waiting.push({ call: 'first', since: desk.now() });
  const by = (...roles: readonly string[]) => ({ actor: officerPrincipal('rina', roles) });
  const open = (...roles: readonly string[]) =>
    sessions.openTicket({ call, body: siti.body }, { ...by(...roles), key: 'k' });
  const attach = (role: string) => sessions.attach({ call, ticket: crypto.randomUUID() }, by(role));
  for (const refused of [
    ...['opener', 'reader'].flatMap((role) => [open(role), attach(role)]),
    sessions.takeNext({}, by('reader')),
  ])
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  expect(desk.waiting).toHaveLength(1);
  await expect(open('opener', 'reader')).resolves.toMatchObject({ ticket: {} });
});

it('tells whoever only reads nothing, and lets them take nobody', async () => {
  const call = await ring();
  desk.waiting.push({ call: 'first', since: desk.now() });
  const auditor = officerPrincipal('dewi', ['auditor']);
  const asked = { actor: auditor };
  for (const refused of [
    sessions.list({}, asked),
    sessions.findCaller({ call }, asked),
    sessions.takeNext({}, asked),
    sessions.end({}, asked),
    sessions.openTicket({ call, body: siti.body }, { ...asked, key: 'k' }),
    play(call, auditor),
  ]) {
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect(desk.waiting).toHaveLength(1);
  const unknown = sessions.findCaller({ call: 'unknown' }, options);
  await expect(unknown).rejects.toMatchObject({ code: 'call-not-found' });
  await expect(play('unknown')).rejects.toMatchObject({ code: 'call-not-found' });
});
